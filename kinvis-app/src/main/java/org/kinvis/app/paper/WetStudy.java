package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinvis.app.figure.Figure;
import org.kinvis.inference.posterior.SamplerSettings;
import org.kinvis.inference.reinterpretation.WeakEffectiveTheory;
import org.kinvis.inference.reinterpretation.WetLikelihood;
import org.kinvis.physics.inputs.Version;

/**
 * The posterior of |C_V|, |C_S| and |C_T| from B⁺ → K⁺νν̄ at Belle II, flat priors, beside the published one.
 *
 * <p>Source: Belle-II:2025knunu.
 */
final class WetStudy implements Study {

    private static final int CHAINS = 8;
    private static final int WARM_UP = 600;
    private static final int DRAWS = 7_000;
    private static final long SEED = 1;
    private static final double ACCEPTANCE = 0.8;
    private static final int MOST_DOUBLINGS = 10;

    @Override
    public String name() {
        return "wet";
    }

    @Override
    public String title() {
        return "Belle II in the weak effective theory: posterior of vector, scalar and tensor coefficients";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        return run(
                output,
                new SamplerSettings(CHAINS, WARM_UP, DRAWS, SEED, ACCEPTANCE, MOST_DOUBLINGS));
    }

    /** With other settings of the sampler. */
    static List<Entry> run(StudyOutput output, SamplerSettings settings) throws IOException {
        WeakEffectiveTheory theory = WeakEffectiveTheory.load();
        QuotedNumbers quoted = QuotedNumbers.load();
        WetLikelihood likelihood = theory.likelihood();
        WetFits fits = WetFits.of(theory, likelihood, quoted);
        WetDraws draws = WetDraws.of(theory, settings, Runtime.getRuntime().availableProcessors());
        WetPanels panels = new WetPanels(draws, fits, quoted);
        List<String> files =
                new ArrayList<>(
                        output.figure(
                                Figure.row(panels.planes())
                                        .title("Posterior of |C_V|, |C_S|, |C_T|"),
                                "wet"));
        files.addAll(
                output.figure(
                        Figure.row(panels.marginals())
                                .title("Marginal posteriors of |C_V|, |C_S|, |C_T|"),
                        "wet-marginals"));
        files.add(
                output.text(
                        "wet.csv",
                        draws.csv(
                                String.format(
                                        Locale.ROOT,
                                        "# kinvis %s, posterior of the moduli of V = cVL + cVR, S = cSL + cSR, T = cTL (EOS), Belle II; %d chains, seed %d%n",
                                        Version.current(),
                                        settings.chains(),
                                        settings.seed()))));
        return new WetEntries(draws, fits, quoted)
                .all().stream().map(entry -> entry.withFiles(files)).toList();
    }
}
