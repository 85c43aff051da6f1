package org.kinvis.physics.eft;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.QuarkMassRunning;
import org.kinvis.physics.qcd.TensorCurrentRunning;

/**
 * QCD running of dark coefficients from the scale μ they are quoted at to the one where rates take them, μ₀ = m_b(m_b) with
 * a b quark and 2 GeV without: C_S(μ₀)/m_q(μ₀) = C_S(μ)/m_q(μ) for densities, C_T(μ₀) T(μ₀) = C_T(μ) T(μ) for tensors; vector and
 * axial currents do not run.
 *
 * <p>Source: {@link QuarkMassRunning}, {@link TensorCurrentRunning}.
 */
public final class DarkCoefficientRunning {

    /** The factors of densities and of tensors. */
    private record Factors(double density, double tensor) {}

    private final Factors bottom;
    private final Factors light;

    private DarkCoefficientRunning(Factors bottom, Factors light) {
        this.bottom = bottom;
        this.light = light;
    }

    /**
     * @param scale μ in GeV
     * @param inputs whose α_s and quark masses make the running
     */
    public static DarkCoefficientRunning from(double scale, Inputs inputs) {
        double bottom = inputs.get("m_b");
        QuarkMassRunning masses = QuarkMassRunning.of(inputs);
        TensorCurrentRunning tensor = TensorCurrentRunning.of(inputs);
        return new DarkCoefficientRunning(
                new Factors(
                        masses.bottom(bottom) / masses.bottom(scale), tensor.ratio(bottom, scale)),
                new Factors(
                        1 / masses.light(scale),
                        tensor.ratio(QuarkMassRunning.LIGHT_SCALE, scale)));
    }

    /** No running: coefficients quoted where rates take them. */
    public static DarkCoefficientRunning none() {
        return new DarkCoefficientRunning(new Factors(1, 1), new Factors(1, 1));
    }

    /** What the value of a coefficient is multiplied with; its name tells the quark current. */
    public double factor(Coefficient coefficient) {
        String name = coefficient.name();
        String symbol = name.substring(name.indexOf('.') + 1, name.lastIndexOf('_'));
        Factors factors = name.endsWith("b") ? bottom : light;
        String letters = symbol.replaceFirst("^[Fg](?=[A-Z])", "");
        return switch (letters.charAt(0)) {
            case 'S', 'P' -> factors.density();
            case 'T', 'g' -> factors.tensor();
            default -> 1;
        };
    }
}
