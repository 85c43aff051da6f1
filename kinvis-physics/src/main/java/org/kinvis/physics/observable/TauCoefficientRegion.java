package org.kinvis.physics.observable;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Parabola;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The exact region of x = C_R^ττ and y = C_R^μτ, both real, that a range of R_K and a limit on R_K*
 * leave, with C_R^ee = C_R^μμ = 0 and the other off-diagonal entries free.
 *
 * <p>With S = Σ|C_R^ij|² ≥ x² + y², R_K = 1 + a x + b S and R_K* = 1 + c x + b S, a &lt; 0 &lt; c: a point is
 * allowed if an S exists with low ≤ R_K ≤ high and R_K* ≤ limit, that is
 *
 * <ul>
 *   <li>x² + y² ≤ (high − 1 − a x)/b and x² + y² ≤ (limit − 1 − c x)/b, two discs,
 *   <li>(low − 1 − a x)/b ≤ (limit − 1 − c x)/b, that is x ≤ −(low − limit)/(c − a): the trace of C_R is fixed
 *       by R_K − R_K*.
 * </ul>
 *
 * <p>Derived here from arXiv:1409.4557, §2; C_SM and κ enter through the forms.
 */
public final class TauCoefficientRegion {

    private final double a;
    private final double c;
    private final double b;
    private final double low;

    /** (high − 1 − a x)/b − x² and (limit − 1 − c x)/b − x²: y² may be as large as the smaller. */
    private final Parabola belowHigh;

    private final Parabola belowLimit;
    private final double smallest;
    private final double largest;

    private TauCoefficientRegion(
            Parabola rK, Parabola rKStar, double low, double high, double limit) {
        this.a = rK.linear();
        this.b = rK.quadratic();
        this.c = rKStar.linear();
        this.low = low;
        this.belowHigh = new Parabola((high - 1) / b, -a / b, -1);
        this.belowLimit = new Parabola((limit - 1) / b, -c / b, -1);
        this.smallest = max(belowHigh.lowerRoot(0), belowLimit.lowerRoot(0));
        this.largest =
                min((low - limit) / (a - c), min(belowHigh.upperRoot(0), belowLimit.upperRoot(0)));
        if (!(smallest < largest)) {
            throw new InvalidInputException(
                    "R_K from %s to %s with R_K* up to %s: no C_R^tautau reaches it"
                            .formatted(low, high, limit));
        }
    }

    /**
     * @param rK R_K as a form, 1 in the Standard Model
     * @param rKStar R_K* likewise
     * @param low smallest R_K
     * @param high largest R_K
     * @param limit largest R_K*
     */
    public static TauCoefficientRegion of(
            HermitianForm rK, HermitianForm rKStar, double low, double high, double limit) {
        WilsonCoefficients tau =
                WilsonCoefficients.of(
                        NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU), 1);
        return new TauCoefficientRegion(rK.along(tau), rKStar.along(tau), low, high, limit);
    }

    /** The smallest C_R^ττ. */
    public double smallest() {
        return smallest;
    }

    /** The largest C_R^ττ. */
    public double largest() {
        return largest;
    }

    /** The largest |C_R^μτ| at a C_R^ττ; not a number outside the region. */
    public double largestOffDiagonal(double x) {
        return x < smallest || x > largest ? Double.NaN : sqrt(max(0, room(x)));
    }

    /** The largest |C_R^μτ| of all: at the top of a disc, where the two cross, or at an end. */
    public double largestOffDiagonal() {
        double crossing =
                (belowHigh.constant() - belowLimit.constant())
                        / (belowLimit.linear() - belowHigh.linear());
        double best = 0;
        for (double x :
                new double[] {
                    belowHigh.vertex(), belowLimit.vertex(), crossing, smallest, largest
                }) {
            best = max(best, room(Math.clamp(x, smallest, largest)));
        }
        return sqrt(best);
    }

    private double room(double x) {
        return min(belowHigh.value(x), belowLimit.value(x));
    }

    /** How far inside a point lies, in units of R. Negative outside. */
    public double inside(double x, double y) {
        double largestSum = room(x) + x * x;
        double smallestSum = max((low - 1 - a * x) / b, x * x + y * y);
        return b * (largestSum - smallestSum);
    }
}
