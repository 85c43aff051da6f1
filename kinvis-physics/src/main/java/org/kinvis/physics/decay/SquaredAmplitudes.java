package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;

/**
 * Several rates as sums of the same few squared amplitudes: R_o = k_o + Σ_a w_oa |z_a + Σ_i u_ai c_i|².
 *
 * <p>Rates of one final state differ in how much of each amplitude they take: B → K νν̄ takes |T + C_R|²
 * of a flavour pair, B → K* νν̄ that and |T − C_R|². The amplitudes come out of the matrices alone: where
 * those of one final state can be made diagonal together ({@link JointSquares}) their rates share
 * amplitudes, otherwise each has its own.
 */
public final class SquaredAmplitudes {

    private final List<Amplitude> amplitudes;
    private final List<double[]> weights;
    private final double[] constants;

    private SquaredAmplitudes(
            List<Amplitude> amplitudes, List<double[]> weights, double[] constants) {
        this.amplitudes = List.copyOf(amplitudes);
        this.weights = List.copyOf(weights);
        this.constants = constants;
    }

    /**
     * An amplitude z + Σ_i u_i c_i.
     *
     * @param coefficients the c_i, new physics alone
     * @param factors the u_i, none of them zero
     * @param offset z, the Standard Model's part
     */
    public record Amplitude(List<Coefficient> coefficients, List<Complex> factors, Complex offset) {

        public Amplitude {
            coefficients = List.copyOf(coefficients);
            factors = List.copyOf(factors);
        }
    }

    /** The amplitudes of several rates. */
    public static SquaredAmplitudes of(List<HermitianForm> forms) {
        return new Builder(forms).build();
    }

    /** The amplitudes. */
    public List<Amplitude> amplitudes() {
        return amplitudes;
    }

    /** w_oa: how much of an amplitude's square a rate has; zero if it has none of it. */
    public double weight(int form, int amplitude) {
        return weights.get(amplitude)[form];
    }

    /** k_o: the part of a rate that no coefficient enters. */
    public double constant(int form) {
        return constants[form];
    }

    /** What interferes with what: the coefficients of a final state, whatever its name. */
    private record Interference(List<Coefficient> coefficients, List<Complex> standardModel) {}

    private static final class Builder {

        private final List<HermitianForm> forms;
        private final List<Amplitude> amplitudes = new ArrayList<>();
        private final List<double[]> weights = new ArrayList<>();
        private final double[] constants;

        Builder(List<HermitianForm> forms) {
            this.forms = forms;
            this.constants = forms.stream().mapToDouble(HermitianForm::constant).toArray();
        }

        SquaredAmplitudes build() {
            blocks().forEach(this::add);
            return new SquaredAmplitudes(amplitudes, weights, constants);
        }

        /** For each final state the matrix of every form that leads there. */
        private Map<Interference, Map<Integer, HermitianMatrix>> blocks() {
            Map<Interference, Map<Integer, HermitianMatrix>> blocks = new LinkedHashMap<>();
            for (int o = 0; o < forms.size(); o++) {
                HermitianForm form = forms.get(o);
                for (int b = 0; b < form.blocks().size(); b++) {
                    CoefficientBlock block = form.blocks().get(b);
                    HermitianMatrix matrix = form.matrix(b);
                    if (matrix.largest() > 0) {
                        blocks.computeIfAbsent(
                                        new Interference(
                                                block.coefficients(), block.standardModel()),
                                        _ -> new LinkedHashMap<>())
                                .merge(o, matrix, Builder::sum);
                    }
                }
            }
            return blocks;
        }

        private static HermitianMatrix sum(HermitianMatrix a, HermitianMatrix b) {
            return HermitianMatrix.combination(new double[] {1, 1}, a, b);
        }

        private void add(Interference block, Map<Integer, HermitianMatrix> matrices) {
            List<Family> families = new ArrayList<>();
            matrices.forEach(
                    (form, matrix) -> {
                        if (families.stream().noneMatch(family -> family.takes(form, matrix))) {
                            families.add(new Family(form, matrix));
                        }
                    });
            families.forEach(family -> add(block, family));
        }

        private void add(Interference block, Family family) {
            for (int a = 0; a < family.joint.combinations().size(); a++) {
                double[] weight = new double[forms.size()];
                for (int m = 0; m < family.members.size(); m++) {
                    weight[family.members.get(m)] = family.joint.weights()[m][a];
                }
                amplitudes.add(amplitude(block, family.joint.combinations().get(a)));
                weights.add(weight);
            }
        }

        private static Amplitude amplitude(Interference block, List<Complex> combination) {
            Complex offset = Complex.ZERO;
            List<Coefficient> coefficients = new ArrayList<>();
            List<Complex> factors = new ArrayList<>();
            for (int i = 0; i < combination.size(); i++) {
                Complex factor = combination.get(i);
                if (!factor.isZero()) {
                    offset = offset.add(factor.multiply(block.standardModel().get(i)));
                    coefficients.add(block.coefficients().get(i));
                    factors.add(factor);
                }
            }
            return new Amplitude(coefficients, factors, offset);
        }
    }

    /** Forms whose matrices of a final state can be made diagonal together. */
    private static final class Family {

        private final List<Integer> members = new ArrayList<>();
        private final List<HermitianMatrix> matrices = new ArrayList<>();
        private JointSquares joint;

        Family(int form, HermitianMatrix matrix) {
            members.add(form);
            matrices.add(matrix);
            joint = JointSquares.of(matrices).orElseThrow();
        }

        /** Takes one more form in, if it fits. */
        boolean takes(int form, HermitianMatrix matrix) {
            List<HermitianMatrix> more = new ArrayList<>(matrices);
            more.add(matrix);
            Optional<JointSquares> found = JointSquares.of(more);
            found.ifPresent(
                    joined -> {
                        members.add(form);
                        matrices.add(matrix);
                        joint = joined;
                    });
            return found.isPresent();
        }
    }
}
