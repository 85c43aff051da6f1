package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.eft.DarkOperator;

/** What §3.1 says about spectra: a window in q² and the mass of φ that fills it. */
final class SpectrumEntries {

    private static final int STEPS = 120;

    private final SelectedScalars scalars;
    private final PaperNumbers paper;
    private final double low;
    private final double high;

    SpectrumEntries(SelectedScalars scalars, PaperNumbers paper) {
        this.scalars = scalars;
        this.paper = paper;
        this.low = paper.get("sec3.1-q2-low").value();
        this.high = paper.get("sec3.1-q2-high").value();
    }

    List<Entry> entries() {
        return List.of(shapes(), mass(DarkOperator.SCALAR_S), mass(DarkOperator.SCALAR_V));
    }

    /** The part of the kept events inside the window. */
    private double inside(DarkOperator operator, double mass) {
        return scalars.fraction(scalars.shape(operator, mass), low, high);
    }

    private Entry shapes() {
        List<String> texts = new ArrayList<>();
        double previous = 0;
        boolean rising = true;
        for (double mass : SpectrumPanels.MASSES) {
            double[] shape = scalars.shape(DarkOperator.SCALAR_S, mass);
            double mean = scalars.mean(shape);
            rising &= mean > previous;
            previous = mean;
            texts.add(
                    "%.1f GeV: peak %.1f, mean %.1f GeV^2, %.0f %% inside"
                            .formatted(
                                    mass,
                                    scalars.peak(shape),
                                    mean,
                                    100 * scalars.fraction(shape, low, high)));
        }
        return Entry.statement(
                "fig4-right",
                "kept events of the scalar current in q2, and how many have %.0f <= q2 <= %.0f GeV^2"
                        .formatted(low, high),
                "the spectrum discriminates between masses",
                String.join("; ", texts),
                rising,
                "efficiency of the inclusive tag from the published number densities; neutrinos: %.0f %% inside"
                        .formatted(
                                100 * scalars.fraction(scalars.standardModelShape(), low, high)));
    }

    /** The mass that puts most of the kept events into the window. */
    private Entry mass(DarkOperator operator) {
        double end = Math.sqrt(high) / 2;
        double best = 0;
        for (int i = 1; i < STEPS; i++) {
            double mass = end * i / STEPS;
            best = inside(operator, mass) > inside(operator, best) ? mass : best;
        }
        boolean scalar = operator == DarkOperator.SCALAR_S;
        PrintedNumber printed = paper.get("sec3.1-mass");
        return Entry.statement(
                "sec3.1-mass-" + operator.symbol(),
                "m_phi with most of its kept events in that window, operator " + operator.symbol(),
                scalar ? "m_phi ~ 300 MeV" : "not in the text",
                "%.2f GeV, %.0f %% inside; at 0.3 GeV %.0f %%"
                        .formatted(
                                best,
                                100 * inside(operator, best),
                                100 * inside(operator, printed.value())),
                !scalar || printed.roundsFrom(best),
                scalar ? printed.reason() : "the vector current prefers smaller masses");
    }
}
