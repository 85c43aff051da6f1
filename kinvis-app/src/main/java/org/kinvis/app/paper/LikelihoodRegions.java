package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.kinvis.app.figure.Band;
import org.kinvis.app.paper.LightLikelihood.Masses;
import org.kinvis.app.paper.LightLikelihood.Rates;
import org.kinvis.inference.reinterpretation.SignalFit;

/** The regions Δ(−2 ln L) ≤ 1 and ≤ 3.84 of a light signal, one row a mass. */
final class LikelihoodRegions {

    /** Δ(−2 ln L) of 68.3 % for one parameter. */
    static final double ONE = 1;

    /** Δ(−2 ln L) of 95 % for one parameter. */
    static final double TWO = 3.84;

    private static final int POINTS = 22;

    private final LightLikelihood likelihood;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A mass.
     *
     * @param mass in GeV
     * @param rise Δ(−2 ln L) there, the rate at its best
     * @param rate the best one
     * @param one rates within the inner region; NaN at both ends if there are none
     * @param two rates within the outer one
     */
    record Row(double mass, double rise, double rate, Rates one, Rates two) {}

    LikelihoodRegions(LightLikelihood likelihood) {
        this.likelihood = likelihood;
        TreeSet<Double> masses = new TreeSet<>();
        masses.add(likelihood.best().mass());
        for (double threshold : new double[] {ONE, TWO}) {
            Masses ends = likelihood.masses(threshold);
            double low = ends.low().orElse(0);
            double high = ends.high().orElse(likelihood.signal().largestMass());
            for (int i = 0; i <= POINTS; i++) {
                double along = (1 - Math.cos(Math.PI * i / POINTS)) / 2;
                masses.add(low + (high - low) * along);
            }
        }
        masses.forEach(mass -> rows.add(row(mass)));
    }

    private Row row(double mass) {
        SignalFit fit = likelihood.at(mass);
        return new Row(mass, likelihood.rise(fit), fit.best(0), rates(fit, ONE), rates(fit, TWO));
    }

    /** At the tip of a region rounding may leave no interval: then it is the best rate alone. */
    private Rates rates(SignalFit fit, double threshold) {
        double rise = likelihood.rise(fit);
        if (Math.abs(rise - threshold) < 1e-3) {
            return new Rates(fit.best(0), fit.best(0));
        }
        return likelihood.rates(fit, threshold).orElse(new Rates(Double.NaN, Double.NaN));
    }

    /** All rows, masses rising. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The likelihood behind them. */
    LightLikelihood likelihood() {
        return likelihood;
    }

    /**
     * The area of a region.
     *
     * @param outer whether it is that of 3.84
     * @param value what is drawn, as a function of the rate
     */
    Band band(boolean outer, DoubleUnaryOperator value) {
        double[] masses = rows.stream().mapToDouble(Row::mass).toArray();
        double[] one = new double[masses.length];
        double[] other = new double[masses.length];
        for (int i = 0; i < masses.length; i++) {
            Rates rates = outer ? rows.get(i).two() : rows.get(i).one();
            double first = value.applyAsDouble(rates.low());
            double second = value.applyAsDouble(rates.high());
            one[i] = Math.min(first, second);
            other[i] = Math.max(first, second);
        }
        return Band.of(masses, one, other);
    }
}
