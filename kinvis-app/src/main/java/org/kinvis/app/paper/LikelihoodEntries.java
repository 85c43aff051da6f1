package org.kinvis.app.paper;

import static org.kinvis.app.paper.LikelihoodRegions.ONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.LightLikelihood.Masses;
import org.kinvis.inference.reinterpretation.NumberDensity;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.inference.reinterpretation.SignalFit;
import org.kinvis.inference.reinterpretation.SpectrumTable;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.DarkOperator;

/** What §3.1 and §3.2 say of the preferred q², mass and coefficient, against the likelihood. */
final class LikelihoodEntries {

    private static final String WITH =
            "Belle II's public likelihood, both tags, 232 parameters; neutrinos of the Standard Model below";

    private final Recast recast;
    private final PaperNumbers paper;
    private final BranchingWindows windows;

    LikelihoodEntries(Recast recast, PaperNumbers paper, BranchingWindows windows) {
        this.recast = recast;
        this.paper = paper;
        this.windows = windows;
    }

    /** Best mass and scale of an operator. */
    Entry best(LightLikelihood likelihood) {
        LightSignal.Best best = likelihood.best();
        Masses masses = likelihood.masses(ONE);
        return Entry.statement(
                "fig4-likelihood-" + likelihood.signal().id(),
                "best fit of mass and coefficient, " + likelihood.signal().label(),
                "not in the text: the paper has a window of the branching fraction",
                "m_phi = %.2f GeV (%.2f to %.2f where -2 ln L rises by 1), |C|^2 = %.3g, -2 ln L %.2f below the Standard Model"
                        .formatted(
                                best.mass(),
                                masses.low().orElse(0),
                                masses.high().orElse(likelihood.signal().largestMass()),
                                best.fit().best(0),
                                likelihood.preference()),
                likelihood.preference() > 0,
                WITH);
    }

    /** "There are viable regions of parameter space": regions of the likelihood against the other modes. */
    Entry viable(LikelihoodRegions regions, DarkOperator operator, ScalarRates rates) {
        double inner = Double.POSITIVE_INFINITY;
        double outer = Double.POSITIVE_INFINITY;
        for (LikelihoodRegions.Row row : regions.rows()) {
            double limit = limit(operator, row.mass(), rates);
            inner = smaller(inner, row.one().low() / limit);
            outer = smaller(outer, row.two().low() / limit);
        }
        LightSignal.Best best = regions.likelihood().best();
        double br =
                best.fit().best(0)
                        * rates.branchingFraction(HadronicMode.B_PLUS_TO_K, operator, best.mass());
        return Entry.statement(
                "sec4-viable-" + regions.likelihood().signal().id(),
                "regions of the likelihood over what other modes allow at 90 %, "
                        + regions.likelihood().signal().label(),
                "viable regions of parameter space",
                "BR(B+ -> K+ phi phi) = %.2e at the best fit, %.2f times what is allowed; smallest ratio %.2f where -2 ln L rises by 1, %.2f where it rises by 3.84"
                        .formatted(
                                br,
                                best.fit().best(0) / limit(operator, best.mass(), rates),
                                inner,
                                outer),
                outer < 1,
                "the limits hold for spectra like that of neutrinos; their selections are not public in q2. "
                        + WITH);
    }

    /** The smallest |C|² that some other mode excludes. */
    private double limit(DarkOperator operator, double mass, ScalarRates rates) {
        double smallest = Double.POSITIVE_INFINITY;
        for (Exclusion exclusion : windows.exclusions()) {
            double br = rates.branchingFraction(exclusion.mode(), operator, mass);
            smallest = br > 0 ? Math.min(smallest, exclusion.newPhysics() / br) : smallest;
        }
        return smallest;
    }

    private static double smaller(double least, double ratio) {
        return ratio < least ? ratio : least;
    }

