package org.kinvis.app.paper;

import static org.kinvis.physics.decay.HadronicMode.B_PLUS_TO_K;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.BranchingWindows.Window;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.eft.DarkOperator;

/** What §3.2 reads off Figure 5, C^S at m_φ = 1 GeV, for both meanings of the coefficient. */
final class CoefficientEntries {

    private final SelectedScalars complex;
    private final SelectedScalars real;
    private final BranchingWindows windows;
    private final PaperNumbers paper;
    private final double mass;

    CoefficientEntries(
            SelectedScalars complex,
            SelectedScalars real,
            BranchingWindows windows,
            PaperNumbers paper) {
        this.complex = complex;
        this.real = real;
        this.windows = windows;
        this.paper = paper;
        this.mass = paper.get("sec3.2-mass").value();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(range("sec3.2-C", "complex phi, L = C (sb)(phi* phi)", complex.rates()));
        entries.add(range("sec3.2-C-real", "real phi, L = C/2 (sb) phi^2, Eq. (18)", real.rates()));
        entries.add(reweighted());
        entries.add(neutralKaons());
        entries.add(pseudoscalar());
        return entries;
    }

    private double coefficient(ScalarRates rates, double br) {
        return rates.coefficient(B_PLUS_TO_K, DarkOperator.SCALAR_S, mass, br)
                / ScalarPanels.PER_HUNDRED_THOUSAND_TEV;
    }

    private Entry range(String id, String lagrangian, ScalarRates rates) {
        PrintedNumber low = paper.get("sec3.2-C-low");
        PrintedNumber high = paper.get("sec3.2-C-high");
        double smallest = coefficient(rates, windows.average().low());
        double largest = coefficient(rates, windows.recent().high());
        boolean agrees = low.roundsFrom(smallest) && high.roundsFrom(largest);
        String parts =
                "new range %.2f to %.2f, average %.2f to %.2f"
                        .formatted(
                                coefficient(rates, windows.recent().low()),
                                largest,
                                smallest,
                                coefficient(rates, windows.average().high()));
        return Entry.statement(
                id,
                "C^S_sb at m_phi = %.0f GeV in 1e-5/TeV, new range and average together; %s"
                        .formatted(mass, lagrangian),
                low.text() + "-" + high.text(),
                "%.1f-%.1f".formatted(smallest, largest),
                agrees,
                agrees ? parts : parts + "; " + low.reason());
    }

    private Entry reweighted() {
        double ratio = complex.efficiencyRatio(DarkOperator.SCALAR_S, mass);
        Window recent = windows.recent();
        return Entry.statement(
                "fig5-reweighted",
                "C^S_sb at m_phi = %.0f GeV with the efficiency of its own spectrum, in 1e-5/TeV"
                        .formatted(mass),
                "the blue band of Figure 5",
                "%.1f-%.1f (complex phi), %.1f-%.1f (real phi)"
                        .formatted(
                                coefficient(complex.rates(), recent.low() / ratio),
                                coefficient(complex.rates(), recent.high() / ratio),
                                coefficient(real.rates(), recent.low() / ratio),
                                coefficient(real.rates(), recent.high() / ratio)),
                ratio > 0 && ratio < 1,
                ("the inclusive selection keeps %.2f times as much of it as of neutrinos; coefficients grow by one over its square"
                                + " root. The paper prints no number here")
                        .formatted(ratio));
    }

    /** The dashed line of Figure 5. */
    private Entry neutralKaons() {
        Exclusion neutral = windows.exclusions().getFirst();
        double limit =
                complex.rates()
                                .coefficient(
                                        neutral.mode(),
                                        DarkOperator.SCALAR_S,
                                        mass,
                                        neutral.newPhysics())
                        / ScalarPanels.PER_HUNDRED_THOUSAND_TEV;
        double low = coefficient(complex.rates(), windows.recent().low());
        double high = coefficient(complex.rates(), windows.recent().high());
        return Entry.statement(
                "fig5-K0",
                "largest C^S_sb at m_phi = %.0f GeV that B0 -> K0 inv allows, in 1e-5/TeV, complex phi"
                        .formatted(mass),
                "viable together with the red band",
                "%.2f, the red band is %.2f to %.2f".formatted(limit, low, high),
                limit > low,
                "reweighting by efficiency is not applied to the limits: their selections are not public in q2");
    }

    /** Both solid lines of Figure 5: the strongest is that of K*⁰. */
    private Entry pseudoscalar() {
        List<String> texts = new ArrayList<>();
        double strongest = Double.POSITIVE_INFINITY;
        for (Exclusion exclusion : windows.exclusions()) {
            if (exclusion.mode() != HadronicMode.B_ZERO_TO_K) {
                double limit =
                        complex.rates()
                                        .coefficient(
                                                exclusion.mode(),
                                                DarkOperator.SCALAR_P,
                                                mass,
                                                exclusion.newPhysics())
                                / ScalarPanels.PER_HUNDRED_THOUSAND_TEV;
                strongest = Math.min(strongest, limit);
                texts.add(
                        "%.2f from %s"
                                .formatted(limit, exclusion.mode().label().replace("+-", "+ -")));
            }
        }
        double needed = coefficient(complex.rates(), windows.recent().low());
        return Entry.statement(
                "fig5-P",
                "largest |C^P_sb| at m_phi = %.0f GeV in 1e-5/TeV, complex phi".formatted(mass),
                "|C^P| is constrained, C^S is not",
                String.join(", ", texts)
                        + "; the red band of |C^S| begins at %.2f".formatted(needed),
                strongest > 0,
                strongest > needed
                        ? "a coupling of one chirality, |C^P| = |C^S|, remains possible"
                        : "a coupling of one chirality, |C^P| = |C^S|, is excluded in the new range");
    }
}
