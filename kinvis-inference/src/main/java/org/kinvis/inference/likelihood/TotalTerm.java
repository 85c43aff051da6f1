package org.kinvis.inference.likelihood;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.InverseErf;
import org.kinvis.inference.measurement.Measurement.Evidence;

/**
 * A measured total T ± σ that the observable is a part of: χ² = ((x − T)/σ)² above T and 0 below, where the rest is something else. A
 * part x is excluded at the level at which the total is smaller, F = ½ [1 + erf((x − T)/√2σ)].
 *
 * @param value T
 * @param sigma σ
 * @param confidenceLevel at which a part is excluded
 */
record TotalTerm(double value, double sigma, double confidenceLevel) implements LimitTerm {

    TotalTerm {
        if (!(value > 0 && sigma > 0)) {
            throw new IllegalArgumentException(value + " +- " + sigma);
        }
    }

    static TotalTerm of(double confidenceLevel, Evidence.Total total) {
        return new TotalTerm(total.value(), total.uncertainty(), confidenceLevel);
    }

    @Override
    public double limit() {
        return value + Math.sqrt(2) * sigma * InverseErf.value(2 * confidenceLevel - 1);
    }

    @Override
    public double chiSquared(double x) {
        double pull = Math.max(0, x - value) / sigma;
        return pull * pull;
    }

    /** In closed form: a normal theory uncertainty adds in quadrature. */
    @Override
    public double chiSquared(double x, double theory) {
        double pull = Math.max(0, x - value) / Math.hypot(sigma, theory);
        return pull * pull;
    }

    @Override
    public double exclusion(double x) {
        return Erf.value((x - value) / (Math.sqrt(2) * sigma)) / 2 + 1.0 / 2;
    }

    /** In closed form. */
    @Override
    public double exclusion(double x, double theory) {
        return new TotalTerm(value, Math.hypot(sigma, theory), confidenceLevel).exclusion(x);
    }

    /** T: all smaller values are as good. */
    @Override
    public double best() {
        return value;
    }

    /** Zero below T, where the smallest χ² stretches over a whole range. */
    @Override
    public double pull(double x, double theory) {
        return Math.sqrt(chiSquared(x, theory));
    }
}
