package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** Every number of Eqs. (1)–(8) beside the computed one. */
final class EquationsStudy implements Study {

    @Override
    public String name() {
        return "eqs";
    }

    @Override
    public String title() {
        return "Equations 1-8: measurements, Standard Model, windows, coefficients";
    }

    @Override
    public List<Entry> run(StudyOutput output) {
        Inputs inputs = InputSets.load("paper");
        PaperNumbers paper = PaperNumbers.load();
        List<Entry> entries = new ArrayList<>();
        entries.addAll(new MeasurementEntries(inputs, paper).entries());
        entries.addAll(new NormalisationEntries(inputs, paper).entries());
        entries.addAll(new RatioEntries(inputs, paper).entries());
        return entries;
    }
}
