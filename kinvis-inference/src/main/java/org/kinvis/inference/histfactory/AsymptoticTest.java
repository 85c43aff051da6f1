package org.kinvis.inference.histfactory;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * CLs and upper limits on μ by the asymptotic distributions of q̃_μ (of q_μ where μ may be negative).
 *
 * <p>With q_A(μ) the value for Asimov data without a signal (nuisances at their best for μ = 0), t = √q − √q_A, or (q − q_A)/(2√q_A) where q̃ >
 * q_A, CL_{s+b} = 1 − Φ(t + √q_A), CL_b = 1 − Φ(t), CLs = CL_{s+b}/CL_b; n standard deviations of the background away, t = −n.
 *
 * <p>Source: Cowan:2010js, Eqs. 57, 65–66; CLs of Read:2002hq.
 */
public final class AsymptoticTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double PRECISION = 1e-10;
    private static final int MOST_STEPS = 100;
    private static final int MOST_DOUBLINGS = 60;
    private static final int SOLVER_ORDER = 5;

    private final StrengthProfile observed;
    private final StrengthProfile asimov;

    private AsymptoticTest(StrengthProfile observed, StrengthProfile asimov) {
        this.observed = observed;
        this.asimov = asimov;
    }

    /** Prepares the Asimov data of a fit. */
    public static AsymptoticTest of(ProfileLikelihood observed) {
        double[] background = observed.at(0).parameters();
        return new AsymptoticTest(
                observed,
                ProfileLikelihood.of(
                        observed.model(), observed.model().expected(background), background));
    }

    /**
     * The test of a profile.
     *
     * @param observed of the data
     * @param asimov of the data that the best fit without a signal predicts
     */
    public static AsymptoticTest of(StrengthProfile observed, StrengthProfile asimov) {
        return new AsymptoticTest(observed, asimov);
    }

    /**
     * What a test says of a value μ.
     *
     * @param signalAndBackground CL_{s+b}, the p-value of μ
     * @param background CL_b
     */
    public record Result(double signalAndBackground, double background) {

        /** CLs. */
        public double ratio() {
            return signalAndBackground / background;
        }
    }

    /** The test of μ. */
    public Result test(double mu) {
        double q = observed.qUpper(mu);
        double asimovQ = asimov.qUpper(mu);
        double t = Math.sqrt(q) - Math.sqrt(asimovQ);
        if (observed.isBounded() && q > asimovQ && asimovQ > 0) {
            t = (q - asimovQ) / (2 * Math.sqrt(asimovQ));
        }
        return result(t, Math.sqrt(asimovQ));
    }

    private static Result result(double t, double root) {
        return new Result(NORMAL.survivalProbability(t + root), NORMAL.survivalProbability(t));
    }

    /** CLs of μ. */
    public double cls(double mu) {
        return test(mu).ratio();
    }

    /**
     * CLs of μ expected without a signal.
     *
     * @param sigmas how far the data lie above the background, in its standard deviations: 0 for the median
     */
    public double expectedCls(double mu, double sigmas) {
        return result(-sigmas, Math.sqrt(asimov.qUpper(mu))).ratio();
    }

    /** The μ above which all are excluded. */
    public double upperLimit(double confidenceLevel) {
        return solve(this::cls, confidenceLevel, observed.bestValue());
    }

    /** The upper limit expected without a signal, {@code sigmas} as in {@link #expectedCls}. */
    public double expectedUpperLimit(double confidenceLevel, double sigmas) {
        return solve(mu -> expectedCls(mu, sigmas), confidenceLevel, 0);
    }

    private double solve(DoubleUnaryOperator cls, double confidenceLevel, double from) {
        if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
            throw new InvalidInputException(
                    "confidence level " + confidenceLevel + "; it lies between 0 and 1");
        }
        double target = Math.log(1 - confidenceLevel);
        double low = Math.max(0, from);
        double high = low + Math.max(observed.scale(), Math.ulp(1.0));
        for (int i = 0; cls.applyAsDouble(high) > 1 - confidenceLevel; i++) {
            if (i == MOST_DOUBLINGS) {
                throw new FitException("no upper limit was found below " + high);
            }
            high = low + 2 * (high - low);
        }
        return new BracketingNthOrderBrentSolver(PRECISION, PRECISION, SOLVER_ORDER)
                .solve(MOST_STEPS, mu -> Math.log(cls.applyAsDouble(mu)) - target, low, high);
    }
}
