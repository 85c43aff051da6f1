package org.kinvis.physics.darkmatter.direct;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.kinvis.physics.inputs.InvalidInputException;

/** An upper limit on a cross section in cm² against the mass in GeV: straight lines in the logarithms between points. */
public final class LimitCurve {

    /** A square of 1 fm², 1e-26 cm², is the size of a nucleon: no limit is weaker. */
    private static final double LARGEST = 1e-24;

    /** No experiment comes near it. */
    private static final double SMALLEST = 1e-60;

    private final double[] masses;
    private final double[] limits;

    private LimitCurve(double[] masses, double[] limits) {
        this.masses = masses;
        this.limits = limits;
    }

    /**
     * A curve.
     *
     * @param name for messages
     * @param masses in GeV, rising
     * @param limits in cm²
     * @throws InvalidInputException if masses do not rise or are not positive, or a limit cannot be in cm²
     */
    public static LimitCurve of(String name, double[] masses, double[] limits) {
        if (masses.length != limits.length || masses.length < 2) {
            throw new InvalidInputException(
                    "%s: %d masses with %d limits; two points or more are needed"
                            .formatted(name, masses.length, limits.length));
        }
        for (int i = 0; i < masses.length; i++) {
            String where = "%s: point %d: ".formatted(name, i + 1);
            if (!(masses[i] > 0 && Double.isFinite(masses[i]))) {
                throw new InvalidInputException(
                        where + "mass %s GeV; a mass is positive".formatted(masses[i]));
            }
            if (i > 0 && masses[i] <= masses[i - 1]) {
                throw new InvalidInputException(
                        where
                                + "mass %s GeV after %s GeV; masses rise from point to point"
                                        .formatted(masses[i], masses[i - 1]));
            }
            if (!(limits[i] > 0 && Double.isFinite(limits[i]))) {
                throw new InvalidInputException(
                        where + "cross section %s cm^2; it is positive".formatted(limits[i]));
            }
            if (limits[i] > LARGEST || limits[i] < SMALLEST) {
                throw new InvalidInputException(
                        where
                                + "cross section %s; between %s and %s cm^2 is expected: is it in pb (1 pb = 1e-36 cm^2) or in another unit?"
                                        .formatted(limits[i], SMALLEST, LARGEST));
            }
        }
        return new LimitCurve(masses.clone(), limits.clone());
    }

    /** The smallest mass in GeV. */
    public double lightest() {
        return masses[0];
    }

    /** The largest mass in GeV. */
    public double heaviest() {
        return masses[masses.length - 1];
    }

    /** The masses of the points in GeV. */
    public double[] masses() {
        return masses.clone();
    }

    /** The limits of the points in cm². */
    public double[] limits() {
        return limits.clone();
    }

    /** The limit in cm² at a mass in GeV; empty outside the curve. */
    public OptionalDouble at(double mass) {
        if (!(mass >= lightest() && mass <= heaviest())) {
            return OptionalDouble.empty();
        }
        int found = Arrays.binarySearch(masses, mass);
        if (found >= 0) {
            return OptionalDouble.of(limits[found]);
        }
        int above = -found - 1;
        double share =
                Math.log(mass / masses[above - 1]) / Math.log(masses[above] / masses[above - 1]);
        return OptionalDouble.of(
                limits[above - 1] * Math.pow(limits[above] / limits[above - 1], share));
    }
}
