package org.kinvis.app.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places of panels, labels and legends. All plot areas of a figure get the same width.
 * The space around a plot area depends on its tick labels and these on its size, so the size is
 * found by iteration.
 */
final class LayoutPlanner {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** Empty border of the page, in pt. */
    private static final double BORDER = 2;

    /** Space between panels, in pt. */
    private static final double PANEL_GAP = 9;

    /** The least width of a plot area, in pt. */
    private static final double NARROWEST = 40;

    private static final int ITERATIONS = 4;

    private final Figure figure;
    private final Typesetter typesetter;
    private final List<AxisRanges> ranges = new ArrayList<>();

    LayoutPlanner(Figure figure) {
        this.figure = figure;
        this.typesetter = new Typesetter(figure.style());
        for (int i = 0; i < figure.panels().size(); i++) {
            ranges.add(AxisRanges.of(figure.panels().get(i), i + 1));
        }
    }

    /** About how many ticks an upright axis of this length (pt) should have. */
    static int preferredYTicks(double length) {
        return (int) Math.clamp(length / 24, 4, 8);
    }

    FigureLayout plan() {
        List<Boolean> below = new ArrayList<>();
        figure.panels().forEach(panel -> below.add(panel.legend().equals(Legend.BELOW)));
        FigureLayout layout = place(below);
        for (int i = 0; i < below.size(); i++) {
            PanelLayout panel = layout.panels().get(i);
            boolean automatic = panel.panel().legend() instanceof Legend.Automatic;
            if (automatic && panel.legend().isEmpty()) {
                below.set(i, LegendBox.of(panel.panel(), typesetter).isPresent());
            }
        }
        return below.contains(true) ? place(below) : layout;
    }

    /** The layout if the legends of these panels stand below them. */
    private FigureLayout place(List<Boolean> legendBelow) {
        double pageWidth = figure.width() * POINTS_PER_MM;
        int count = figure.panels().size();
        double plotWidth = pageWidth / count;
        List<PanelSpace> spaces = List.of();
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            List<PanelSpace> next = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                next.add(space(i, Math.max(plotWidth, NARROWEST)));
            }
            spaces = next;
            double taken = spaces.stream().mapToDouble(s -> s.left() + s.right()).sum();
            plotWidth = (pageWidth - 2 * BORDER - (count - 1) * PANEL_GAP - taken) / count;
        }
        Require.that(
                plotWidth >= NARROWEST,
                "figure: width %s mm leaves %.0f pt for each plot area; at least %.0f are needed",
                figure.width(),
                Math.max(0, plotWidth),
                NARROWEST);
        return place(spaces, plotWidth, legendBelow);
    }

    private PanelSpace space(int index, double plotWidth) {
        Panel panel = figure.panels().get(index);
        return PanelSpace.of(
                panel, ranges.get(index), plotWidth, plotHeight(index, plotWidth), typesetter);
    }

    private double plotHeight(int index, double plotWidth) {
        Panel panel = figure.panels().get(index);
        return switch (panel.aspect()) {
            case Aspect.Ratio(double heightOverWidth) -> plotWidth * heightOverWidth;
            case Aspect.EqualUnits() -> {
                AxisRanges range = ranges.get(index);
                double ratio =
                        extent(panel.y().scale(), range.y()) / extent(panel.x().scale(), range.x());
                Require.that(
                        ratio >= 0.1 && ratio <= 10,
                        "figure: panel %d with equal units would be %.3g times as high as wide; it"
                                + " is 0.1 to 10",
                        index + 1,
                        ratio);
                yield plotWidth * ratio;
            }
        };
    }

    private static double extent(Scale scale, Axis.Range range) {
        return scale.forward(range.hi()) - scale.forward(range.lo());
    }

    private FigureLayout place(
            List<PanelSpace> spaces, double plotWidth, List<Boolean> legendBelow) {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            heights.add(plotHeight(i, plotWidth));
        }
        double highest = Collections.max(heights);
        double top = BORDER + spaces.stream().mapToDouble(PanelSpace::top).max().orElse(0);
        double axes = spaces.stream().mapToDouble(PanelSpace::bottom).max().orElse(0);
        double legendTop = top + highest + axes + 2;
        double pageBottom = top + highest + axes;
        double left = BORDER;
        List<PanelLayout> panels = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            PanelSpace space = spaces.get(i);
            Rectangle2D area =
                    new Rectangle2D.Double(
                            left + space.left(),
                            top + highest - heights.get(i),
                            plotWidth,
                            heights.get(i));
            Panel panel = figure.panels().get(i);
            Frame frame = Frame.over(area, panel, ranges.get(i));
            Optional<PanelLayout.LegendSpot> legend =
                    legendBelow.get(i)
                            ? legendBelow(panel, left, space.width(plotWidth), legendTop)
                            : legendBeside(panel, frame, space);
            if (legendBelow.get(i) && legend.isPresent()) {
                pageBottom = Math.max(pageBottom, legendTop + legend.get().box().height());
            }
            panels.add(new PanelLayout(panel, frame, space.xTicks(), space.yTicks(), legend));
            left += space.width(plotWidth) + PANEL_GAP;
        }
        double width = figure.width() * POINTS_PER_MM;
        return new FigureLayout(figure, width, pageBottom + BORDER, panels, typesetter);
    }

    private Optional<PanelLayout.LegendSpot> legendBelow(
            Panel panel, double left, double width, double top) {
        return LegendBox.of(panel, typesetter)
                .map(box -> box.fitInto(width))
                .map(
                        box ->
                                new PanelLayout.LegendSpot(
                                        box, left + Math.max(0, (width - box.width()) / 2), top));
    }

    private Optional<PanelLayout.LegendSpot> legendBeside(
            Panel panel, Frame frame, PanelSpace space) {
        return LegendBox.of(panel, typesetter)
                .flatMap(box -> corner(box, panel, frame, space).map(c -> spot(box, c)));
    }

    private static PanelLayout.LegendSpot spot(LegendBox box, Point2D corner) {
        return new PanelLayout.LegendSpot(box, corner.getX(), corner.getY());
    }

    /** The upper left corner of a legend that does not stand below. */
    private Optional<Point2D> corner(LegendBox box, Panel panel, Frame frame, PanelSpace space) {
        Rectangle2D area = frame.area();
        return switch (panel.legend()) {
            case Legend.None() -> Optional.empty();
            case Legend.Automatic() ->
                    LegendPlacer.place(box, frame, panel, typesetter)
                            .map(p -> point(area.getMinX() + p.getX(), area.getMinY() + p.getY()));
            case Legend.Inside(Anchor anchor) -> {
                double roomX = area.getWidth() - box.width() - 2 * LegendPlacer.INSET;
                double roomY = area.getHeight() - box.height() - 2 * LegendPlacer.INSET;
                yield Optional.of(
                        point(
                                area.getMinX() + LegendPlacer.INSET + anchor.across() * roomX,
                                area.getMinY() + LegendPlacer.INSET + anchor.down() * roomY));
            }
            case Legend.At(Place place, Anchor anchor) -> {
                Point2D at = frame.toPage(place);
                yield Optional.of(
                        point(
                                at.getX() - anchor.across() * box.width(),
                                at.getY() - anchor.down() * box.height()));
            }
            case Legend.Outside _ ->
                    Optional.of(
                            point(area.getMaxX() + space.right() - box.width(), area.getMinY()));
        };
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
