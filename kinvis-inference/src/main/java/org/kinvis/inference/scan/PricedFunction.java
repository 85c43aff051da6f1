package org.kinvis.inference.scan;

import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.observable.Quantity;

/** A function with its column, its cuts, and what a call of it costs. */
final class PricedFunction {

    private final Quantity.Function quantity;
    private final double[] column;
    private final boolean wantedEverywhere;
    private final boolean isCut;
    private final double lowest;
    private final double highest;
    private long nanos;
    private long calls;
    private long refusals;
    private double priceOfARefusal;

    /**
     * @param column where its values go
     * @param cuts on it
     * @param wantedEverywhere whether a histogram or map of all points needs it
     */
    PricedFunction(
            Quantity.Function quantity, double[] column, List<Cut> cuts, boolean wantedEverywhere) {
        this.quantity = quantity;
        this.column = column;
        this.wantedEverywhere = wantedEverywhere;
        this.isCut = !cuts.isEmpty();
        this.lowest = cuts.stream().mapToDouble(Cut::lowest).max().orElse(-Double.MAX_VALUE);
        this.highest = cuts.stream().mapToDouble(Cut::highest).min().orElse(Double.MAX_VALUE);
        this.priceOfARefusal = isCut ? 0 : Double.POSITIVE_INFINITY;
        Arrays.fill(column, Double.NaN);
    }

    boolean isWantedEverywhere() {
        return wantedEverywhere;
    }

    /** Time for each point that its cuts refuse, in ns; 0 as long as it is not known, ∞ without a cut. */
    double priceOfARefusal() {
        return priceOfARefusal;
    }

    /** The value of a point is not known. */
    void forget(int i) {
        column[i] = Double.NaN;
    }

    /** Computes the value of a point; tells whether the cuts allow it. */
    boolean evaluate(WilsonCoefficients point, int i) {
        double value = quantity.value(point);
        column[i] = value;
        return !isCut || (value >= lowest && value <= highest);
    }

    /** The same, and takes the time. */
    boolean evaluateTimed(WilsonCoefficients point, int i) {
        long start = System.nanoTime();
        boolean allowed = evaluate(point, i);
        nanos += System.nanoTime() - start;
        calls++;
        refusals += allowed ? 0 : 1;
        return allowed;
    }

    /** The price of the calls since the last time, if there were any. */
    void learn() {
        if (isCut && calls > 0) {
            priceOfARefusal = (double) nanos / calls * (calls + 2) / (refusals + 1);
            nanos = 0;
            calls = 0;
            refusals = 0;
        }
    }
}
