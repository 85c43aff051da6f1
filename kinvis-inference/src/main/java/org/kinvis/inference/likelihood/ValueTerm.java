package org.kinvis.inference.likelihood;

/**
 * A measured value with a normal likelihood, of different widths to the two sides: χ² = ((x − x₀)/σ±)².
 *
 * @param value x₀
 * @param plus σ₊, for x above x₀
 * @param minus σ₋, for x below
 */
record ValueTerm(double value, double plus, double minus) implements LikelihoodTerm {

    ValueTerm {
        if (!(plus > 0 && minus > 0)) {
            throw new IllegalArgumentException(value + " +" + plus + " -" + minus);
        }
    }

    @Override
    public double chiSquared(double x) {
        double pull = (x - value) / sigma(x);
        return pull * pull;
    }

    /** In closed form: the widths add in quadrature. */
    @Override
    public double chiSquared(double x, double sigma) {
        double pull = (x - value) / Math.hypot(sigma(x), sigma);
        return pull * pull;
    }

    /** The width on the side of x. */
    double sigma(double x) {
        return x > value ? plus : minus;
    }

    @Override
    public double best() {
        return value;
    }

    @Override
    public double lowest() {
        return Double.NEGATIVE_INFINITY;
    }
}
