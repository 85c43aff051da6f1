package org.kinvis.inference.posterior;

/**
 * The length of leapfrog steps by dual averaging, so that the mean acceptance is the one wanted.
 *
 * <p>x_{t+1} = μ − √t/γ · 1/(t + t₀) Σ(δ − α), x̄_{t+1} = t^{−κ} x_{t+1} + (1 − t^{−κ}) x̄_t, x = ln ε, with γ = 0.05, t₀ = 10, κ = 0.75, μ = ln 10ε₁.
 *
 * <p>Source: Hoffman:2011ukg, Eq. (6) and Algorithm 5.
 */
final class StepSize {

    private static final double GAMMA = 0.05;
    private static final double T0 = 10;
    private static final double KAPPA = 0.75;
    private static final int MOST_DOUBLINGS = 60;
    private static final double WANTED_AT_FIRST = 0.8;

    private final double target;
    private final double centre;
    private double logStep;
    private double averagedLogStep;
    private double deficit;
    private int count;

    /**
     * @param first a step to begin with
     * @param target the acceptance wanted
     */
    StepSize(double first, double target) {
        this.target = target;
        this.centre = Math.log(10 * first);
        this.logStep = Math.log(first);
        this.averagedLogStep = logStep;
    }

    void learn(double acceptance) {
        count++;
        deficit += (target - acceptance - deficit) / (count + T0);
        logStep = centre - Math.sqrt(count) / GAMMA * deficit;
        double weight = Math.pow(count, -KAPPA);
        averagedLogStep = weight * logStep + (1 - weight) * averagedLogStep;
    }

    /** What to try next. */
    double current() {
        return Math.exp(logStep);
    }

    /** What has been learnt. */
    double learnt() {
        return Math.exp(averagedLogStep);
    }

    /** A step whose acceptance crosses 0.8 as it doubles or halves. */
    static double reasonable(
            LogDensity density,
            Whitening whitening,
            PhasePoint from,
            double guess,
            RandomSequence random) {
        PhasePoint start = from.kicked(random);
        double step = guess;
        boolean grows = gain(density, whitening, start, step) > Math.log(WANTED_AT_FIRST);
        for (int i = 0; i < MOST_DOUBLINGS; i++) {
            step *= grows ? 2 : 0.5;
            boolean accepts = gain(density, whitening, start, step) > Math.log(WANTED_AT_FIRST);
            if (accepts != grows) {
                return step;
            }
        }
        return step;
    }

    private static double gain(
            LogDensity density, Whitening whitening, PhasePoint start, double step) {
        return start.energy() - start.leap(density, whitening, step).energy();
    }
}
