package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.decay.HadronicMode;

/**
 * What Figures 4 and 5 leave to new physics: the measured branching fraction of B⁺ → K⁺ + invisible less that of
 * neutrinos in the Standard Model, at one experimental standard deviation, and for the other modes the limit less the
 * Standard Model.
 *
 * <p>The Standard Model is subtracted at its central value: its uncertainty and that of new physics's own form factors
 * are left out, as in the paper.
 *
 * @param recent from Belle II 2023, "new"
 * @param average from the new average
 * @param exclusions of the other modes, B⁰ → K⁰ first
 */
record BranchingWindows(Window recent, Window average, List<Exclusion> exclusions) {

    /**
     * A window of a branching fraction.
     *
     * @param low its lower end
     * @param high its upper end
     */
    record Window(double low, double high) {

        private static Window of(PrintedNumber measured, double standardModel) {
            return new Window(
                    measured.value() - measured.uncertainty() - standardModel,
                    measured.value() + measured.uncertainty() - standardModel);
        }
    }

    /**
     * A limit at 90 %.
     *
     * @param mode the decay
     * @param limit on the branching fraction with anything invisible
     * @param standardModel that of neutrinos
     */
    record Exclusion(HadronicMode mode, double limit, double standardModel) {

        /** What is left to new physics. */
        double newPhysics() {
            return limit - standardModel;
        }
    }

    BranchingWindows {
        exclusions = List.copyOf(exclusions);
    }

    static BranchingWindows of(PaperNumbers paper, QuotedNumbers quoted) {
        double standardModel = paper.get("eq2").value();
        MeasurementLibrary library = MeasurementLibrary.load();
        return new BranchingWindows(
                Window.of(paper.get("eq1"), standardModel),
                Window.of(paper.get("sec1-average"), standardModel),
                List.of(
                        exclusion(HadronicMode.B_ZERO_TO_K, "Belle 2017", library, quoted),
                        exclusion(HadronicMode.B_PLUS_TO_K_STAR, "Belle 2013", library, quoted),
                        exclusion(HadronicMode.B_ZERO_TO_K_STAR, "Belle 2017", library, quoted)));
    }

    private static Exclusion exclusion(
            HadronicMode mode, String id, MeasurementLibrary library, QuotedNumbers quoted) {
        String observable = "BR(" + mode.label() + "nunu)";
        return new Exclusion(
                mode,
                library.get(observable, id).limit().limit(),
                quoted.get("SM " + observable).value());
    }
}
