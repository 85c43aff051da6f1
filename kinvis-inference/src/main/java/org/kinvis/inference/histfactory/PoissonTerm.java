package org.kinvis.inference.histfactory;

import org.apache.commons.numbers.gamma.LogGamma;

/** −ln of Poisson's density continued to real counts: λ − n ln λ + ln Γ(n + 1). */
final class PoissonTerm {

    private PoissonTerm() {}

    /** Its smallest value, at λ = n. */
    static double saturated(double n) {
        return n == 0 ? 0 : n - n * Math.log(n) + LogGamma.value(n + 1);
    }

    /** What it lies above its smallest value; +∞ where the density vanishes. */
    static double aboveSaturated(double n, double mean) {
        if (n == 0) {
            return mean >= 0 ? mean : Double.POSITIVE_INFINITY;
        }
        if (!(mean > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double relative = (mean - n) / n;
        return n * (relative - Math.log1p(relative));
    }
}
