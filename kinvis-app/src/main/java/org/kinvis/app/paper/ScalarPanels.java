package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Band;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Layer;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Values;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.ScalarCurves.Quantity;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.eft.DarkOperator;

/** Draws the planes of Figures 4 and 5, mass of φ against Λ_eff or |C|, in the colours that the captions name. */
final class ScalarPanels {

    /** GeV in 10⁴ TeV. */
    static final double TEN_THOUSAND_TEV = 1e7;

    /** GeV in TeV. */
    static final double TEV = 1e3;

    /** 10⁻⁵ TeV⁻¹ in GeV⁻¹. */
    static final double PER_HUNDRED_THOUSAND_TEV = 1e-8;

    /** The captions' purple, further from their pink and red than the palette's. */
    private static final Colour VIOLET = Colour.named("#5E3C99");

    private static final double LARGEST_MASS = 2.5;
    private static final double LARGEST_SCALAR_SCALE = 4.5;
    private static final double LARGEST_VECTOR_SCALE = 10;
    private static final double SMALLEST_COEFFICIENT = 1;
    private static final double LARGEST_COEFFICIENT = 100;
    private static final double BOLD = 1.2;
    private static final double THIN = 0.6;
    private static final double PALE = 0.4;
    private static final double VERY_PALE = 0.3;

    private final BranchingWindows windows;

    ScalarPanels(BranchingWindows windows) {
        this.windows = windows;
    }

    /** Figure 4, left: Λ_eff of the scalar current. */
    Panel scalarScale(ScalarRates rates) {
        return scale(
                        rates,
                        DarkOperator.SCALAR_S,
                        Axis.linear("$\\Lambda_\\mathrm{eff}=1/C^S$ [$10^4$ TeV]")
                                .range(0, LARGEST_SCALAR_SCALE),
                        TEN_THOUSAND_TEV)
                .title(lagrangian(rates));
    }

    /** Figure 4, centre: Λ_eff of the vector current. */
    Panel vectorScale(ScalarRates rates) {
        return scale(
                        rates,
                        DarkOperator.SCALAR_V,
                        Axis.linear("$\\Lambda_\\mathrm{eff}=1/\\sqrt{C^V}$ [TeV]")
                                .range(0, LARGEST_VECTOR_SCALE),
                        TEV)
                .title(
                        "complex $\\phi$, $C(\\bar s\\gamma^\\mu b)(\\phi^\\dagger i\\overleftrightarrow{\\partial_\\mu}\\phi)$");
    }

    private Panel scale(ScalarRates rates, DarkOperator operator, Axis y, double unit) {
        ScalarCurves curves = new ScalarCurves(rates, Quantity.SCALE, unit);
        List<Line> limits = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (Exclusion exclusion : windows.exclusions()) {
            if (curves.constrains(exclusion.mode(), operator)) {
                Line line = curves.limit(operator, exclusion);
                limits.add(styled(line, exclusion.mode()));
                layers.add(
                        Band.of(line.x(), line.x().map(m -> 0), line.y())
                                .colour(Colour.LIGHT_GREY)
                                .label("excluded at $90\\,\\%$"));
            }
        }
        layers.add(
                curves.preferred(operator, windows.recent())
                        .colour(Colour.PINK.opacity(PALE))
                        .outline(Stroke.of(Colour.PINK).width(THIN))
                        .label("Belle II 2023, $1\\sigma$"));
        layers.add(
                curves.preferred(operator, windows.average())
                        .colour(VIOLET.opacity(PALE))
                        .outline(Stroke.of(VIOLET).width(THIN))
                        .label("new average, $1\\sigma$"));
        layers.addAll(limits);
        return axes(y).addAll(layers);
    }

