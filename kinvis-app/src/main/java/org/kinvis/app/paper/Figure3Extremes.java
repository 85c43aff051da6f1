package org.kinvis.app.paper;

import static java.lang.Math.abs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.kinvis.app.paper.Figure3Points.Point;
import org.kinvis.physics.observable.TauCoefficientRegion;

/** The ends of Figure 3's regions as numbers: exact ones, reached by the plotted points. */
final class Figure3Extremes {

    /** How near to the exact end the extreme point of a scan must come. */
    private static final double REACHED = 0.15;

    /** Up to here two conventions make no difference. */
    private static final double SAME = 0.01;

    private static final double ROUNDING = 1e-9;

    private static final List<Extreme> EXTREMES =
            List.of(
                    new Extreme(
                            "CRtautau-min",
                            "smallest C_R^tautau",
                            false,
                            Point::tautau,
                            (region, rates) -> region.smallest()),
                    new Extreme(
                            "CRtautau-max",
                            "largest C_R^tautau",
                            true,
                            Point::tautau,
                            (region, rates) -> region.largest()),
                    new Extreme(
                            "CRmutau-max",
                            "largest |C_R^mutau|",
                            true,
                            point -> abs(point.mutau()),
                            (region, rates) -> region.largestOffDiagonal()),
                    new Extreme(
                            "Bstautau-min",
                            "smallest BR(Bs->tautau)",
                            false,
                            Point::bsTauTau,
                            (region, rates) ->
                                    rates.bsTauTau()
                                            .curve()
                                            .smallest(region.smallest(), region.largest())),
                    new Extreme(
                            "Bstautau-max",
                            "largest BR(Bs->tautau)",
                            true,
                            Point::bsTauTau,
                            (region, rates) ->
                                    rates.bsTauTau()
                                            .curve()
                                            .largest(region.smallest(), region.largest())),
                    new Extreme(
                            "Ktautau-min",
                            "smallest BR(B+->Ktautau)",
                            false,
                            Point::kTauTau,
                            (region, rates) ->
                                    rates.kTauTau()
                                            .curve()
                                            .smallest(region.smallest(), region.largest())),
                    new Extreme(
                            "Ktautau-max",
                            "largest BR(B+->Ktautau)",
                            true,
                            Point::kTauTau,
                            (region, rates) ->
                                    rates.kTauTau()
                                            .curve()
                                            .largest(region.smallest(), region.largest())),
                    new Extreme(
                            "Bstaumu-max",
                            "largest BR(Bs->taumu), one charge state",
                            true,
                            Point::bsTauMu,
                            (region, rates) ->
                                    rates.bsTauMu().curve().value(region.largestOffDiagonal())),
                    new Extreme(
                            "Ktaumu-max",
                            "largest BR(B+->Ktaumu), one charge state",
                            true,
                            Point::kTauMu,
                            (region, rates) ->
                                    rates.kTauMu().curve().value(region.largestOffDiagonal())));

    private final Figure3Rates rates;
    private final Figure3Rates consistentRates;

    /**
     * @param rates those of the figure
     * @param consistentRates those of the input set that is used throughout for comparison
     */
    Figure3Extremes(Figure3Rates rates, Figure3Rates consistentRates) {
        this.rates = rates;
        this.consistentRates = consistentRates;
    }

    private record Extreme(
            String name,
            String what,
            boolean isLargest,
            ToDoubleFunction<Point> ofPoint,
            BiFunction<TauCoefficientRegion, Figure3Rates, Double> exact) {

        double sampled(List<Point> points) {
            DoubleStream values = points.stream().mapToDouble(ofPoint);
            OptionalDouble extreme = isLargest ? values.max() : values.min();
            return extreme.orElse(Double.NaN);
        }

        /** Whether the extreme point lies on the inner side of the exact end and near it. */
        boolean isReached(double sampled, double end) {
            double inside = isLargest ? end - sampled : sampled - end;
            return inside >= -ROUNDING * abs(end) && inside <= REACHED * abs(end);
        }
    }

    /**
     * The entries of one colour.
     *
     * @param colour of the points
     * @param points those plotted; for blue the red ones as well, which obey the weaker limit too
     * @param region the exact region
     * @param consistent the region with one input set throughout
     */
    List<Entry> of(
            String colour,
            List<Point> points,
            TauCoefficientRegion region,
            TauCoefficientRegion consistent) {
        List<Entry> entries = new ArrayList<>();
        for (Extreme extreme : EXTREMES) {
            double end = extreme.exact().apply(region, rates);
            double sampled = extreme.sampled(points);
            entries.add(
                    new Entry(
                            "fig3-" + colour + "-" + extreme.name(),
                            extreme.what() + " of the " + colour + " region",
                            Entry.words("drawn, not printed as a number"),
                            Entry.number(end),
                            OptionalDouble.empty(),
                            extreme.isReached(sampled, end),
                            "exact; the plotted points reach %.4g; %.4g with the inputs default and one alpha throughout"
                                    .formatted(
                                            sampled,
                                            extreme.exact().apply(consistent, consistentRates)),
                            List.of()));
        }
        return entries;
    }

    /**
     * What it means that one number stands for a coefficient with α(m_Z) and with α(4.8 GeV).
     *
     * @param conversion the ratio of the two α
     */
    Entry conversion(TauCoefficientRegion region, double conversion) {
        double mixed = rates.bsTauTau().curve().value(region.smallest());
        double converted = rates.bsTauTau().curve().value(conversion * region.smallest());
        return new Entry(
                "fig3-alpha",
                "largest BR(Bs->tautau) of the blue region with C_R^tautau converted from alpha(m_Z) to alpha(4.8 GeV)",
                Entry.words("%.2e without the conversion".formatted(mixed)),
                Entry.number(converted),
                OptionalDouble.empty(),
                abs(converted / mixed - 1) < SAME,
                "only alpha C is independent of the scale: C(4.8 GeV) = %.4f C(m_Z); the figure combines the two as the paper does"
                        .formatted(conversion),
                List.of());
    }
}
