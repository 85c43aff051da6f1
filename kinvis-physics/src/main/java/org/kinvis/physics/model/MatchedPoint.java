package org.kinvis.physics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.MixingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.mixing.MixingRunning;

/**
 * What a model leaves below its scale.
 *
 * @param coefficients in the α convention of the inputs they were matched with; the semileptonic
 *     operators among them have no QCD anomalous dimension, so they hold at every scale
 * @param scale where they were matched, in GeV: the mass; of several particles a mean
 * @param mixing operators of B_s mixing at tree level, each with its scale; may be empty
 * @param dark the light invisible particle with its coefficients, if the model has one
 * @param notices what the user should be told, a line each
 */
public record MatchedPoint(
        WilsonCoefficients coefficients,
        double scale,
        List<MixingOperator> mixing,
        Optional<DarkSector> dark,
        List<String> notices) {

    /** A point without a light invisible particle. */
    public MatchedPoint(
            WilsonCoefficients coefficients,
            double scale,
            List<MixingOperator> mixing,
            List<String> notices) {
        this(coefficients, scale, mixing, Optional.empty(), notices);
    }

    public MatchedPoint {
        mixing = List.copyOf(mixing);
        notices = List.copyOf(notices);
        Stream<Complex> values =
                Stream.of(
                                values(coefficients),
                                mixing.stream().map(MixingOperator::coefficient),
                                dark.stream().flatMap(sector -> values(sector.coefficients())))
                        .flatMap(part -> part);
        if (!values.allMatch(Complex::isFinite)) {
            throw new InvalidInputException(
                    "couplings and mass: the coefficients they give are too large for a number;"
                            + " smaller couplings or a larger mass are needed");
        }
    }

    private static Stream<Complex> values(WilsonCoefficients point) {
        return point.coefficients().stream().map(point::get);
    }

    /**
     * Both models at once. At tree level amplitudes add, and so do the coefficients.
     *
     * @throws InvalidInputException if each has a light invisible particle
     */
    public MatchedPoint plus(MatchedPoint other) {
        if (dark.isPresent() && other.dark.isPresent()) {
            throw new InvalidInputException(
                    "two models, each with a light invisible particle; at most one is allowed");
        }
        return new MatchedPoint(
                coefficients.plus(other.coefficients),
                Math.min(scale, other.scale),
                joined(mixing, other.mixing),
                dark.or(() -> other.dark),
                joined(notices, other.notices).stream().distinct().toList());
    }

    /**
     * All coefficients of the effective theory at m_b, those of B_s mixing with them: L = −C O at the
     * scale of its mass comes down as flavio's L = +C O. Those of a light invisible particle come to the scale of
     * its rates, which is 2 GeV without a b quark.
     *
     * @param inputs whose α_s and masses make the running
     */
    public WilsonCoefficients coefficientsAtBottom(Inputs inputs) {
        WilsonCoefficients all =
                dark.map(sector -> coefficients.plus(sector.coefficientsForRates(inputs)))
                        .orElse(coefficients);
        for (MixingOperator operator : mixing) {
            MixingOperators target =
                    operator.chirality() == Chirality.LEFT
                            ? MixingOperators.LEFT
                            : MixingOperators.RIGHT;
            double running = MixingRunning.of(inputs).downFrom(operator.scale());
            all =
                    all.plus(
                            WilsonCoefficients.none()
                                    .with(
                                            target.coefficient(),
                                            operator.coefficient().multiply(-running)));
        }
        return all;
    }

    /** The value of a coefficient. */
    public Complex get(Coefficient coefficient) {
        return coefficients.get(coefficient);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
