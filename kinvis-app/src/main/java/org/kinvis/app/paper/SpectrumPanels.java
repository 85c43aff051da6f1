package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Band;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Values;
import org.kinvis.app.figure.VerticalBand;
import org.kinvis.inference.reinterpretation.ReconstructedQSquared;
import org.kinvis.inference.reinterpretation.Selection;
import org.kinvis.physics.eft.DarkOperator;

/** Draws what the inclusive selection keeps of B⁺ → K⁺φφ, in q² and in reconstructed q². */
final class SpectrumPanels {

    /** Masses of φ that are shown, in GeV. */
    static final List<Double> MASSES = List.of(0.1, 0.3, 0.5, 0.7, 0.9);

    private static final List<Colour> COLOURS =
            List.of(Colour.BLUE, Colour.RED, Colour.GREEN, Colour.ORANGE, Colour.PURPLE);

    private static final double LARGEST_Q2 = 20;
    private static final double FIRST_RECONSTRUCTED = -1;
    private static final double LAST_RECONSTRUCTED = 25;
    private static final double LEFT_OF_RECONSTRUCTED = -2;
    private static final double LARGEST_DENSITY = 0.16;
    private static final double SMALLEST_EFFICIENCY = 1e-4;
    private static final double LARGEST_EFFICIENCY = 1;
    private static final int RECONSTRUCTED_BINS = 104;
    private static final double BOLD = 1.1;
    private static final double PALE = 0.15;
    private static final double BAND = 0.3;

    private final SelectedScalars scalars;
    private final ShapeErrors errors;
    private final double low;
    private final double high;

    SpectrumPanels(SelectedScalars scalars, ShapeErrors errors, PaperNumbers paper) {
        this.scalars = scalars;
        this.errors = errors;
        this.low = paper.get("sec3.1-q2-low").value();
        this.high = paper.get("sec3.1-q2-high").value();
    }

    /** Against the true q². */
    Panel generated(DarkOperator operator) {
        Panel panel =
                axes(
                        "$q^2$ [GeV$^2$]",
                        0,
                        "$(1/\\Gamma)\\,\\epsilon\\, d\\Gamma/dq^2$ [GeV$^{-2}$]");
        Values x = scalars.middles();
        for (int i = 0; i < MASSES.size(); i++) {
            double[] shape = scalars.shape(operator, MASSES.get(i));
            panel = panel.add(band(x, shape, errors.of(operator, MASSES.get(i)), COLOURS.get(i)));
        }
        for (int i = 0; i < MASSES.size(); i++) {
            double[] shape = scalars.shape(operator, MASSES.get(i));
            panel = panel.add(line(x, shape, Stroke.of(COLOURS.get(i)).width(BOLD), mass(i)));
        }
        return panel.add(line(x, scalars.standardModelShape(), neutrinos(), "SM $\\nu\\bar\\nu$"));
    }

    private Band band(Values x, double[] shape, double[] error, Colour colour) {
        double[] up = new double[shape.length];
        double[] down = new double[shape.length];
        Arrays.setAll(up, j -> shape[j] + error[j]);
        Arrays.setAll(down, j -> shape[j] - error[j]);
        return Band.of(x, scalars.density(down), scalars.density(up)).colour(colour.opacity(BAND));
    }

    private Line line(Values x, double[] shape, Stroke stroke, String label) {
        return Line.of(x, scalars.density(shape)).stroke(stroke).label(label);
    }

    /** Against the q² that the inclusive tag reconstructs. */
    Panel reconstructed(DarkOperator operator, ReconstructedQSquared response) {
        Panel panel =
                axes(
                        "$q^2_\\mathrm{rec}$ [GeV$^2$]",
                        LEFT_OF_RECONSTRUCTED,
                        "$(1/N)\\,dN/dq^2_\\mathrm{rec}$ [GeV$^{-2}$]");
        double[] edges = edges();
        for (int i = 0; i < MASSES.size(); i++) {
            panel =
                    panel.add(
                            smeared(
                                    scalars.shape(operator, MASSES.get(i)),
                                    response,
                                    edges,
                                    Stroke.of(COLOURS.get(i)).width(BOLD),
                                    mass(i)));
        }
        return panel.add(
                smeared(
                        scalars.standardModelShape(),
                        response,
                        edges,
                        neutrinos(),
                        "SM $\\nu\\bar\\nu$"));
    }

    /** The edges of the bins in reconstructed q². */
    static double[] edges() {
        return Values.linear(FIRST_RECONSTRUCTED, LAST_RECONSTRUCTED, RECONSTRUCTED_BINS + 1)
                .stream()
                .toArray();
    }

    /** ε(q²) of both tags. */
    Panel efficiency(Selection hadronic) {
        return Panel.of(
                        Axis.linear("$q^2$ [GeV$^2$]").range(0, LARGEST_Q2),
                        Axis.logarithmic("$\\epsilon(q^2)$")
                                .range(SMALLEST_EFFICIENCY, LARGEST_EFFICIENCY))
                .aspect(Aspect.heightOverWidth(1))
                .legend(Legend.BELOW)
                .add(efficiency(scalars.selection(), Colour.BLUE, "inclusive tag"))
                .add(efficiency(hadronic, Colour.ORANGE, "hadronic tag"));
    }

    private Line efficiency(Selection selection, Colour colour, String label) {
        return Line.of(scalars.middles(), Values.of(selection.efficiency()))
                .stroke(Stroke.of(colour).width(BOLD))
                .label(label);
    }

    private Line smeared(
            double[] shape,
            ReconstructedQSquared response,
            double[] edges,
            Stroke stroke,
            String label) {
        double[] parts = scalars.selection().reconstructed(shape, response, edges);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int k = 0; k < parts.length; k++) {
            x.add((edges[k] + edges[k + 1]) / 2);
            y.add(parts[k] / (edges[k + 1] - edges[k]));
        }
        return Line.of(
                        x.stream().mapToDouble(Double::doubleValue).toArray(),
                        y.stream().mapToDouble(Double::doubleValue).toArray())
                .stroke(stroke)
                .label(label);
    }

    private static String mass(int i) {
        return "$m_\\phi=" + MASSES.get(i) + "$ GeV";
    }

    private static Stroke neutrinos() {
        return Stroke.of(Colour.BLACK).width(BOLD).dash(Dash.DASHED);
    }

    private Panel axes(String x, double from, String y) {
        return Panel.of(
                        Axis.linear(x).range(from, LARGEST_Q2),
                        Axis.linear(y).range(0, LARGEST_DENSITY))
                .aspect(Aspect.heightOverWidth(1))
                .legend(Legend.BELOW)
                .add(
                        VerticalBand.between(low, high)
                                .colour(Colour.GREY.opacity(PALE))
                                .label("$%.0f\\leq q^2\\leq %.0f$ GeV$^2$".formatted(low, high)));
    }
}
