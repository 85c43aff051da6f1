package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * A Hermitian form as a function of a few coefficients, ready for many evaluations: R = k + Σ_a w_a
 * |z_a + Σ_i u_ai x_i|², a sum of weighted squared amplitudes.
 *
 * <p>The amplitudes come from completing the squares in the block of each final state: B → K νν̄ has
 * one a flavour pair and chirality, L+R; B → K* νν̄ has two.
 */
public final class RestrictedForm {

    private final int variables;
    private final double constant;
    private final double[] weight;
    private final double[] offsetRe;
    private final double[] offsetIm;
    private final Terms terms;

    private RestrictedForm(int variables, double constant, List<Amplitude> unordered) {
        List<Amplitude> amplitudes =
                unordered.stream()
                        .sorted(Comparator.comparingInt(a -> -a.variables().size()))
                        .toList();
        int n = amplitudes.size();
        this.variables = variables;
        this.constant = constant;
        this.weight = new double[n];
        this.offsetRe = new double[n];
        this.offsetIm = new double[n];
        for (int a = 0; a < n; a++) {
            weight[a] = amplitudes.get(a).weight;
            offsetRe[a] = amplitudes.get(a).offset.getRealPart();
            offsetIm[a] = amplitudes.get(a).offset.getImaginaryPart();
        }
        this.terms =
                amplitudes.stream().allMatch(Amplitude::isRealPair)
                        ? new RealPairs(amplitudes)
                        : new General(amplitudes);
    }

    private record Amplitude(
            double weight, Complex offset, List<Integer> variables, List<Complex> factors) {

        /** Whether it is made of one or two variables with real factors. */
        boolean isRealPair() {
            return variables.size() <= 2
                    && factors.stream().allMatch(factor -> factor.getImaginaryPart() == 0);
        }
    }

    /** The number of coefficients it is a function of. */
    public int variables() {
        return variables;
    }

    /**
     * The value for real coefficients.
     *
     * @param x one value a variable, in the order of the variables
     */
    public double value(double[] x) {
        return constant + terms.sum(weight, offsetRe, offsetIm, x);
    }

    /**
     * The value for complex coefficients.
     *
     * @param x real parts, one a variable
     * @param y imaginary parts
     */
    public double value(double[] x, double[] y) {
        return constant + terms.sum(weight, offsetRe, offsetIm, x, y);
    }

    /** The linear parts of the amplitudes, laid out for evaluation. */
    private interface Terms {

        double sum(double[] weight, double[] re, double[] im, double[] x);

        double sum(double[] weight, double[] re, double[] im, double[] x, double[] y);
    }

    /** Amplitudes of two or one variables with real factors, as all of b → sνν̄ are; pairs first. */
    private static final class RealPairs implements Terms {

        private final int pairs;
        private final int[] first;
        private final int[] second;
        private final double[] firstFactor;
        private final double[] secondFactor;

        RealPairs(List<Amplitude> amplitudes) {
            int n = amplitudes.size();
            pairs = (int) amplitudes.stream().filter(a -> a.variables.size() == 2).count();
            first = new int[n];
            second = new int[n];
            firstFactor = new double[n];
            secondFactor = new double[n];
            for (int a = 0; a < n; a++) {
                Amplitude amplitude = amplitudes.get(a);
                first[a] = amplitude.variables.getFirst();
                second[a] = amplitude.variables.getLast();
                firstFactor[a] = amplitude.factors.getFirst().getRealPart();
                secondFactor[a] = amplitude.factors.getLast().getRealPart();
            }
        }

        @Override
        public double sum(double[] weight, double[] re, double[] im, double[] x) {
            double sum = 0;
            for (int a = 0; a < pairs; a++) {
                double real = re[a] + firstFactor[a] * x[first[a]] + secondFactor[a] * x[second[a]];
                sum += weight[a] * (real * real + im[a] * im[a]);
            }
            for (int a = pairs; a < weight.length; a++) {
                double real = re[a] + firstFactor[a] * x[first[a]];
                sum += weight[a] * (real * real + im[a] * im[a]);
            }
            return sum;
        }

