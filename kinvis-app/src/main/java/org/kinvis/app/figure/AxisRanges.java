package org.kinvis.app.figure;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/** The ranges both axes of a panel show: the given ones, or those of the data. */
record AxisRanges(Axis.Range x, Axis.Range y) {

    /** The empty space between the outermost data and the frame, in lengths of the data. */
    private static final double MARGIN = 0.05;

    /** The ranges of the panel with this number, from 1. */
    static AxisRanges of(Panel panel, int number) {
        boolean points =
                panel.layers().stream()
                        .anyMatch(
                                layer ->
                                        layer instanceof Points
                                                || layer instanceof ErrorBars
                                                || layer instanceof Marker);
        boolean grid = panel.layers().stream().anyMatch(HeatMap.class::isInstance);
        String name = "panel " + number;
        return new AxisRanges(
                range(panel.x(), panel.layers(), Layer::xs, points && !grid, name + ": x axis"),
                range(panel.y(), panel.layers(), Layer::ys, !grid, name + ": y axis"));
    }

    private static Axis.Range range(
            Axis axis,
            List<Layer> layers,
            Function<Layer, List<Values>> coordinates,
            boolean margin,
            String name) {
        return axis.range()
                .orElseGet(() -> dataRange(axis.scale(), layers, coordinates, margin, name));
    }

    private static Axis.Range dataRange(
            Scale scale,
            List<Layer> layers,
            Function<Layer, List<Values>> coordinates,
            boolean margin,
            String name) {
        DoubleSummaryStatistics positions =
                layers.stream()
                        .flatMap(layer -> coordinates.apply(layer).stream())
                        .flatMapToDouble(Values::stream)
                        .filter(Double::isFinite)
                        .map(scale::forward)
                        .filter(Double::isFinite)
                        .summaryStatistics();
        Require.that(
                positions.getCount() > 0,
                "%s: no finite%s data to find its range from; give one with range(lo, hi)",
                name,
                scale == Scale.LINEAR ? "" : " positive");
        double lo = positions.getMin();
        double hi = positions.getMax();
        double extent = hi - lo;
        if (extent <= 1e-10 * Math.max(Math.abs(lo), Math.abs(hi)) || extent == 0) {
            double half = scale == Scale.LINEAR && lo != 0 ? 0.1 * Math.abs(lo) : 0.5;
            return new Axis.Range(scale.backward(lo - half), scale.backward(hi + half));
        }
        double space = margin ? MARGIN * extent : 0;
        return new Axis.Range(scale.backward(lo - space), scale.backward(hi + space));
    }
}
