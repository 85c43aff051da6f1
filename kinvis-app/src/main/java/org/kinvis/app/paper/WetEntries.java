package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinvis.app.paper.QuotedNumbers.Quoted;
import org.kinvis.inference.posterior.CredibleInterval;
import org.kinvis.inference.reinterpretation.WeakEffectiveTheory.ModulusOf;

/** What the report says of the posterior of V, S and T. */
final class WetEntries {

    static final double CREDIBILITY = 0.95;

    /** A published interval that holds this much more or less than it says differs by more than its rounding. */
    private static final double TOLERANCE = 0.01;

    /** −2 ln L differences below this no interval would notice. */
    private static final double SMALL = 0.1;

    private static final double AGREEING_CHAINS = 1.01;

    private final WetDraws draws;
    private final WetFits fits;
    private final QuotedNumbers quoted;
    private final List<ModulusOf> coefficients;

    WetEntries(WetDraws draws, WetFits fits, QuotedNumbers quoted) {
        this.draws = draws;
        this.fits = fits;
        this.quoted = quoted;
        this.coefficients = draws.theory().coefficients();
    }

    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        entries.add(mode());
        for (int i = 0; i < coefficients.size(); i++) {
            entries.add(interval(i));
        }
        entries.add(standardModel());
        entries.add(sampling());
        return entries;
    }

    private double printed(String what, ModulusOf coefficient) {
        return quoted.get("wet-" + what + "-" + coefficient.label()).value();
    }

    private Entry mode() {
        double above = fits.above(fits.published());
        double[] at = fits.mode().moduli();
        String printed =
                coefficients.stream()
                        .map(c -> "%.3g".formatted(printed("mode", c)))
                        .collect(Collectors.joining(", "));
        return Entry.statement(
                "wet-mode",
                "mode of the posterior density of (V, S, T), nuisances at their best",
                "(" + printed + ")",
                "(%.3f, %.3f, %.3f) at -2 ln L = %.5f"
                        .formatted(at[0], at[1], at[2], fits.mode().twiceNegative()),
                above < SMALL,
                ("-2 ln L at the published mode is %.4f higher: the density is flat along V^2 and T^2 for one signal yield. They"
                                + " agree if that is below %s")
                        .formatted(above, SMALL));
    }

    private Entry interval(int i) {
        ModulusOf coefficient = coefficients.get(i);
        CredibleInterval ours = draws.interval(i, CREDIBILITY);
        CredibleInterval error = draws.error(i, CREDIBILITY);
        double low = printed("low", coefficient);
        double high = printed("high", coefficient);
        double held = draws.part(i, low, high);
        Quoted source = quoted.get("wet-low-" + coefficient.label());
        return Entry.statement(
                "wet-" + coefficient.label(),
                "95 %% interval of highest density of the modulus %s, %s"
                        .formatted(coefficient.label(), source.source().where()),
                "[%.3g, %.3g]".formatted(low, high),
                "[%.2f +- %.2f, %.2f +- %.2f]"
                        .formatted(ours.low(), error.low(), ours.high(), error.high()),
                Math.abs(held - CREDIBILITY) < TOLERANCE,
                comment(ours, error, low, high, held));
    }

    private static String comment(
            CredibleInterval ours, CredibleInterval error, double low, double high, double held) {
        String holds =
                "the published interval holds %.1f %% of the posterior here (agreement: %.0f %% +- %.0f %%); +- is the sampling error"
                        .formatted(100 * held, 100 * CREDIBILITY, 100 * TOLERANCE);
        double shift = Math.abs(low - ours.low());
        boolean flat = low > 0 && shift > 2 * error.low();
        return flat
                ? holds
                        + "; the lower ends differ because the density is flat there: the interval is only %.1f %% longer than the published one"
                                .formatted(100 * (ours.length() / (high - low) - 1))
                : holds;
    }

    private Entry standardModel() {
        double above = fits.above(fits.standardModel());
        double nothing = fits.above(fits.nothing());
        return Entry.statement(
                "wet-SM",
                "-2 ln L of the Standard Model, and of no signal, above the mode",
                "not quoted",
                "%.3f and %.3f".formatted(above, nothing),
                nothing > above && above > 0,
                "holds if the Standard Model, |V| = %.3f, lies between the mode and no signal"
                        .formatted(draws.theory().standardModel()[0]));
    }

    private Entry sampling() {
        double rHat = 0;
        double size = Double.POSITIVE_INFINITY;
        for (int i = 0; i < coefficients.size(); i++) {
            rHat = Math.max(rHat, draws.convergence(i).rHat());
            size = Math.min(size, draws.convergence(i).effectiveSize());
        }
        return Entry.statement(
                "wet-sampling",
                "Hamiltonian chains: largest R-hat and smallest effective size of V, S and T",
                "not quoted",
                "R-hat = %.4f, %.0f effective of %d draws, %d lost trajectories"
                        .formatted(rHat, size, draws.size(), draws.divergences()),
                rHat < AGREEING_CHAINS,
                "the chains agree if R-hat is below %s".formatted(AGREEING_CHAINS));
    }
}
