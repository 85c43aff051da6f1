package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Version;
import org.kinvis.physics.observable.Theory;

/**
 * Figures 4 and 5 with Belle II's public likelihood in the place of a window: mass and coefficient fitted to 30 bins, with the
 * efficiency and the migration of each spectrum and all systematic uncertainties.
 */
final class LightLikelihoodStudy implements Study {

    @Override
    public String name() {
        return "light-likelihood";
    }

    @Override
    public String title() {
        return "Figures 4 and 5 with the likelihood of Belle II: mass and coefficient";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        Inputs inputs = InputSets.load("paper");
        PaperNumbers paper = PaperNumbers.load();
        BranchingWindows windows = BranchingWindows.of(paper, QuotedNumbers.load());
        ScalarPanels planes = new ScalarPanels(windows);
        ScalarRates complex = new ScalarRates(Theory.central(inputs), Field.COMPLEX);
        ScalarRates real = new ScalarRates(Theory.central(inputs), Field.REAL);
        Recast recast = LightLikelihood.published(inputs);
        List<LikelihoodRegions> regions =
                List.of(LightSignal.SCALAR, LightSignal.VECTOR).parallelStream()
                        .map(signal -> new LikelihoodRegions(new LightLikelihood(recast, signal)))
                        .toList();
        LikelihoodRegions scalar = regions.getFirst();
        LikelihoodRegions vector = regions.getLast();
        DoubleUnaryOperator scale =
                squared -> 1 / Math.sqrt(squared) / ScalarPanels.TEN_THOUSAND_TEV;
        DoubleUnaryOperator vectorScale = squared -> Math.pow(squared, -0.25) / ScalarPanels.TEV;
        Panel left = LikelihoodPanels.over(planes.scalarScale(complex), scalar, scale);
        Panel right = LikelihoodPanels.over(planes.vectorScale(complex), vector, vectorScale);
        List<String> fourth =
                output.figure(
                        Figure.row(left, right).title("Figure 4 with the likelihood"),
                        "fig4-likelihood");
        fourth.add(output.text("fig4-likelihood.csv", csv(regions)));
        double unit = ScalarPanels.PER_HUNDRED_THOUSAND_TEV;
        List<String> fifth =
                output.figure(
                        Figure.row(
                                        LikelihoodPanels.over(
                                                planes.coefficients(complex),
                                                scalar,
                                                squared -> Math.sqrt(squared) / unit),
                                        LikelihoodPanels.over(
                                                planes.coefficients(real),
                                                scalar,
                                                squared -> Math.sqrt(2 * squared) / unit))
                                .title("Figure 5 with the likelihood"),
                        "fig5-likelihood");
        LikelihoodEntries entries = new LikelihoodEntries(recast, paper, windows);
        List<Entry> all = new ArrayList<>();
        all.add(entries.best(scalar.likelihood()).withFiles(fourth));
        all.add(entries.best(vector.likelihood()).withFiles(fourth));
        all.add(entries.viable(scalar, DarkOperator.SCALAR_S, complex).withFiles(fourth));
        all.add(entries.viable(vector, DarkOperator.SCALAR_V, complex).withFiles(fourth));
        all.add(entries.mass(scalar.likelihood()).withFiles(fourth));
        all.add(entries.window());
        all.add(entries.coefficient(scalar.likelihood()).withFiles(fifth));
        return all;
    }

    private static String csv(List<LikelihoodRegions> regions) {
        StringBuilder csv = new StringBuilder();
        csv.append("# kinvis ")
                .append(Version.current())
                .append(
                        ", inputs paper; complex phi; m_phi in GeV, C^2 in GeV^-2 (scalar) and GeV^-4 (vector); Delta = -2 ln L above the best fit\n")
                .append(
                        "signal,m_phi,Delta,C^2 best,C^2 from (1),C^2 to (1),C^2 from (3.84),C^2 to (3.84)\n");
        for (LikelihoodRegions some : regions) {
            for (LikelihoodRegions.Row row : some.rows()) {
                csv.append(some.likelihood().signal().label())
                        .append(',')
                        .append(row.mass())
                        .append(',')
                        .append(row.rise())
                        .append(',')
                        .append(row.rate());
                for (double end :
                        new double[] {
                            row.one().low(), row.one().high(), row.two().low(), row.two().high()
                        }) {
                    csv.append(',');
                    if (Double.isFinite(end)) {
                        csv.append(end);
                    }
                }
                csv.append('\n');
            }
        }
        return csv.toString();
    }
}
