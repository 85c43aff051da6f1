package org.kinvis.app.figure;

import java.util.List;

/**
 * The space a panel's labels take around its plot area, in pt, and the ticks that go with it.
 *
 * @param right including a colour scale and a legend at the right
 */
record PanelSpace(
        double left, double right, double top, double bottom, Ticks xTicks, Ticks yTicks) {

    /** The least space between two tick labels, as a multiple of the font size. */
    private static final double LABEL_SPACE = 0.7;

    private static final int FEWEST_X_TICKS = 2;

    static PanelSpace of(
            Panel panel, AxisRanges ranges, double width, double height, Typesetter typesetter) {
        AxisMap xAxis = new AxisMap(panel.x().scale(), ranges.x(), 0, width);
        AxisMap yAxis = new AxisMap(panel.y().scale(), ranges.y(), height, 0);
        Ticks xTicks = xTicks(xAxis, typesetter);
        Ticks yTicks =
                TickChooser.choose(
                        panel.y().scale(), ranges.y(), LayoutPlanner.preferredYTicks(height));
        return new PanelSpace(
                Math.max(left(panel, yTicks, typesetter), overhang(xAxis, xTicks, typesetter, 0)),
                right(panel, xAxis, xTicks, height, typesetter),
                top(panel, yAxis, yTicks, typesetter),
                bottom(panel, xTicks, typesetter),
                xTicks,
                yTicks);
    }

    /** The whole width of the panel. */
    double width(double plotWidth) {
        return left + plotWidth + right;
    }

    /** The most ticks, up to what the length suggests, whose labels keep apart. */
    private static Ticks xTicks(AxisMap axis, Typesetter typesetter) {
        int preferred = (int) Math.clamp(axis.length() / 27, 4, 8);
        Ticks ticks = TickChooser.choose(axis.scale(), axis.range(), preferred);
        while (preferred > FEWEST_X_TICKS && crowded(axis, ticks, typesetter)) {
            preferred--;
            ticks = TickChooser.choose(axis.scale(), axis.range(), preferred);
        }
        return ticks;
    }

    private static boolean crowded(AxisMap axis, Ticks ticks, Typesetter typesetter) {
        double lastEnd = Double.NEGATIVE_INFINITY;
        for (Ticks.Tick tick : ticks.major()) {
            double half = typesetter.small(tick.label()).width() / 2;
            double centre = axis.toPage(tick.value());
            if (centre - half - lastEnd < LABEL_SPACE * typesetter.style().fontSize()) {
                return true;
            }
            lastEnd = centre + half;
        }
        return false;
    }

    private static double left(Panel panel, Ticks ticks, Typesetter typesetter) {
        double widest =
                ticks.major().stream()
                        .mapToDouble(tick -> typesetter.small(tick.label()).width())
                        .max()
                        .orElse(0);
        String label = panel.y().label();
        double labelSpace =
                label.isEmpty() ? 0 : AxesPainter.AXIS_LABEL_GAP + typesetter.large(label).height();
        return AxesPainter.TICK_LABEL_GAP + widest + labelSpace;
    }

    private static double right(
            Panel panel, AxisMap axis, Ticks ticks, double height, Typesetter typesetter) {
        double space = overhang(axis, ticks, typesetter, axis.length());
        for (Layer layer : panel.layers()) {
            if (layer instanceof HeatMap map) {
                space = Math.max(space, new ColourBar(map, typesetter).space(height));
            }
        }
        return panel.legend().equals(Legend.RIGHT)
                ? space
                        + LegendBox.of(panel, typesetter)
                                .map(box -> LegendPlacer.INSET + box.width())
                                .orElse(0.0)
                : space;
    }

    /** How far the x tick labels reach beyond one end of the axis. */
    private static double overhang(AxisMap axis, Ticks ticks, Typesetter typesetter, double end) {
        double most = typesetter.style().frameWidth();
        for (Ticks.Tick tick : ticks.major()) {
            double half = typesetter.small(tick.label()).width() / 2;
            most = Math.max(most, half - Math.abs(axis.toPage(tick.value()) - end));
        }
        return most;
    }

    private static double top(Panel panel, AxisMap axis, Ticks ticks, Typesetter typesetter) {
        double space = typesetter.style().frameWidth();
        for (Ticks.Tick tick : ticks.major()) {
            double half = typesetter.small(tick.label()).height() / 2;
            space = Math.max(space, half - axis.toPage(tick.value()));
        }
        if (!panel.title().isEmpty()) {
            double title = typesetter.large(panel.title()).height();
            space = Math.max(space, AxesPainter.AXIS_LABEL_GAP + title);
        }
        boolean exponent = ticks.exponent() != 0;
        boolean colours = panel.layers().stream().anyMatch(HeatMap.class::isInstance);
        return exponent || colours
                ? Math.max(space, 2 + typesetter.small("\\times10^{4}").height())
                : space;
    }

    private static double bottom(Panel panel, Ticks ticks, Typesetter typesetter) {
        List<Ticks.Tick> major = ticks.major();
        double tickLabels =
                major.stream()
                        .mapToDouble(tick -> typesetter.small(tick.label()).height())
                        .max()
                        .orElse(0);
        String label = panel.x().label();
        double labels = label.isEmpty() ? 0 : typesetter.large(label).height();
        if (ticks.exponent() != 0) {
            labels = Math.max(labels, typesetter.exponent(ticks).height());
        }
        return AxesPainter.TICK_LABEL_GAP
                + tickLabels
                + (labels > 0 ? AxesPainter.AXIS_LABEL_GAP + labels : 0);
    }
}
