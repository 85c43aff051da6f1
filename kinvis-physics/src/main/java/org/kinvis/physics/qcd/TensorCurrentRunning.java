package org.kinvis.physics.qcd;

import org.kinvis.physics.inputs.Inputs;

/**
 * How the matrix element of the tensor current q̄σ^{μν}b, and with it every tensor form factor, depends on the
 * scale: d ln T/d ln μ = −[(8/3) a + (724/9 − 104n/27) a²], a = α_s/4π. Coefficients of tensor operators run the
 * other way, so that C_T T does not run; those of scalar operators run as quark masses ({@link QuarkMassRunning}).
 *
 * <p>Source: hep-ph/0007171, two loops, with α_s at four; six flavours from m_t(m_t) upwards, five from m_b(m_b), four
 * below. Domain as for {@link StrongCoupling}.
 */
public final class TensorCurrentRunning {

    private final StrongCoupling coupling;
    private final double bottomMass;

    private TensorCurrentRunning(StrongCoupling coupling, double bottomMass) {
        this.coupling = coupling;
        this.bottomMass = bottomMass;
    }

    /** The running that {@code alpha_s}, {@code m_Z} and {@code m_b} of the inputs give. */
    public static TensorCurrentRunning of(Inputs inputs) {
        return new TensorCurrentRunning(StrongCoupling.of(inputs), inputs.get("m_b"));
    }

    /**
     * T(to)/T(from).
     *
     * @param from a scale in GeV
     * @param to a scale in GeV
     */
    public double ratio(double from, double to) {
        return Math.exp(sinceThreshold(to) - sinceThreshold(from));
    }

    /** ln T(μ)/T(m_b). */
    private double sinceThreshold(double scale) {
        if (scale < bottomMass) {
            return StrongCoupling.FOUR.logTensorRatio(
                    coupling.inverseFour(bottomMass), coupling.inverseFour(scale));
        }
        double atBottom = coupling.inverseFive(bottomMass);
        if (!coupling.isAboveTop(scale)) {
            return StrongCoupling.FIVE.logTensorRatio(atBottom, coupling.inverseFive(scale));
        }
        double top = coupling.topMass();
        return StrongCoupling.FIVE.logTensorRatio(atBottom, coupling.inverseFive(top))
                + StrongCoupling.SIX.logTensorRatio(
                        coupling.inverseSix(top), coupling.inverseSix(scale));
    }
}