    /**
     * Figure 5: |C^S| and |C^P|.
     *
     * @param rates of a complex or a real φ
     * @param masses where the efficiency is known, in GeV
     * @param efficiency of new physics over that of the Standard Model, one number a mass
     */
    Panel coefficients(ScalarRates rates, Values masses, Values efficiency) {
        ScalarCurves curves = coefficientCurves(rates);
        DarkOperator scalar = DarkOperator.SCALAR_S;
        Panel panel =
                recentWindow(rates)
                        .add(
                                curves.preferred(scalar, windows.recent(), masses, efficiency)
                                        .colour(Colour.BLUE.opacity(VERY_PALE))
                                        .outline(Stroke.of(Colour.BLUE).width(THIN))
                                        .label("the same, reweighted by efficiency"))
                        .add(
                                curves.preferred(scalar, windows.average())
                                        .colour(VIOLET.opacity(PALE))
                                        .outline(Stroke.of(VIOLET).width(THIN))
                                        .label("$C^S$: new average, $1\\sigma$"));
        return panel.addAll(coefficientLimits(curves));
    }

    /** Figure 5 with the new window alone. */
    Panel coefficients(ScalarRates rates) {
        return recentWindow(rates).addAll(coefficientLimits(coefficientCurves(rates)));
    }

    private static ScalarCurves coefficientCurves(ScalarRates rates) {
        return new ScalarCurves(rates, Quantity.COEFFICIENT, PER_HUNDRED_THOUSAND_TEV);
    }

    private Panel recentWindow(ScalarRates rates) {
        return axes(Axis.logarithmic("$|C^{S(P),sb}_{d\\phi}|$ [$10^{-5}$ TeV$^{-1}$]")
                        .range(SMALLEST_COEFFICIENT, LARGEST_COEFFICIENT))
                .title(lagrangian(rates))
                .add(
                        coefficientCurves(rates)
                                .preferred(DarkOperator.SCALAR_S, windows.recent())
                                .colour(Colour.RED.opacity(PALE))
                                .outline(Stroke.of(Colour.RED).width(THIN))
                                .label("$C^S$: Belle II 2023, $1\\sigma$"));
    }

    private List<Line> coefficientLimits(ScalarCurves curves) {
        List<Line> lines = new ArrayList<>();
        for (Exclusion exclusion : windows.exclusions()) {
            boolean neutralKaon = exclusion.mode() == HadronicMode.B_ZERO_TO_K;
            DarkOperator operator = neutralKaon ? DarkOperator.SCALAR_S : DarkOperator.SCALAR_P;
            lines.add(inFigure5(curves.limit(operator, exclusion), exclusion.mode()));
        }
        return lines;
    }

    private static String lagrangian(ScalarRates rates) {
        return rates.field() == Field.REAL
                ? "real $\\phi$, $\\frac{1}{2}C(\\bar sb)\\phi^2$"
                : "complex $\\phi$, $C(\\bar sb)(\\phi^\\dagger\\phi)$";
    }

    private static Line inFigure5(Line line, HadronicMode mode) {
        Values finite = line.y().map(y -> Double.isFinite(y) ? y : Double.NaN);
        Line drawn = Line.of(line.x(), finite);
        return mode == HadronicMode.B_ZERO_TO_K
                ? drawn.stroke(Stroke.of(Colour.BLACK).width(BOLD).dash(Dash.DASHED))
                        .label("limit on $C^S$: $" + mode.tex() + "$")
                : styled(drawn, mode).label("limit on $C^P$: $" + mode.tex() + "$");
    }

    private static Line styled(Line line, HadronicMode mode) {
        Colour colour =
                switch (mode) {
                    case B_PLUS_TO_K_STAR -> Colour.ORANGE;
                    case B_ZERO_TO_K_STAR -> Colour.GREEN;
                    default -> Colour.BLUE;
                };
        return line.stroke(Stroke.of(colour).width(BOLD)).label("$" + mode.tex() + "$");
    }

    private static Panel axes(Axis y) {
        return Panel.of(Axis.linear("$m_\\phi$ [GeV]").range(0, LARGEST_MASS), y)
                .aspect(Aspect.heightOverWidth(1))
                .legend(Legend.BELOW);
    }
}
