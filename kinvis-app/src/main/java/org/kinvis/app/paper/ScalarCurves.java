package org.kinvis.app.paper;

import org.kinvis.app.figure.Band;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Values;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.BranchingWindows.Window;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.eft.DarkOperator;

/**
 * Bands and lines of Figures 4 and 5 against the mass of φ: the coefficient, or Λ_eff, that a window or a limit of a
 * branching fraction means.
 */
final class ScalarCurves {

    private static final int POINTS = 240;

    private final ScalarRates rates;
    private final Quantity quantity;
    private final double unit;

    /** What is drawn upwards. */
    enum Quantity {
        /** |C|. */
        COEFFICIENT,
        /** Λ_eff. */
        SCALE
    }

    /**
     * @param rates of φ
     * @param quantity what is drawn
     * @param unit in powers of GeV, so that the curves show the value over it
     */
    ScalarCurves(ScalarRates rates, Quantity quantity, double unit) {
        this.rates = rates;
        this.quantity = quantity;
        this.unit = unit;
    }

    /** The value that a branching fraction means at a mass. */
    double value(HadronicMode mode, DarkOperator operator, double mass, double br) {
        return switch (quantity) {
                    case COEFFICIENT -> rates.coefficient(mode, operator, mass, br);
                    case SCALE -> rates.scale(mode, operator, mass, br);
                }
                / unit;
    }

    /** Masses from zero to the end of a mode, dense there. */
    Values masses(HadronicMode mode) {
        double end = rates.largestMass(mode);
        return Values.linear(0, Math.PI / 2, POINTS + 1).map(angle -> end * Math.sin(angle));
    }

    /** What a window of B⁺ → K⁺ + invisible prefers. */
    Band preferred(DarkOperator operator, Window window) {
        Values masses = masses(HadronicMode.B_PLUS_TO_K);
        return preferred(operator, window, masses, masses.map(mass -> 1));
    }

    /**
     * The same where the experiment keeps another part of new physics than of the Standard Model.
     *
     * @param masses in GeV
     * @param efficiency the one part over the other, one number a mass
     */
    Band preferred(DarkOperator operator, Window window, Values masses, Values efficiency) {
        Values one = edge(operator, window.low(), masses, efficiency);
        Values other = edge(operator, window.high(), masses, efficiency);
        return switch (quantity) {
            case COEFFICIENT -> Band.of(masses, one, other);
            case SCALE -> Band.of(masses, other, one);
        };
    }

    private Values edge(DarkOperator operator, double br, Values masses, Values efficiency) {
        double[] values = new double[masses.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    value(HadronicMode.B_PLUS_TO_K, operator, masses.at(i), br / efficiency.at(i));
        }
        return Values.of(values);
    }

    /** Whether an operator contributes to a mode at all. */
    boolean constrains(HadronicMode mode, DarkOperator operator) {
        return rates.branchingFraction(mode, operator, 0) > 0;
    }

    /** Where a limit lies. */
    Line limit(DarkOperator operator, Exclusion exclusion) {
        HadronicMode mode = exclusion.mode();
        return Line.of(masses(mode), m -> value(mode, operator, m, exclusion.newPhysics()));
    }
}
