package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.RatioRegion;

/**
 * How large a diagonal entry of C_R must be for R_K ≥ 3.6 with R_K* ≤ 2.7 or 1.9 (§2.3).
 *
 * <p>R_K − R_K* fixes the trace, Σ Re C_R^ii = −3|C_SM| (R_K − R_K*)/(2+κ), smallest at the corner of the
 * window; off-diagonal entries then fill R_K up. Of n free entries the largest is at least the n-th part,
 * complex or real, and entries that are bounded otherwise leave the rest to the others.
 */
final class DiagonalEntries {

    private static final double ROUNDING = 1e-9;
    private static final int FLAVOURS = Flavour.values().length;

    private final Inputs inputs;
    private final RatioRegion region;
    private final Figure2Windows windows;
    private final PaperNumbers paper;

    DiagonalEntries(NeutrinoRatios ratios, Figure2Windows windows, PaperNumbers paper) {
        this.inputs = ratios.inputs();
        this.region = ratios.region();
        this.windows = windows;
        this.paper = paper;
    }

    /**
     * @param one a scan with C_R^ττ alone on the diagonal
     * @param three one with all three
     */
    List<Entry> entries(ScanCloud one, ScanCloud three) {
        List<Entry> entries = new ArrayList<>();
        for (double limit : new double[] {windows.looseLimit(), windows.tightLimit()}) {
            entries.add(
                    entry(
                            "tautau",
                            "smallest |C_R^tautau| if C_R^ee = C_R^mumu = 0",
                            limit,
                            trace(limit),
                            one));
            entries.add(
                    entry(
                            "three",
                            "smallest value of the largest |C_R^ii| if all three are free",
                            limit,
                            trace(limit) / FLAVOURS,
                            three));
            entries.add(light(limit, three));
        }
        return entries;
    }

    /** The smallest −Σ Re C_R^ii in the window. */
    double trace(double limit) {
        return -region.trace(windows.newLow(), limit, StandardModelNeutrino.coefficient(inputs));
    }

    private Entry entry(String name, String what, double limit, double exact, ScanCloud scan) {
        double sampled = smallestLargest(scan, limit, Double.POSITIVE_INFINITY);
        return of(name, what, limit, exact, sampled);
    }

    /** With |C_R^ee| and |C_R^μμ| as b → sℓℓ leaves them. */
    private Entry light(double limit, ScanCloud scan) {
        double bound = paper.get("sec2.3-C9").value();
        return of(
                "light",
                "smallest |C_R^tautau| if |C_R^ee| and |C_R^mumu| are at most " + bound,
                limit,
                trace(limit) - (FLAVOURS - 1) * bound,
                smallestLargest(scan, limit, bound));
    }

    private Entry of(String name, String what, double limit, double exact, double sampled) {
        String id = "sec2.3-diagonal-" + name + "-" + limit;
        PrintedNumber printed = paper.get("sec2.3-diagonal");
        double central = (windows.newLow() + windows.newHigh()) / 2;
        double ratio = region.u(central, limit) / region.u(windows.newLow(), limit);
        return new Entry(
                id,
                what + ", R_K >= %.1f and R_K* <= %s".formatted(windows.newLow(), limit),
                Entry.words("around ten"),
                Entry.number(exact),
                OptionalDouble.empty(),
                printed.roundsFrom(exact)
                        && Double.isFinite(sampled)
                        && sampled >= exact - ROUNDING,
                ("around ten: 5 to 15. Exact, also for complex entries and for one leptoquark; the smallest of the scan is %.3f. The trace is %.1f times larger"
                                        + " at the central R_K = %.1f. ")
                                .formatted(sampled, ratio, central)
                        + (printed.roundsFrom(exact) ? "" : printed.reason()),
                List.of());
    }

    /**
     * The smallest value of the largest diagonal entry among the points in a window.
     *
     * @param light the largest |C_R^ee| and |C_R^μμ| of the points that count
     */
    private double smallestLargest(ScanCloud scan, double limit, double light) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i : scan.select((k, kStar) -> k >= windows.newLow() && kStar <= limit)) {
            double[] point = scan.point(i);
            double tau = diagonal(scan, point, Flavour.TAU);
            double others =
                    Math.max(diagonal(scan, point, Flavour.E), diagonal(scan, point, Flavour.MU));
            if (others <= light) {
                smallest =
                        Math.min(smallest, Double.isInfinite(light) ? Math.max(tau, others) : tau);
            }
        }
        return smallest;
    }

    private static double diagonal(ScanCloud scan, double[] point, Flavour flavour) {
        Coefficient entry = NeutrinoOperators.CR.coefficient(flavour, flavour);
        int index = scan.coefficients().indexOf(entry);
        return index < 0 ? 0 : Math.abs(point[index]);
    }
}
