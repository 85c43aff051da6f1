package org.kinvis.inference.scan;

import java.io.Serializable;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InvalidInputException;

/** What a name of a scan is drawn from. */
public sealed interface Distribution extends Serializable {

    /** How many coordinates of the unit cube it takes. */
    int coordinates();

    /** Whether its values have an imaginary part. */
    default boolean isComplex() {
        return false;
    }

    /** A distribution of real numbers. */
    sealed interface Real extends Distribution {

        @Override
        default int coordinates() {
            return 1;
        }
    }

    /** One value. */
    record Fixed(Complex value) implements Distribution {

        public Fixed {
            require(value.isFinite(), "a finite number is needed");
        }

        @Override
        public int coordinates() {
            return 0;
        }

        @Override
        public boolean isComplex() {
            return value.getImaginaryPart() != 0;
        }
    }

    /** Uniform between two ends. */
    record Uniform(double low, double high) implements Real {

        public Uniform {
            requireRange("uniform", low, high);
        }
    }

    /** Uniform in the logarithm, between two positive ends. */
    record LogUniform(double low, double high) implements Real {

        public LogUniform {
            requireRange("log-uniform", low, high);
            require(low > 0, "log-uniform: positive ends are needed");
        }
    }

    /** A Gaussian. */
    record Normal(double mean, double standardDeviation) implements Real {

        public Normal {
            require(Double.isFinite(mean), "normal: a finite mean is needed");
            require(
                    standardDeviation > 0 && Double.isFinite(standardDeviation),
                    "normal: the standard deviation is positive");
        }
    }

    /** A Gaussian of which only positive values are drawn, for masses. */
    record PositiveNormal(double mean, double standardDeviation) implements Real {

        public PositiveNormal {
            require(mean > 0 && Double.isFinite(mean), "normal: the mean of a mass is positive");
            require(
                    standardDeviation > 0 && Double.isFinite(standardDeviation),
                    "normal: the standard deviation is positive");
        }
    }

    /**
     * Uniform between two ends, times a factor r that is uniform in (0, 1) and common to all radial names
     * of a space: fills the neighbourhood of zero in many dimensions (physics of Figure 2: all
     * coefficients are small together or large together).
     */
    record Radial(double low, double high) implements Real {

        public Radial {
            requireRange("radial", low, high);
        }
    }

    /**
     * Uniform between ends that depend on names drawn before. Where the lower end is not below the upper
     * one there is no value: such a point is nowhere kept or counted in a histogram.
     */
    record Between(Bound low, Bound high) implements Real {}

    /** constant + factor · (value of a real name drawn before); the name is empty for a constant. */
    record Bound(double constant, double factor, String name) implements Serializable {

        public Bound {
            require(
                    Double.isFinite(constant) && Double.isFinite(factor),
                    "a bound: finite numbers are needed");
        }

        /** An end that depends on nothing. */
        public static Bound of(double constant) {
            return new Bound(constant, 0, "");
        }
    }

    /** One of several values, all equally likely. */
    record Choice(List<Complex> values) implements Distribution {

        public Choice {
            values = List.copyOf(values);
            require(!values.isEmpty(), "choice: at least one value is needed");
            require(
                    values.stream().allMatch(Complex::isFinite),
                    "choice: finite numbers are needed");
        }

        @Override
        public int coordinates() {
            return 1;
        }

        @Override
        public boolean isComplex() {
            return values.stream().anyMatch(value -> value.getImaginaryPart() != 0);
        }
    }

    /** Uniform in the complex disc of a radius about zero. */
    record Disc(double radius) implements Distribution {

        public Disc {
            require(radius > 0 && Double.isFinite(radius), "disc: the radius is positive");
        }

        @Override
        public int coordinates() {
            return 2;
        }

        @Override
        public boolean isComplex() {
            return true;
        }
    }

    /** A complex number whose real and imaginary part are drawn separately. */
    record Parts(Real real, Real imaginary) implements Distribution {

        @Override
        public int coordinates() {
            return real.coordinates() + imaginary.coordinates();
        }

        @Override
        public boolean isComplex() {
            return true;
        }
    }

    private static void requireRange(String kind, double low, double high) {
        require(
                low < high && Double.isFinite(high - low),
                kind + ": two finite ends, the lower first, are needed");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new InvalidInputException(message);
        }
    }
}
