package org.kinvis.app.paper;

import org.kinvis.inference.reinterpretation.WeakEffectiveTheory;
import org.kinvis.inference.reinterpretation.WetLikelihood;

/**
 * Where the density of the coefficients is highest, nuisances at their best, and −2 ln L elsewhere.
 *
 * @param mode the best fit
 * @param published at the published mode
 * @param standardModel in the Standard Model
 * @param nothing without any signal
 */
record WetFits(
        WetLikelihood.Best mode,
        WetLikelihood.Best published,
        WetLikelihood.Best standardModel,
        WetLikelihood.Best nothing) {

    static WetFits of(WeakEffectiveTheory theory, WetLikelihood likelihood, QuotedNumbers quoted) {
        double[] printed =
                theory.coefficients().stream()
                        .mapToDouble(c -> quoted.get("wet-mode-" + c.label()).value())
                        .toArray();
        double middle = (theory.prior().low() + theory.prior().high()) / 2;
        double[] start = theory.coefficients().stream().mapToDouble(c -> middle).toArray();
        return new WetFits(
                likelihood.best(start),
                likelihood.at(printed),
                likelihood.at(theory.standardModel()),
                likelihood.at(new double[start.length]));
    }

    /** −2 ln L of a fit above the mode's. */
    double above(WetLikelihood.Best fit) {
        return fit.twiceNegative() - mode.twiceNegative();
    }
}
