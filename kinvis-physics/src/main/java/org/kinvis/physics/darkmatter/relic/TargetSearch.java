package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The inverse problem: couplings that give a wanted Ωh².
 *
 * <p>Ωh² falls with the couplings, for an s-wave as 1/C²; a bracket is widened from there and closed by Brent's method in logarithms.
 */
public final class TargetSearch {

    private static final double PRECISION = 1e-10;
    private static final double FIRST_WIDENING = 0.2;
    private static final int MOST_WIDENINGS = 30;

    /** A coupling in GeV⁻¹ of about the size that relics need. */
    private static final double START = 1e-4;

    private static final int MOST_EVALUATIONS = 200;
    private static final int ORDER = 5;

    private final RelicDensity relic;
    private final double target;

    /**
     * @param relic Ωh² as a function of the couplings
     * @param target the Ωh² that is wanted
     */
    public TargetSearch(RelicDensity relic, double target) {
        if (!(target > 0 && Double.isFinite(target))) {
            throw new InvalidInputException(
                    "Omegah2 = " + target + " is wanted; a positive number is needed");
        }
        this.relic = relic;
        this.target = target;
    }

    /**
     * The point with all its coefficients multiplied by the one positive number that gives the target.
     *
     * @throws InvalidInputException if none of them lets the particle annihilate, or if the couplings that would be needed break unitarity
     */
    public WilsonCoefficients scaled(WilsonCoefficients point) {
        if (!relic.annihilation().isOpen(point)) {
            throw new InvalidInputException(
                    "%s: no coefficient lets it annihilate; one of %s is needed"
                            .formatted(
                                    relic.annihilation().particle().name(),
                                    relic.annihilation().coefficients()));
        }
        return solution(1, WilsonCoefficients.none(), point::times);
    }

    /**
     * The point with the modulus of one coefficient changed so that it gives the target, all others as they are. A coefficient that
     * is zero becomes positive, another one keeps its phase.
     *
     * @throws InvalidInputException if the coefficient does not enter, if the others alone give less than the target, or if the
     *     coupling that would be needed breaks unitarity
     */
    public WilsonCoefficients with(Coefficient coefficient, WilsonCoefficients point) {
        if (!relic.annihilation().coefficients().contains(coefficient)) {
            throw new InvalidInputException(
                    "%s: does not enter the annihilation of %s into %s; %s do"
                            .formatted(
                                    coefficient,
                                    relic.annihilation().particle().name(),
                                    relic.annihilation().regime().label(),
                                    relic.annihilation().coefficients()));
        }
        Complex given = point.get(coefficient);
        Complex phase = given.isZero() ? Complex.ONE : given.divide(given.norm());
        WilsonCoefficients others = point.with(coefficient, Complex.ZERO);
        relic.annihilation().check(others);
        if (relic.annihilation().isOpen(others) && relic.unchecked(others) <= target) {
            throw new InvalidInputException(
                    String.format(
                            Locale.ROOT,
                            "%s: the other coefficients alone give Omegah2 = %.3g, not above %.3g",
                            coefficient,
                            relic.unchecked(others),
                            target));
        }
        return solution(START, others, r -> point.with(coefficient, phase.multiply(r)));
    }

    /**
     * @param unit a size of r: the point there, at zero and at −unit tells Ωh² everywhere, since amplitudes are linear in r
     */
    private WilsonCoefficients solution(
            double unit, WilsonCoefficients zero, DoubleFunction<WilsonCoefficients> point) {
        DoubleUnaryOperator along = relic.along(zero, point.apply(unit), point.apply(-unit));
        DoubleUnaryOperator excess = l -> log(along.applyAsDouble(exp(l)) / target);
        double guess = excess.applyAsDouble(0) / 2;
        double value = excess.applyAsDouble(guess);
        double low = guess;
        double high = guess;
        for (int i = 0; value > 0 && excess.applyAsDouble(high) > 0; i++) {
            low = high;
            high += FIRST_WIDENING * (i + 1);
            requireEnd(i, "larger");
        }
        for (int i = 0; value <= 0 && excess.applyAsDouble(low) <= 0; i++) {
            high = low;
            low -= FIRST_WIDENING * (i + 1);
            requireEnd(i, "smaller");
        }
        double root =
                low == high
                        ? low
                        : new BracketingNthOrderBrentSolver(PRECISION, ORDER)
                                .solve(MOST_EVALUATIONS, excess::applyAsDouble, low, high);
        WilsonCoefficients solution = point.apply(unit * exp(root));
        relic.annihilation().check(solution);
        return solution;
    }

    private void requireEnd(int widenings, String which) {
        if (widenings >= MOST_WIDENINGS) {
            throw new InvalidInputException(
                    "Omegah2 = %s: no couplings give it, however much %s; %s decouples in another way"
                            .formatted(target, which, relic.annihilation().particle().name()));
        }
    }
}
