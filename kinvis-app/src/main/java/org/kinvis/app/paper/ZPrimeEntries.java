package org.kinvis.app.paper;

import static java.lang.Math.abs;

import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.app.paper.QuotedNumbers.Quoted;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.NeutrinoOperators;

/** The report's entries for §2.4. */
final class ZPrimeEntries {

    private static final double ROUNDING = 1e-12;

    /** How many standard deviations of ΔM_s a Z' may use up. */
    private static final double SIGMAS = 2;

    private final ZPrimePoint.Family family;
    private final ZPrimePoint.Family consistent;
    private final Figure2Windows windows;
    private final PaperNumbers paper;
    private final QuotedNumbers quoted;

    ZPrimeEntries(
            ZPrimePoint.Family family,
            ZPrimePoint.Family consistent,
            Figure2Windows windows,
            PaperNumbers paper,
            QuotedNumbers quoted) {
        this.family = family;
        this.consistent = consistent;
        this.windows = windows;
        this.paper = paper;
        this.quoted = quoted;
    }

    /** The largest positive Δ that ΔM_s leaves at so many standard deviations. */
    static double largestDelta(QuotedNumbers quoted, double sigmas) {
        Quoted predicted = quoted.get("DeltaM_s(SM)");
        double low = predicted.value() - sigmas * predicted.uncertainty().minus();
        return measured() / low - 1;
    }

    /** ΔM_s in ps⁻¹. */
    private static double measured() {
        Statement.Value value = MeasurementLibrary.load().get("DeltaM_s", "HFLAV 2025").value();
        return value.value() * PhysicalConstants.picosecondsToInverseGeV(1);
    }

    /** That of the figure and of the entries. */
    static double largestDelta(QuotedNumbers quoted) {
        return largestDelta(quoted, SIGMAS);
    }

    List<Entry> entries(List<ZPrimePoint> curve) {
        return List.of(operators(), equal(curve), accessible(), excess(), tauPairs());
    }

    /** §2.4's first sentence against what the model gives. */
    private Entry operators() {
        List<String> neutrinos =
                family.coefficients().coefficients().stream()
                        .filter(NeutrinoOperators.all()::contains)
                        .map(Coefficient::name)
                        .toList();
        boolean unprimed =
                neutrinos.stream()
                        .allMatch(name -> name.startsWith("CL_") || name.startsWith("CR_"));
        return Entry.statement(
                "sec2.4-operators",
                "coefficients of b -> s nu nu with light sterile neutrinos",
                "C_L, C_R",
                String.join(", ", neutrinos),
                unprimed,
                "right-handed neutrinos give C'_L and C'_R, the dark grey region; the primes are missing in the"
                        + " first sentence of section 2.4");
    }

    private Entry equal(List<ZPrimePoint> curve) {
        double difference =
                curve.stream().mapToDouble(p -> abs(p.rK() - p.rKStar())).max().orElse(1);
        double smallest =
                curve.stream().mapToDouble(p -> Math.min(p.rK(), p.rKStar())).min().orElse(0);
        return Entry.statement(
                "sec2.4-equal",
                "R_K = R_K*, never below the Standard Model",
                "R_K ~ R_K*; rates always larger than in the Standard Model",
                "largest difference %.1e, smallest ratio %.3f".formatted(difference, smallest),
                difference < ROUNDING && smallest >= 1 - ROUNDING,
                "one chirality of the quarks, one right-handed neutrino; %d points of the curve"
                        .formatted(curve.size()));
    }

    private Entry accessible() {
        double delta = largestDelta(quoted);
        double oneSigma = largestDelta(quoted, 1);
        PrintedNumber printed = paper.get("sec2.4-R");
        return new Entry(
                "sec2.4-R",
                "largest R_K = R_K* of the Z' with |Delta| <= %.3f, %.0f standard deviations of DeltaM_s"
                        .formatted(delta, SIGMAS),
                Entry.printed(printed),
                Entry.number(family.at(delta).rK()),
                OptionalDouble.empty(),
                printed.roundsFrom(family.at(delta).rK()),
                ("R = 1 + %.3f |Delta|; g_nu/M <= 1/v, DeltaM_s = %.3f against %s (+%s -%s) per ps; at one standard"
                                + " deviation %.2f, with the inputs default %.2f. A phase of g_sb against"
                                + " V_tb V_ts* would let |Delta| be larger at the same DeltaM_s")
                        .formatted(
                                family.at(1).rK() - 1,
                                measured(),
                                quoted.get("DeltaM_s(SM)").value(),
                                quoted.get("DeltaM_s(SM)").uncertainty().plus(),
                                quoted.get("DeltaM_s(SM)").uncertainty().minus(),
                                family.at(oneSigma).rK(),
                                consistent.at(delta).rK()),
                List.of());
    }

    private Entry excess() {
        double needed = family.deltaAt(windows.newLow());
        double allowed = largestDelta(quoted);
        return Entry.statement(
                "sec2.4-excess",
                "|Delta| that the new 1 sigma range of R_K needs",
                "not a good candidate to explain an excess",
                "|Delta| >= %.3f for R_K >= %.1f; allowed is %.3f"
                        .formatted(needed, windows.newLow(), allowed),
                needed > allowed,
                "R_K = %s needs |Delta| = %.3f"
                        .formatted(
                                paper.get("sec2.4-R").text(),
                                family.deltaAt(paper.get("sec2.4-R").value())));
    }

    private Entry tauPairs() {
        double quotedFactor = quoted.get("zprime Bs->tautau").value();
        ZPrimePoint end = family.at(largestDelta(quoted));
        return Entry.statement(
                "sec2.4-Bstautau",
                "BR(Bs->tautau) over the Standard Model with the partner tau_R of the neutrino",
                "not in the text; up to %.0f in arXiv:2108.05033".formatted(quotedFactor),
                "up to %.1f where the amplitudes add, %.1f where they cancel, at R_K = %.2f"
                        .formatted(end.bsAdding(), end.bsCancelling(), end.rK()),
                Math.round(end.bsAdding()) == Math.round(quotedFactor)
                        || Math.round(end.bsCancelling()) == Math.round(quotedFactor),
                "C_9' = C_10' = -C'_R, so |1 -+ C'_R/C_10|^2 with |C'_R| = %.2f there; a factor of %.0f needs |Delta| = %.3f, R_K = %.2f"
                        .formatted(
                                end.coefficient(),
                                quotedFactor,
                                deltaWithFactor(quotedFactor),
                                family.at(deltaWithFactor(quotedFactor)).rK()));
    }

    /** The |Δ| where BR(B_s → ττ) is so many times the Standard Model, amplitudes adding: √ is linear in √|Δ|. */
    private double deltaWithFactor(double factor) {
        double slope = Math.sqrt(family.at(1).bsAdding()) - 1;
        double root = (Math.sqrt(factor) - 1) / slope;
        return root * root;
    }
}
