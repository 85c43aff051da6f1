package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.reinterpretation.NumberDensity;
import org.kinvis.inference.reinterpretation.ReconstructedQSquared;
import org.kinvis.inference.reinterpretation.Selection;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Theory;

/**
 * Figure 4: Λ_eff against m_φ for the scalar and the vector current of Eq. (13), and spectra after the selection of
 * Belle II; beside the paper's complex φ also a real one, and the spectra in reconstructed q².
 */
final class Figure4Study implements Study {

    @Override
    public String name() {
        return "fig4";
    }

    @Override
    public String title() {
        return "Figure 4: light scalars in B+ -> K+ phi phi, scales and spectra";
    }

    /** The inclusive tag of Belle II with the scalars of these inputs. */
    static SelectedScalars selected(Inputs inputs, Field field) {
        return new SelectedScalars(
                new ScalarRates(Theory.central(inputs), field),
                selection(Tag.ITA),
                NumberDensity.load().nullRates());
    }

    private static Selection selection(Tag tag) {
        NumberDensity density = NumberDensity.load();
        return Selection.of(density, density.channels(tag, BelleTwoLikelihood.load()));
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        Inputs inputs = InputSets.load("paper");
        PaperNumbers paper = PaperNumbers.load();
        BranchingWindows windows = BranchingWindows.of(paper, QuotedNumbers.load());
        SelectedScalars scalars = selected(inputs, Field.COMPLEX);
        ScalarRates complex = scalars.rates();
        ScalarRates real = new ScalarRates(Theory.central(inputs), Field.REAL);
        ScalarPanels planes = new ScalarPanels(windows);
        ShapeErrors errors = new ShapeErrors(inputs, scalars.selection());
        SpectrumPanels spectra = new SpectrumPanels(scalars, errors, paper);
        SpectrumTable table = new SpectrumTable(scalars, errors);
        Panel left = planes.scalarScale(complex);
        Panel centre = planes.vectorScale(complex);
        Panel right =
                spectra.generated(DarkOperator.SCALAR_S).title("scalar current, after selection");
        ReconstructedQSquared response = ReconstructedQSquared.of(inputs);
        List<String> all = output.figure(Figure.row(left, centre, right).title("Figure 4"), "fig4");
        all.add(
                output.text(
                        "fig4.csv", new ScalarTable(inputs.name(), windows).scales(complex, real)));
        List<String> leftFiles = files(output, left, "fig4-left");
        leftFiles.addAll(files(output, planes.scalarScale(real), "fig4-left-real"));
        List<String> centreFiles = files(output, centre, "fig4-centre");
        List<String> rightFiles = files(output, right, "fig4-right");
        rightFiles.add(output.text("fig4-right.csv", table.generated()));
        rightFiles.addAll(
                output.figure(
                        Figure.row(
                                        spectra.efficiency(selection(Tag.HTA)).title("efficiency"),
                                        spectra.reconstructed(DarkOperator.SCALAR_S, response)
                                                .title("scalar current"),
                                        spectra.reconstructed(DarkOperator.SCALAR_V, response)
                                                .title("vector current"))
                                .title("Spectra of B+ -> K+ phi phi after selection"),
                        "fig4-spectra"));
        rightFiles.addAll(
                files(output, spectra.generated(DarkOperator.SCALAR_V), "fig4-right-vector"));
        rightFiles.add(
                output.text(
                        "fig4-spectra.csv", table.reconstructed(response, SpectrumPanels.edges())));
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : new ScalarEntries(complex, windows).entries()) {
            entries.add(
                    switch (entry.id()) {
                        case "fig4-left" -> entry.withFiles(leftFiles);
                        case "fig4-centre" -> entry.withFiles(centreFiles);
                        default -> entry.withFiles(all);
                    });
        }
        for (Entry entry : new SpectrumEntries(scalars, paper).entries()) {
            entries.add(entry.withFiles(rightFiles));
        }
        entries.addAll(new LagrangianEntries(complex, real, windows).entries());
        return entries;
    }

    private static List<String> files(StudyOutput output, Panel panel, String name)
            throws IOException {
        return output.figure(Figure.of(panel).title(name), name);
    }
}