        @Override
        public double sum(double[] weight, double[] re, double[] im, double[] x, double[] y) {
            double sum = 0;
            for (int a = 0; a < pairs; a++) {
                int i = first[a];
                int j = second[a];
                double real = re[a] + firstFactor[a] * x[i] + secondFactor[a] * x[j];
                double imaginary = im[a] + firstFactor[a] * y[i] + secondFactor[a] * y[j];
                sum += weight[a] * (real * real + imaginary * imaginary);
            }
            for (int a = pairs; a < weight.length; a++) {
                int i = first[a];
                double real = re[a] + firstFactor[a] * x[i];
                double imaginary = im[a] + firstFactor[a] * y[i];
                sum += weight[a] * (real * real + imaginary * imaginary);
            }
            return sum;
        }
    }

    /** Amplitudes of any number of variables with complex factors. */
    private static final class General implements Terms {

        private final int[] start;
        private final int[] variable;
        private final double[] factorRe;
        private final double[] factorIm;

        General(List<Amplitude> amplitudes) {
            int n = amplitudes.size();
            start = new int[n + 1];
            for (int a = 0; a < n; a++) {
                start[a + 1] = start[a] + amplitudes.get(a).variables.size();
            }
            variable = new int[start[n]];
            factorRe = new double[start[n]];
            factorIm = new double[start[n]];
            for (int a = 0; a < n; a++) {
                Amplitude amplitude = amplitudes.get(a);
                for (int t = start[a]; t < start[a + 1]; t++) {
                    variable[t] = amplitude.variables.get(t - start[a]);
                    factorRe[t] = amplitude.factors.get(t - start[a]).getRealPart();
                    factorIm[t] = amplitude.factors.get(t - start[a]).getImaginaryPart();
                }
            }
        }

        @Override
        public double sum(double[] weight, double[] re, double[] im, double[] x) {
            return sum(weight, re, im, x, new double[x.length]);
        }

        @Override
        public double sum(double[] weight, double[] re, double[] im, double[] x, double[] y) {
            double sum = 0;
            for (int a = 0; a < weight.length; a++) {
                double real = re[a];
                double imaginary = im[a];
                for (int t = start[a]; t < start[a + 1]; t++) {
                    int i = variable[t];
                    real += factorRe[t] * x[i] - factorIm[t] * y[i];
                    imaginary += factorRe[t] * y[i] + factorIm[t] * x[i];
                }
                sum += weight[a] * (real * real + imaginary * imaginary);
            }
            return sum;
        }
    }

    static final class Builder {

        private final List<Coefficient> variables;
        private final List<Amplitude> amplitudes = new ArrayList<>();
        private double constant;

        Builder(List<Coefficient> variables, double constant) {
            this.variables = List.copyOf(variables);
            this.constant = constant;
        }

        void add(CoefficientBlock block, HermitianMatrix matrix, WilsonCoefficients elsewhere) {
            for (HermitianMatrix.Square square : matrix.squares()) {
                add(block, square, elsewhere);
            }
        }

        private void add(
                CoefficientBlock block,
                HermitianMatrix.Square square,
                WilsonCoefficients elsewhere) {
            Complex offset = Complex.ZERO;
            List<Integer> indices = new ArrayList<>();
            List<Complex> factors = new ArrayList<>();
            for (int i = 0; i < block.size(); i++) {
                Complex factor = square.combination().get(i);
                Coefficient coefficient = block.coefficients().get(i);
                int variable = variables.indexOf(coefficient);
                Complex fixed = variable < 0 ? elsewhere.get(coefficient) : Complex.ZERO;
                offset = offset.add(factor.multiply(block.standardModel().get(i).add(fixed)));
                if (variable >= 0 && !factor.isZero()) {
                    indices.add(variable);
                    factors.add(factor);
                }
            }
            if (indices.isEmpty()) {
                constant += square.weight() * offset.norm() * offset.norm();
            } else {
                amplitudes.add(new Amplitude(square.weight(), offset, indices, factors));
            }
        }

        RestrictedForm build() {
            return new RestrictedForm(variables.size(), constant, amplitudes);
        }
    }
}
