package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.app.paper.Figure3Points.Point;
import org.kinvis.physics.decay.Parabola;
import org.kinvis.physics.observable.TauCoefficientRegion;

/** What §2.3 says about Figure 3, against its points and exact regions. */
final class Figure3Sentences {

    private final Figure3Regions regions;
    private final Figure3Rates rates;

    Figure3Sentences(Figure3Regions regions, Figure3Rates rates) {
        this.regions = regions;
        this.rates = rates;
    }

    List<Entry> entries(Figure3Points points) {
        return List.of(
                purelyLeptonic(points.all()),
                semileptonic("blue", points.all(), regions.blue()),
                semileptonic("red", points.red(), regions.red()),
                flavourViolation(points.all()));
    }

    private Entry purelyLeptonic(List<Point> points) {
        Parabola curve = rates.bsTauTau().curve();
        double from = regions.blue().smallest();
        double to = regions.blue().largest();
        double standardModel = curve.constant();
        long below = points.stream().filter(p -> !(p.bsTauTau() > standardModel)).count();
        return Entry.statement(
                "sec2.3-Bstautau",
                "BR(Bs->tautau) in the blue and red regions over its Standard Model value of %.2e"
                        .formatted(standardModel),
                "large enhancements",
                "%.1f to %.1f; %d of %d points not enhanced"
                        .formatted(
                                curve.smallest(from, to) / standardModel,
                                curve.largest(from, to) / standardModel,
                                below,
                                points.size()),
                below == 0 && curve.smallest(from, to) > standardModel,
                "C_10' = -C_R^tautau > 0 adds to C_10 < 0 with the same sign in C_10 - C_10'");
    }

    private Entry semileptonic(String colour, List<Point> points, TauCoefficientRegion region) {
        Parabola curve = rates.kTauTau().curve();
        double standardModel = curve.constant();
        double threshold = curve.mirrorOfStandardModel();
        double smallest = curve.smallest(region.smallest(), region.largest());
        double largest = curve.largest(region.smallest(), region.largest());
        long below = points.stream().filter(p -> !(p.kTauTau() > standardModel)).count();
        return Entry.statement(
                "sec2.3-Ktautau-" + colour,
                "BR(B+->Ktautau) in the %s region over its Standard Model value of %.2e"
                        .formatted(colour, standardModel),
                "large enhancements",
                "%.2g to %.1f; enhanced for C_R^tautau < %.2f only; %d of %d points not enhanced"
                        .formatted(
                                smallest / standardModel,
                                largest / standardModel,
                                threshold,
                                below,
                                points.size()),
                below == 0 && smallest > standardModel,
                ("for %.2f < C_R^tautau < 0 new physics and Standard Model cancel, down to %.1e at %.2f,"
                                + " which makes the rate sensitive to C_9^eff; the region ends at"
                                + " C_R^tautau = %.2f")
                        .formatted(
                                threshold,
                                curve.value(curve.vertex()),
                                curve.vertex(),
                                region.largest()));
    }

    private Entry flavourViolation(List<Point> points) {
        double end = regions.blue().largestOffDiagonal();
        double bs = rates.bsTauMu().curve().value(end);
        double k = rates.kTauMu().curve().value(end);
        double bsDiagonal = rates.bsTauTau().curve().constant();
        double kDiagonal = rates.kTauTau().curve().constant();
        double sampled = points.stream().mapToDouble(Point::kTauMu).max().orElse(0);
        return Entry.statement(
                "sec2.3-taumu",
                "BR(Bs->taumu) and BR(B+->Ktaumu) in the blue and red regions",
                "large charged lepton flavour violation",
                "0 to %.2e and 0 to %.2e".formatted(bs, k),
                bs > bsDiagonal && k > kDiagonal && sampled > kDiagonal,
                ("large: more than the Standard Model's tau pairs, %.2e and %.2e; possible, not implied, as C_R^mutau"
                                + " = 0 lies in both regions. In the order of indices of Eq. (10), tau+ mu- comes"
                                + " from C_R^taumu and tau- mu+ from C_R^mutau; the rates of the two are equal")
                        .formatted(bsDiagonal, kDiagonal));
    }
}
