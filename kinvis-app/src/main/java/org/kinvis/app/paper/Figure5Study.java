package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Values;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Theory;

/** Figure 5: |C^S| and |C^P| against m_φ, for both meanings of the coefficient, complex φ and Eq. (18)'s real φ. */
final class Figure5Study implements Study {

    private static final int EFFICIENCIES = 80;

    /** Closer to the end of phase space nothing is selected. */
    private static final double LARGEST_PART = 0.97;

    @Override
    public String name() {
        return "fig5";
    }

    @Override
    public String title() {
        return "Figure 5: coefficients of light scalars against their mass";
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        Inputs inputs = InputSets.load("paper");
        PaperNumbers paper = PaperNumbers.load();
        BranchingWindows windows = BranchingWindows.of(paper, QuotedNumbers.load());
        SelectedScalars complex = Figure4Study.selected(inputs, Field.COMPLEX);
        SelectedScalars real =
                new SelectedScalars(
                        new ScalarRates(Theory.central(inputs), Field.REAL),
                        complex.selection(),
                        complex.standardModel());
        Values masses =
                Values.linear(
                        0,
                        LARGEST_PART * complex.rates().largestMass(HadronicMode.B_PLUS_TO_K),
                        EFFICIENCIES);
        Values efficiency = complex.efficiencyRatios(DarkOperator.SCALAR_S, masses);
        ScalarPanels panels = new ScalarPanels(windows);
        Panel left = panels.coefficients(complex.rates(), masses, efficiency);
        Panel right = panels.coefficients(real.rates(), masses, efficiency);
        List<String> files = output.figure(Figure.row(left, right).title("Figure 5"), "fig5");
        files.addAll(output.figure(Figure.of(left).title("Figure 5, complex phi"), "fig5-complex"));
        files.addAll(output.figure(Figure.of(right).title("Figure 5, real phi"), "fig5-real"));
        files.add(
                output.text(
                        "fig5.csv",
                        new ScalarTable(inputs.name(), windows).coefficients(complex, real)));
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : new CoefficientEntries(complex, real, windows, paper).entries()) {
            entries.add(entry.withFiles(files));
        }
        return entries;
    }
}
