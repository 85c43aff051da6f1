package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.SquaredAmplitudes;
import org.kinvis.physics.eft.Coefficient;

/**
 * Rates as functions of real columns: R_o = k_o + Σ_g W_og Σ_{s in g} (z_s + Σ_i f_si x_i)².
 *
 * <p>The amplitudes are those that the rates share ({@link SquaredAmplitudes}), each split into its real and
 * imaginary part, and scaled so that its largest f is 1. Squares that are the same add their weights;
 * squares whose weights are the same in all rates form a group, summed before they are weighted. For real
 * C_L and C_R of B → K νν̄ and B → K*νν̄ there remain two groups, of (z + L + R)² and (z + L − R)².
 *
 * @param constants k_o
 * @param weights W_og by rate and group
 * @param groups the squares
 */
record FormSplit(double[] constants, double[][] weights, List<List<Square>> groups) {

    /**
     * The square of z + Σ_i f_i x_i; the first f is 1.
     *
     * @param offset z
     * @param columns which x
     * @param factors the f
     */
    record Square(double offset, List<Integer> columns, List<Double> factors) {

        Square {
            columns = List.copyOf(columns);
            factors = List.copyOf(factors);
        }
    }

    /**
     * A coefficient as a function of the columns: constant + Σ factor x.
     *
     * @param constant what does not vary
     * @param factors column to factor
     */
    record Linear(Complex constant, Map<Integer, Complex> factors) {

        /** A number. */
        static Linear constant(Complex value) {
            return new Linear(value, Map.of());
        }
    }

    /** Where the coefficients of a point come from. */
    interface Coefficients {

        Linear get(Coefficient coefficient);
    }

    /** Splits rates. */
    static FormSplit of(List<HermitianForm> forms, Coefficients coefficients) {
        SquaredAmplitudes amplitudes = SquaredAmplitudes.of(forms);
        Builder builder = new Builder(amplitudes, forms.size());
        for (int a = 0; a < amplitudes.amplitudes().size(); a++) {
            builder.add(a, coefficients);
        }
        return builder.build();
    }

    private static final class Builder {

        private final SquaredAmplitudes amplitudes;
        private final double[] constants;
        private final Map<Square, double[]> squares = new LinkedHashMap<>();

        Builder(SquaredAmplitudes amplitudes, int forms) {
            this.amplitudes = amplitudes;
            this.constants = new double[forms];
            for (int o = 0; o < forms; o++) {
                constants[o] = amplitudes.constant(o);
            }
        }

        void add(int a, Coefficients coefficients) {
            SquaredAmplitudes.Amplitude amplitude = amplitudes.amplitudes().get(a);
            Complex offset = amplitude.offset();
            Map<Integer, Complex> factors = new TreeMap<>();
            for (int i = 0; i < amplitude.coefficients().size(); i++) {
                Complex u = amplitude.factors().get(i);
                Linear linear = coefficients.get(amplitude.coefficients().get(i));
                offset = offset.add(u.multiply(linear.constant()));
                linear.factors()
                        .forEach((column, f) -> factors.merge(column, u.multiply(f), Complex::add));
            }
            Map<Integer, Double> real = new TreeMap<>();
            Map<Integer, Double> imaginary = new TreeMap<>();
            factors.forEach(
                    (column, f) -> {
                        real.put(column, f.getRealPart());
                        imaginary.put(column, f.getImaginaryPart());
                    });
            add(a, offset.getRealPart(), real);
            add(a, offset.getImaginaryPart(), imaginary);
        }

        /** Adds w (offset + Σ f x)². */
        private void add(int a, double offset, Map<Integer, Double> factors) {
            factors.values().removeIf(f -> f == 0);
            if (factors.isEmpty()) {
                for (int o = 0; o < constants.length; o++) {
                    constants[o] += amplitudes.weight(o, a) * offset * offset;
                }
                return;
            }
            int first = leading(factors);
            double leading = factors.getOrDefault(first, 0.0);
            factors.remove(first);
            double[] weights =
                    squares.computeIfAbsent(
                            normalised(offset, first, leading, factors),
                            _ -> new double[constants.length]);
            for (int o = 0; o < weights.length; o++) {
                weights[o] += amplitudes.weight(o, a) * leading * leading;
            }
        }

        /** The first column with the largest factor. */
        private static int leading(Map<Integer, Double> factors) {
            int first = -1;
            double largest = 0;
            for (Map.Entry<Integer, Double> entry : factors.entrySet()) {
                if (Math.abs(entry.getValue()) > largest) {
                    first = entry.getKey();
                    largest = Math.abs(entry.getValue());
                }
            }
            return first;
        }

        private static Square normalised(
                double offset, int first, double leading, Map<Integer, Double> others) {
            List<Integer> columns = new ArrayList<>(List.of(first));
            List<Double> factors = new ArrayList<>(List.of(1.0));
            others.forEach(
                    (column, f) -> {
                        columns.add(column);
                        factors.add(f / leading);
                    });
            return new Square(offset / leading + 0.0, columns, factors);
        }

        FormSplit build() {
            Map<List<Double>, List<Square>> groups = new LinkedHashMap<>();
            squares.forEach(
                    (square, weights) -> {
                        List<Double> key = Arrays.stream(weights).boxed().toList();
                        if (key.stream().anyMatch(w -> w != 0)) {
                            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(square);
                        }
                    });
            double[][] weights = new double[constants.length][groups.size()];
            int g = 0;
            for (List<Double> key : groups.keySet()) {
                for (int o = 0; o < weights.length; o++) {
                    weights[o][g] = key.get(o);
                }
                g++;
            }
            return new FormSplit(
                    constants, weights, groups.values().stream().map(List::copyOf).toList());
        }
    }
}