    /** "The data would prefer m_φ ~ 300 MeV". */
    Entry mass(LightLikelihood likelihood) {
        double printed = paper.get("sec3.1-mass").value();
        double rise = likelihood.rise(printed);
        return Entry.statement(
                "sec3.1-mass-likelihood",
                "m_phi that the data prefer, scalar current",
                "m_phi ~ 300 MeV",
                "%.2f GeV; at %.1f GeV -2 ln L is %.2f higher, %.1f sigma"
                        .formatted(
                                likelihood.best().mass(),
                                printed,
                                rise,
                                Math.sqrt(Math.max(0, rise))),
                rise <= ONE,
                "hundreds of MeV stands, 300 MeV in particular does not: it is not excluded, only less likely. "
                        + WITH);
    }

    /** "The enhancement is due to the region 3 ≤ q² ≤ 7 GeV²". */
    Entry window() {
        double low = paper.get("sec3.1-q2-low").value();
        double high = paper.get("sec3.1-q2-high").value();
        List<QSquaredRange> windows =
                List.of(
                        new QSquaredRange(0, low),
                        new QSquaredRange(low, high),
                        new QSquaredRange(high, 2 * high - low));
        double standardModel = recast.standardModel().twiceNegative();
        List<String> texts = new ArrayList<>();
        double[] gains = new double[windows.size()];
        for (int k = 0; k < gains.length; k++) {
            SignalFit fit = recast.spectrum(inside(windows.get(k)));
            gains[k] = standardModel - fit.twiceNegative();
            texts.add(
                    "%.0f to %.0f GeV^2: %.1f, BR %.1e"
                            .formatted(
                                    windows.get(k).low(),
                                    windows.get(k).high(),
                                    gains[k],
                                    fit.best(0)));
        }
        return Entry.statement(
                "sec3.1-q2",
                "how much -2 ln L falls for an excess in one window of true q2 alone, shaped as neutrinos",
                "the enhancement is due to 3 <= q2 <= 7 GeV^2",
                String.join("; ", texts),
                gains[1] > gains[0] && gains[1] > gains[2],
                "best branching fraction of the excess beside. " + WITH);
    }

    /** The null spectrum between two q², as a table. */
    private SpectrumTable inside(QSquaredRange window) {
        NumberDensity density = recast.folding().density();
        int steps = 64;
        StringBuilder table = new StringBuilder();
        for (int i = 0; i <= steps; i++) {
            double q2 = window.low() + (window.high() - window.low()) * i / steps;
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%.12g %.12g%n",
                            q2,
                            density.nullSpectrum().at(q2).standardModel()));
        }
        return SpectrumTable.parse("window", table.toString());
    }

    /** (3–8)/(10⁵ TeV) at 1 GeV. */
    Entry coefficient(LightLikelihood likelihood) {
        double mass = paper.get("sec3.2-mass").value();
        SignalFit fit = likelihood.at(mass);
        SignalFit.Interval interval = fit.interval(0, ONE);
        double unit = ScalarPanels.PER_HUNDRED_THOUSAND_TEV;
        double low = Math.sqrt(interval.low()) / unit;
        double high = Math.sqrt(interval.high()) / unit;
        double printedHigh = paper.get("sec3.2-C-high").value();
        return Entry.statement(
                "sec3.2-C-likelihood",
                "C^S_sb at m_phi = %.0f GeV from the likelihood in 1e-5/TeV, complex phi"
                        .formatted(mass),
                paper.get("sec3.2-C-low").text() + "-" + paper.get("sec3.2-C-high").text(),
                "%.1f-%.1f, best %.1f; -2 ln L there is %.1f above the best mass"
                        .formatted(low, high, Math.sqrt(fit.best(0)) / unit, likelihood.rise(fit)),
                low <= printedHigh && high >= paper.get("sec3.2-C-low").value(),
                "agrees where the ranges overlap. A branching fraction measured with the Standard Model's spectrum is not that of"
                        + " this one: the selection keeps less of it. "
                        + WITH);
    }
}
