package org.kinvis.physics.eft;

import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.QuarkMassRunning;
import org.kinvis.physics.qcd.TensorCurrentRunning;

/**
 * QCD running of coefficients with a b quark from the scale they are quoted at to m_b(m_b), where rates take them:
 * C_S(m_b)/m_b(m_b) = C_S(μ)/m_b(μ) for densities, C_T(m_b) T(m_b) = C_T(μ) T(μ) for tensors; vector and axial currents do not
 * run.
 *
 * <p>Source: {@link QuarkMassRunning}, {@link TensorCurrentRunning}.
 */
public final class DarkCoefficientRunning {

    private final double density;
    private final double tensor;

    private DarkCoefficientRunning(double density, double tensor) {
        this.density = density;
        this.tensor = tensor;
    }

    /**
     * @param scale μ in GeV
     * @param inputs whose α_s and m_b make the running
     */
    public static DarkCoefficientRunning from(double scale, Inputs inputs) {
        double bottom = inputs.get("m_b");
        QuarkMassRunning masses = QuarkMassRunning.of(inputs);
        return new DarkCoefficientRunning(
                masses.bottom(bottom) / masses.bottom(scale),
                TensorCurrentRunning.of(inputs).ratio(bottom, scale));
    }

    /** No running: coefficients quoted where rates take them. */
    public static DarkCoefficientRunning none() {
        return new DarkCoefficientRunning(1, 1);
    }

    /** What the value of a coefficient is multiplied with; its name tells the quark current. */
    public double factor(Coefficient coefficient) {
        String name = coefficient.name();
        String symbol = name.substring(name.indexOf('.') + 1, name.lastIndexOf('_'));
        if (!name.endsWith("b")) {
            return 1;
        }
        String letters = symbol.replaceFirst("^[Fg](?=[A-Z])", "");
        return switch (letters.charAt(0)) {
            case 'S', 'P' -> density;
            case 'T', 'g' -> tensor;
            default -> 1;
        };
    }
}
