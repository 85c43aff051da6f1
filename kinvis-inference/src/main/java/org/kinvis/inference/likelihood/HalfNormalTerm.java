package org.kinvis.inference.likelihood;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.InverseErf;

/**
 * A limit of which nothing else is known: half a normal distribution from 0 on, χ² = (x/σ)², F = erf(x/√2
 * σ), with σ = limit / (√2 erf⁻¹(CL)).
 *
 * @param limit the limit
 * @param confidenceLevel its confidence level
 */
record HalfNormalTerm(double limit, double confidenceLevel) implements LimitTerm {

    private double sigma() {
        return limit / (Math.sqrt(2) * InverseErf.value(confidenceLevel));
    }

    @Override
    public double chiSquared(double x) {
        double pull = Math.max(0, x) / sigma();
        return pull * pull;
    }

    @Override
    public double exclusion(double x) {
        return Erf.value(x / (Math.sqrt(2) * sigma()));
    }

    @Override
    public double best() {
        return 0;
    }
}
