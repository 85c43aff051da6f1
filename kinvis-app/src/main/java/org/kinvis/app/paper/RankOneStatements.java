package org.kinvis.app.paper;

import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.physics.observable.RatioRegion;

/** What one leptoquark can reach of Figure 2's centre panel, exact and on the plotted points. */
final class RankOneStatements {

    private static final int STEPS = 4000;

    /** Minors are differences of products of the size of |C|². */
    private static final double ROUNDING = 1e-13;

    /** How near to the exact end the extreme point of a scan must come. */
    private static final double REACHED = 0.02;

    /** From here on a part of an area is the whole of it. */
    private static final double WHOLE = 0.99;

    private final RatioRegion region;
    private final Figure2Windows windows;

    RankOneStatements(RatioRegion region, Figure2Windows windows) {
        this.region = region;
        this.windows = windows;
    }

    /** Each point against the boundary of one free diagonal entry. */
    Entry inside(String id, RankOneCloud cloud) {
        return Figure2Statements.inside(
                id,
                cloud.model()
                        + " with couplings to all leptons: R_K >= 1 + 2u + 3u^2, u = (R_K - R_K*)/(2+kappa)",
                "not shown",
                "rank one, so sum |C_R^ij|^2 >= |Tr C_R|^2 (largest minor %.1e |C_R|^2)"
                        .formatted(cloud.largestMinor()),
                cloud,
                (k, kStar) -> region.insideRightHanded(k, kStar, Figure2Panels.ONE_DIAGONAL));
    }

    /** All 2 × 2 minors of the matched matrices vanish. */
    Entry rank(List<RankOneCloud> clouds) {
        double largest = clouds.stream().mapToDouble(RankOneCloud::largestMinor).max().orElse(1);
        return Entry.statement(
                "fig2-rank-one-matching",
                "the matrix C_R^ij of one leptoquark has rank one (Eq. 11)",
                "lambda^sj lambda^bi* or lambda^bj lambda^si*",
                "largest 2 x 2 minor over sum |C_R^ij|^2: %.1e".formatted(largest),
                largest < ROUNDING,
                "of all matched points");
    }

    /** The largest R_K below a limit on R_K*, against the upper end of the window. */
    Entry reach(String id, double limit, List<RankOneCloud> clouds) {
        double exact = region.largestRK(limit, Figure2Panels.ONE_DIAGONAL);
        double sampled =
                clouds.stream()
                        .mapToDouble(cloud -> largestRK(cloud, limit))
                        .max()
                        .orElse(Double.NaN);
        return new Entry(
                id,
                "largest R_K that one leptoquark reaches with R_K* <= " + limit,
                Entry.words(
                        "highlighted up to R_K = %.1f in the centre panel"
                                .formatted(windows.newHigh())),
                Entry.number(exact),
                OptionalDouble.empty(),
                exact >= windows.newHigh() && sampled >= windows.newHigh() * (1 - REACHED),
                "exact; the plotted points reach %.3f. Three free diagonal entries reach %.3f"
                        .formatted(sampled, region.largestRK(limit, Figure2Panels.THREE_DIAGONALS)),
                List.of());
    }

    private static double largestRK(RankOneCloud cloud, double limit) {
        return cloud.select((k, kStar) -> kStar <= limit).stream()
                .mapToDouble(cloud::rK)
                .max()
                .orElse(Double.NaN);
    }

    /** How much of the highlighted area of the centre panel one leptoquark covers. */
    Entry area(List<RankOneCloud> clouds) {
        double loose = area(windows.looseLimit(), Figure2Panels.ONE_DIAGONAL);
        double looseThree = area(windows.looseLimit(), Figure2Panels.THREE_DIAGONALS);
        double tight = area(windows.tightLimit(), Figure2Panels.ONE_DIAGONAL);
        double tightThree = area(windows.tightLimit(), Figure2Panels.THREE_DIAGONALS);
        int points =
                clouds.stream().mapToInt(cloud -> cloud.select(this::highlighted).size()).sum();
        return Entry.statement(
                "fig2-rank-one-area",
                "part of the highlighted area of Figure 2's centre panel that one leptoquark covers",
                "S_1/2, V_1/2 stand for all of it",
                "%.0f %% of R_K* <= %s, %.0f %% of R_K* <= %s"
                        .formatted(
                                100 * loose / looseThree,
                                windows.looseLimit(),
                                100 * tight / tightThree,
                                windows.tightLimit()),
                points > 0 && loose > WHOLE * looseThree && tight > WHOLE * tightThree,
                "%d plotted points lie there, none of them beyond the exact boundary; a solution with one"
                                .formatted(points)
                        + " leptoquark exists, and it is the region of the right panel");
    }

    private boolean highlighted(double rK, double rKStar) {
        return windows.blue(rK, rKStar) || windows.red(rK, rKStar);
    }

    /** ∫ dR_K of the R_K* between the boundary and the limit, over the new range of R_K. */
    double area(double limit, int n) {
        double step = (windows.newHigh() - windows.newLow()) / STEPS;
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            double rK = windows.newLow() + (i + 0.5) * step;
            sum += Math.max(0, limit - region.smallestRKStar(rK, n));
        }
        return sum * step;
    }
}
