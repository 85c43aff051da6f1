package org.kinvis.app.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.kinvis.app.cli.DirectDetection.Rates;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.Dash;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Marker;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Values;
import org.kinvis.physics.darkmatter.direct.LimitCurve;
import org.kinvis.physics.darkmatter.direct.PublishedLimits;
import org.kinvis.physics.darkmatter.direct.XenonIonisationSearch;

/**
 * Draws direct detection at a point: spectra, and cross sections against the mass with limits.
 *
 * @param detection what is drawn
 */
record DirectFigure(DirectDetection detection) {

    private static final int MASSES = 24;
    private static final double LIGHTEST = 0.05;
    private static final double HEAVIEST = 5;

    Figure figure() {
        boolean visible =
                detection.rates().stream()
                        .flatMapToDouble(rates -> DoubleStream.of(rates.rates()))
                        .anyMatch(rate -> rate > 0);
        Figure figure = visible ? Figure.row(spectra(), limits()) : Figure.of(limits());
        return figure.title("Direct detection");
    }

    private Panel spectra() {
        Panel panel =
                Panel.of(
                        Axis.logarithmic("E\\;[\\mathrm{keV}]"),
                        Axis.logarithmic("dR/dE\\;[(\\mathrm{t\\,yr\\,keV})^{-1}]"));
        List<Rates> all = detection.rates();
        for (int k = 0; k < all.size(); k++) {
            Rates rates = all.get(k);
            panel =
                    panel.add(
                            Line.of(
                                            Values.of(detection.energies()),
                                            Values.of(positive(rates.rates())))
                                    .colour(colour(k))
                                    .label(
                                            "\\mathrm{%s,\\ %s}"
                                                    .formatted(
                                                            rates.target(),
                                                            rates.effect().label())));
        }
        return panel;
    }

    /** Zeros break the curve: a logarithmic axis does not hold them. */
    private static double[] positive(double[] rates) {
        return DoubleStream.of(rates).map(rate -> rate > 0 ? rate : Double.NaN).toArray();
    }

    private static Colour colour(int k) {
        return Colour.CYCLE.get(k % Colour.CYCLE.size());
    }

    private Panel limits() {
        Panel panel =
                Panel.of(
                                Axis.logarithmic("m\\;[\\mathrm{GeV}]")
                                        .range(LIGHTEST / 2, 2 * HEAVIEST),
                                Axis.logarithmic("\\sigma_\\mathrm{SI}\\;[\\mathrm{cm}^2]"))
                        .legend(Legend.BELOW);
        int k = 0;
        for (PublishedLimits.Limit limit : PublishedLimits.all()) {
            panel = panel.add(curve(limit.curve(), limit.name()).colour(colour(k++)));
        }
        for (var own : detection.own().entrySet()) {
            panel =
                    panel.add(
                            curve(own.getValue(), own.getKey())
                                    .stroke(Stroke.of(colour(k++)).dash(Dash.DOTTED)));
        }
        return panel.add(recomputed().stroke(Stroke.of(Colour.BLACK).dash(Dash.DASHED)))
                .addAll(
                        detection.targets().stream()
                                .map(DirectDetection::name)
                                .map(detection.crossSections()::get)
                                .filter(sigma -> sigma != null && sigma > 0)
                                .map(
                                        sigma ->
                                                Marker.at(detection.mass(), sigma)
                                                        .colour(Colour.BLACK))
                                .toList());
    }

    private static Line curve(LimitCurve curve, String name) {
        String text = name.replaceAll("[^A-Za-z0-9.,+ -]", " ");
        return Line.of(curve.masses(), curve.limits()).label("\\text{" + text + "}");
    }

    private Line recomputed() {
        XenonIonisationSearch search = XenonIonisationSearch.load();
        Values masses = Values.logarithmic(LIGHTEST, HEAVIEST, MASSES);
        return Line.of(
                        masses,
                        mass -> {
                            OptionalDouble limit =
                                    DirectDetection.recomputed(search, mass, detection.inputs());
                            return limit.orElse(Double.NaN);
                        })
                .label("\\text{XENON1T S2-only, recomputed}");
    }
}
