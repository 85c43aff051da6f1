package org.kinvis.app.paper;

import static org.kinvis.physics.decay.HadronicMode.B_PLUS_TO_K;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.BranchingWindows.Window;
import org.kinvis.physics.eft.DarkOperator;

/** What Figure 4 shows on the left and in the centre: preferred scales and what other modes exclude. */
final class ScalarEntries {

    private static final double[] MASSES = {0.3, 1, 2};

    private final ScalarRates rates;
    private final BranchingWindows windows;

    ScalarEntries(ScalarRates rates, BranchingWindows windows) {
        this.rates = rates;
        this.windows = windows;
    }

    List<Entry> entries() {
        return List.of(
                viable("fig4-left", DarkOperator.SCALAR_S, ScalarPanels.TEN_THOUSAND_TEV, "e4"),
                viable("fig4-centre", DarkOperator.SCALAR_V, ScalarPanels.TEV, ""),
                neutralKaons());
    }

    /** §4: "there are viable regions for several of these operators". */
    private Entry viable(String id, DarkOperator operator, double unit, String power) {
        List<String> ranges = new ArrayList<>();
        boolean all = true;
        for (double mass : MASSES) {
            Window recent = windows.recent();
            double low = scale(operator, mass, recent.high());
            double high = scale(operator, mass, recent.low());
            double excluded = excluded(operator, mass);
            all &= high > excluded;
            ranges.add(
                    "%.3g-%.3g%s TeV at %s GeV, excluded below %.3g%s; average %.3g-%.3g%s"
                            .formatted(
                                    low / unit,
                                    high / unit,
                                    power,
                                    mass,
                                    excluded / unit,
                                    power,
                                    scale(operator, mass, windows.average().high()) / unit,
                                    scale(operator, mass, windows.average().low()) / unit,
                                    power));
        }
        return Entry.statement(
                id,
                "Lambda_eff of the operator "
                        + operator.symbol()
                        + ", complex phi, against other modes",
                "viable regions of parameter space",
                "new range: " + String.join("; ", ranges),
                all,
                "measured range less 4.43e-6, one experimental standard deviation; limits at 90 % less the Standard Model. Form factors"
                        + " of inputs paper at their central values: GRvDV23 changes the scales by less than 1 %");
    }

    private double scale(DarkOperator operator, double mass, double br) {
        return rates.scale(B_PLUS_TO_K, operator, mass, br);
    }

    /** The largest scale that some other mode excludes. */
    private double excluded(DarkOperator operator, double mass) {
        double largest = 0;
        for (Exclusion exclusion : windows.exclusions()) {
            largest =
                    Math.max(
                            largest,
                            rates.scale(exclusion.mode(), operator, mass, exclusion.newPhysics()));
        }
        return largest;
    }

    /** §1: "the measurement of the neutral mode is at present less restrictive". */
    private Entry neutralKaons() {
        Exclusion neutral = windows.exclusions().getFirst();
        double mass = MASSES[0];
        double isospin =
                rates.branchingFraction(neutral.mode(), DarkOperator.SCALAR_S, mass)
                        / rates.branchingFraction(B_PLUS_TO_K, DarkOperator.SCALAR_S, mass);
        double allowed = neutral.newPhysics() / isospin;
        Window recent = windows.recent();
        return new Entry(
                "sec1-neutral",
                "largest new-physics BR(B+ -> K+ inv) that the limit on B0 -> K0 leaves, in 1e-5",
                Entry.words("less restrictive than the charged mode"),
                Entry.number(1e5 * allowed),
                OptionalDouble.empty(),
                allowed > recent.low(),
                "the new range is %.2f to %.2f: the neutral mode takes its upper %.0f %%, none of the average"
                        .formatted(
                                1e5 * recent.low(),
                                1e5 * recent.high(),
                                100 * (recent.high() - allowed) / (recent.high() - recent.low())),
                List.of());
    }
}
