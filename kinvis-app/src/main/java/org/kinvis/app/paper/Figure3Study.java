package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Panel;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Theory;

/**
 * Figure 3: the highlighted points of Figure 2's right panel in the plane of C_R^ττ and C_R^μτ, and what
 * they mean for B_s → ττ, B⁺ → K⁺ττ, B_s → τμ and B⁺ → K⁺τμ, with the exact regions.
 *
 * <p>As in the paper R_K and R_K* have coefficients in the convention of α(m_Z), inputs {@code paper},
 * while the same coefficients enter the rates of charged leptons as flavio has them, for α(4.8 GeV) with
 * its CKM matrix and form factors, inputs {@code flavio-2.7}. The report has beside each number the one
 * with inputs {@code default} throughout.
 */
final class Figure3Study implements Study {

    private static final int POINTS = 1_000_000;

    @Override
    public String name() {
        return "fig3";
    }

    @Override
    public String title() {
        return "Figure 3: C_R^tautau, C_R^mutau and rare decays into charged leptons";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        NeutrinoRatios paper = NeutrinoRatios.of(InputSets.load("paper"));
        NeutrinoRatios consistent = NeutrinoRatios.of(InputSets.load("default"));
        Figure2Windows windows = Figure2Windows.of(PaperNumbers.load());
        Inputs charged = InputSets.load("flavio-2.7");
        Figure3Rates rates = Figure3Rates.of(charged);
        ScanCloud scan = Figure2Study.right(Theory.central(paper.inputs()), POINTS);
        Figure3Points points = Figure3Points.of(scan, windows, rates);
        Figure3Regions regions = Figure3Regions.of(paper, windows);
        Figure3Regions consistentRegions = Figure3Regions.of(consistent, windows);
        Figure3Panels panels = new Figure3Panels(points, regions, rates, windows);
        String table = output.text("fig3.csv", points.csv(Figure2Study.SEED, scan));
        List<String> all =
                output.figure(
                        Figure.row(panels.left(), panels.centre(), panels.right())
                                .title("Figure 3"),
                        "fig3");
        all.add(table);
        List<String> left = files(output, panels.left(), "fig3-left");
        List<String> centre = files(output, panels.centre(), "fig3-centre");
        List<String> right = files(output, panels.right(), "fig3-right");
        Figure3Statements statements = new Figure3Statements(regions, rates);
        List<Entry> entries = new ArrayList<>();
        entries.add(
                statements
                        .left("fig3-left-blue", points.all(), regions.blue(), windows.looseLimit())
                        .withFiles(all));
        entries.add(
                statements
                        .left("fig3-left-red", points.red(), regions.red(), windows.tightLimit())
                        .withFiles(left));
        entries.add(statements.centre(points).withFiles(centre));
        entries.add(statements.right(points).withFiles(right));
        Figure3Extremes extremes = new Figure3Extremes(rates, Figure3Rates.of(consistent.inputs()));
        entries.addAll(extremes.of("blue", points.all(), regions.blue(), consistentRegions.blue()));
        entries.addAll(extremes.of("red", points.red(), regions.red(), consistentRegions.red()));
        entries.add(extremes.conversion(regions.blue(), paper.inputs().alpha() / charged.alpha()));
        entries.addAll(new Figure3Sentences(regions, rates).entries(points));
        return entries;
    }

    private static List<String> files(StudyOutput output, Panel panel, String name)
            throws IOException {
        return output.figure(Figure.of(panel).title(name), name);
    }
}
