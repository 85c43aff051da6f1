package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * A rate as a Hermitian form in Wilson coefficients.
 *
 * <p>Every amplitude is affine in the coefficients, so a rate is R(c) = k + Σ_blocks Σ_ij H_ij (c_i +
 * s_i)* (c_j + s_j): a constant (what no coefficient interferes with), and for each final state a
 * Hermitian matrix in the total coefficients, the Standard Model's s included. Written so, a rate
 * whose matrices are positive semidefinite cannot come out negative, and it vanishes exactly where
 * new physics cancels the Standard Model.
 *
 * <p>Immutable. In a loop over many points use {@link #restrictedTo}.
 */
public final class HermitianForm {

    private final double constant;
    private final List<CoefficientBlock> blocks;
    private final HermitianMatrix[] matrices;

    private HermitianForm(
            double constant, List<CoefficientBlock> blocks, HermitianMatrix[] matrices) {
        this.constant = constant;
        this.blocks = blocks;
        this.matrices = matrices;
    }

    /** A form from its blocks; matrix k belongs to block k. */
    static HermitianForm of(List<CoefficientBlock> blocks, List<HermitianMatrix> matrices) {
        for (int k = 0; k < blocks.size(); k++) {
            if (blocks.get(k).size() != matrices.get(k).size()) {
                throw new IllegalArgumentException(blocks.get(k).finalState() + ": matrix size");
            }
        }
        return new HermitianForm(0, List.copyOf(blocks), matrices.toArray(HermitianMatrix[]::new));
    }

    /** A form that no coefficient enters. */
    public static HermitianForm constant(double value) {
        return new HermitianForm(value, List.of(), new HermitianMatrix[0]);
    }

    /**
     * Σ_k w_k F_k of forms over the same blocks: what integrates structure functions over q².
     *
     * @throws IllegalArgumentException if the forms have different blocks
     */
    static HermitianForm combination(double[] weights, List<HermitianForm> forms) {
        HermitianForm first = forms.getFirst();
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            if (!forms.get(k).blocks.equals(first.blocks)) {
                throw new IllegalArgumentException("forms over different final states");
            }
            sum += weights[k] * forms.get(k).constant;
        }
        HermitianMatrix[] matrices = new HermitianMatrix[first.matrices.length];
        HermitianMatrix[] parts = new HermitianMatrix[weights.length];
        for (int b = 0; b < matrices.length; b++) {
            for (int k = 0; k < parts.length; k++) {
                parts[k] = forms.get(k).matrices[b];
            }
            matrices[b] = HermitianMatrix.combination(weights, parts);
        }
        return new HermitianForm(sum, first.blocks, matrices);
    }

    /** The form times a real number. */
    public HermitianForm times(double factor) {
        return combination(new double[] {factor}, List.of(this));
    }

    /** The sum of two incoherent rates: their final states stand side by side. */
    public HermitianForm plus(HermitianForm other) {
        List<CoefficientBlock> all = new ArrayList<>(blocks);
        all.addAll(other.blocks);
        HermitianMatrix[] both = java.util.Arrays.copyOf(matrices, all.size());
        System.arraycopy(other.matrices, 0, both, matrices.length, other.matrices.length);
        return new HermitianForm(constant + other.constant, List.copyOf(all), both);
    }

    /** The form without the final states that these coefficients alone lead to. */
    HermitianForm without(Set<Coefficient> absent) {
        List<CoefficientBlock> kept = new ArrayList<>();
        List<HermitianMatrix> keptMatrices = new ArrayList<>();
        for (int b = 0; b < matrices.length; b++) {
            if (!absent.containsAll(blocks.get(b).coefficients())) {
                kept.add(blocks.get(b));
                keptMatrices.add(matrices[b]);
            }
        }
        return new HermitianForm(
                constant, List.copyOf(kept), keptMatrices.toArray(HermitianMatrix[]::new));
    }

    /** The value at a point. */
    public double value(WilsonCoefficients point) {
        double sum = constant;
        for (int b = 0; b < matrices.length; b++) {
            CoefficientBlock block = blocks.get(b);
            Complex[] total = new Complex[block.size()];
            for (int i = 0; i < total.length; i++) {
                total[i] = point.get(block.coefficients().get(i)).add(block.standardModel().get(i));
            }
            sum += matrices[b].value(total);
        }
        return sum;
    }

    /** The value with no new physics. */
    public double standardModel() {
        return value(WilsonCoefficients.none());
    }

    /** What no coefficient interferes with, such as the tree-level τ contribution. */
    public double constant() {
        return constant;
    }

    /** The final states. */
    List<CoefficientBlock> blocks() {
        return blocks;
    }

    /** The matrix of a final state. */
    HermitianMatrix matrix(int block) {
        return matrices[block];
    }

    /** The coefficients that enter. */
    public Set<Coefficient> coefficients() {
        Set<Coefficient> all = new LinkedHashSet<>();
        for (int b = 0; b < matrices.length; b++) {
            for (int i = 0; i < blocks.get(b).size(); i++) {
                if (matrices[b].re(i, i) != 0) {
                    all.add(blocks.get(b).coefficients().get(i));
                }
            }
        }
        return all;
    }

    /**
     * The coefficient of Re c in the expansion about the Standard Model, R = R_SM + a Re c + ….
     */
    public double linear(Coefficient coefficient) {
        double sum = 0;
        for (int b = 0; b < matrices.length; b++) {
            CoefficientBlock block = blocks.get(b);
            int i = block.coefficients().indexOf(coefficient);
            for (int j = 0; i >= 0 && j < block.size(); j++) {
                sum +=
                        2
                                * matrices[b]
                                        .entry(i, j)
                                        .multiply(block.standardModel().get(j))
                                        .getRealPart();
            }
        }
        return sum;
    }

    /** The coefficient of c₁* c₂ in R; for c₁ = c₂ that of |c|². */
    public Complex quadratic(Coefficient first, Coefficient second) {
        Complex sum = Complex.ZERO;
        for (int b = 0; b < matrices.length; b++) {
            int i = blocks.get(b).coefficients().indexOf(first);
            int j = blocks.get(b).coefficients().indexOf(second);
            if (i >= 0 && j >= 0) {
                sum = sum.add(matrices[b].entry(i, j));
            }
        }
        return sum;
    }

    /**
     * The rate along a line through the Standard Model.
     *
     * @param direction the coefficients at t = 1
     */
    public Parabola along(WilsonCoefficients direction) {
        double forwards = value(direction);
        double backwards = value(direction.times(-1));
        double middle = standardModel();
        return new Parabola(
                middle, (forwards - backwards) / 2, (forwards + backwards) / 2 - middle);
    }

    /** The form as a function of these coefficients alone, all others as at {@code elsewhere}. */
    public RestrictedForm restrictedTo(List<Coefficient> variables, WilsonCoefficients elsewhere) {
        RestrictedForm.Builder builder = new RestrictedForm.Builder(variables, constant);
        for (int b = 0; b < matrices.length; b++) {
            builder.add(blocks.get(b), matrices[b], elsewhere);
        }
        return builder.build();
    }

    /** The form as a function of these coefficients alone, all others zero. */
    public RestrictedForm restrictedTo(List<Coefficient> variables) {
        return restrictedTo(variables, WilsonCoefficients.none());
    }
}
