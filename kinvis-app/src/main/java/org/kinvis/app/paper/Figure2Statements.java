package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.kinvis.physics.observable.RatioRegion;

/**
 * The exact statements that the points of Figure 2 obey, checked on the plotted points themselves. A
 * point outside makes its entry disagree.
 */
final class Figure2Statements {

    /** The points are computed from integrals, the bounds in closed form: rounding only. */
    private static final double ROUNDING = 1e-9;

    private final RatioRegion region;
    private final Figure2Windows windows;

    Figure2Statements(RatioRegion region, Figure2Windows windows) {
        this.region = region;
        this.windows = windows;
    }

    Entry left(ScanCloud unprimed) {
        return inside(
                "fig2-left-unprimed",
                "C_L and C_R reach R_K* >= (2-kappa)/4 R_K and nothing below",
                "light grey region",
                "slope (2-kappa)/4 = %.5f".formatted(region.slope()),
                unprimed,
                region::insideUnprimed);
    }

    List<Entry> leftDetails(ScanCloud unprimed, ScanCloud primed) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                inside(
                        "fig2-left-primed",
                        "C'_L and C'_R reach the wedge R_K >= 1, R_K* - 1 >= (2-kappa)/4 (R_K - 1)",
                        "dark grey region; rates always larger than in the Standard Model",
                        "the wedge has its apex at the Standard Model",
                        primed,
                        region::insidePrimed));
        int below = unprimed.select((k, kStar) -> k < 1 && kStar < 1).size();
        entries.add(
                Entry.statement(
                        "fig2-left-suppression",
                        "C_L and C_R can suppress both rates, primed coefficients cannot",
                        "the dark grey region is smaller than the light grey one",
                        "%d light grey points have R_K < 1 and R_K* < 1; dark grey: %d"
                                .formatted(
                                        below,
                                        primed.select((k, kStar) -> k < 1 || kStar < 1).size()),
                        below > 0 && primed.select((k, kStar) -> k < 1 || kStar < 1).isEmpty(),
                        ""));
        return entries;
    }

    List<Entry> rightHanded(String panel, ScanCloud cloud, int n) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                inside(
                        panel + "-boundary",
                        "C_R alone with %d free diagonal entries: R_K >= 1 + 2u + (3/%d) u^2, u = (R_K - R_K*)/(2+kappa)"
                                .formatted(n, n),
                        "grey region",
                        "smallest R_K* at R_K = %.1f: %.4f"
                                .formatted(middle(), region.smallestRKStar(middle(), n)),
                        cloud,
                        (k, kStar) -> region.insideRightHanded(k, kStar, n)));
        entries.add(
                reach(
                        panel + "-blue",
                        cloud,
                        n,
                        windows.looseLimit(),
                        cloud.select(windows::blue)));
        entries.add(
                reach(panel + "-red", cloud, n, windows.tightLimit(), cloud.select(windows::red)));
        return entries;
    }

    /** The centre of R_K's new range. */
    private double middle() {
        return (windows.newLow() + windows.newHigh()) / 2;
    }

    private Entry reach(
            String id, ScanCloud cloud, int n, double limit, List<Integer> highlighted) {
        double exact = region.largestRK(limit, n);
        double largest =
                cloud.select((k, kStar) -> kStar <= limit).stream()
                        .mapToDouble(cloud::rK)
                        .max()
                        .orElse(0);
        return Entry.statement(
                id,
                "points in the new 1 sigma range of R_K with R_K* <= " + limit,
                "highlighted points exist",
                "%d points; largest R_K with R_K* <= %s: %.3f (exact bound %.3f)"
                        .formatted(highlighted.size(), limit, largest, exact),
                !highlighted.isEmpty() && largest <= exact + ROUNDING,
                "of %d points in all".formatted(cloud.size()));
    }

    /** A single leptoquark gives a matrix of rank one, which obeys the bound of n = 1. */
    Entry singleLeptoquark(ScanCloud centre) {
        int beyond =
                centre.select(
                                (k, kStar) ->
                                        region.insideRightHanded(
                                                        k, kStar, Figure2Panels.ONE_DIAGONAL)
                                                < -ROUNDING)
                        .size();
        return Entry.statement(
                "fig2-single-leptoquark",
                "one leptoquark (rank one) stays on the inner side of the n = 1 boundary",
                "S_1/2 and V_1/2 are candidates for the whole centre panel",
                "%d of %d points of the centre panel lie beyond what one leptoquark reaches"
                        .formatted(beyond, centre.size()),
                beyond == 0,
                "sum |C_R^ij|^2 >= |Tr C_R|^2 for rank one: three free diagonal entries need more than one"
                        + " leptoquark, so a single one is confined to the region of the right panel");
    }

    /** Every point of a cloud on the inner side of a boundary. */
    static Entry inside(
            String id,
            String what,
            String paper,
            String detail,
            RatioCloud cloud,
            ToDoubleBiFunction<Double, Double> distance) {
        int outside = 0;
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cloud.size(); i++) {
            double inside = distance.applyAsDouble(cloud.rK(i), cloud.rKStar(i));
            closest = Math.min(closest, inside);
            if (!(inside >= -ROUNDING)) {
                outside++;
            }
        }
        return Entry.statement(
                id,
                what,
                paper,
                "%d of %d points outside; the closest is %.2g from the boundary; %s"
                        .formatted(outside, cloud.size(), closest, detail),
                outside == 0,
                "checked on the plotted points");
    }
}
