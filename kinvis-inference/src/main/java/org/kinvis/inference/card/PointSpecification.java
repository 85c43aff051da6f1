package org.kinvis.inference.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.DarkCoefficientRunning;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.model.MatchedPoint;
import org.kinvis.physics.model.Model;

/**
 * A point as the user gives it: input values, a model with its parameters, and coefficients that add to
 * those of the model.
 *
 * @param inputs the input set with all changes
 * @param model the model, if there is one
 * @param parameters its parameters by name
 * @param coefficients Wilson coefficients by name, EOS's names and those of the dark particle included
 * @param dark the light invisible particle, if there is one; that of the model, if it has one
 */
public record PointSpecification(
        Inputs inputs,
        Optional<Model> model,
        Map<String, Complex> parameters,
        Map<String, Complex> coefficients,
        Optional<DarkParticle> dark) {

    public PointSpecification {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
        dark = particle(model, parameters, dark);
    }

    private static Optional<DarkParticle> particle(
            Optional<Model> model,
            Map<String, Complex> parameters,
            Optional<DarkParticle> otherwise) {
        return model.flatMap(m -> m.dark(parameters)).or(() -> otherwise);
    }

    /** A point without a dark particle. */
    public PointSpecification(
            Inputs inputs,
            Optional<Model> model,
            Map<String, Complex> parameters,
            Map<String, Complex> coefficients) {
        this(inputs, model, parameters, coefficients, Optional.empty());
    }

    /**
     * The Wilson coefficients as a function of the inputs: given ones are fixed, those of a model follow
     * α and the CKM matrix.
     *
     * @param base coefficients from elsewhere, which given ones replace
     * @param conversion what given ones are multiplied with to come to the α of the inputs
     */
    public Function<Inputs, WilsonCoefficients> matching(
            WilsonCoefficients base, double conversion) {
        return matching(base, conversion, DarkCoefficientRunning.none());
    }

    /**
     * As {@link #matching(WilsonCoefficients, double)}.
     *
     * @param running brings coefficients of the dark particle to the scale of rates
     */
    public Function<Inputs, WilsonCoefficients> matching(
            WilsonCoefficients base, double conversion, DarkCoefficientRunning running) {
        Map<String, Complex> ordinary = new LinkedHashMap<>();
        WilsonCoefficients invisible = WilsonCoefficients.none();
        for (Map.Entry<String, Complex> entry : coefficients.entrySet()) {
            Coefficient coefficient = new Coefficient(entry.getKey());
            if (dark.filter(particle -> particle.owns(coefficient)).isPresent()) {
                invisible =
                        invisible.with(
                                coefficient,
                                entry.getValue().multiply(running.factor(coefficient)));
            } else {
                ordinary.put(entry.getKey(), entry.getValue());
            }
        }
        WilsonCoefficients given =
                CoefficientNames.set(base, ordinary, inputs, conversion).plus(invisible);
        return model.<Function<Inputs, WilsonCoefficients>>map(
                        m -> at -> m.match(parameters, at).coefficientsAtBottom(at).plus(given))
                .orElse(at -> given);
    }

    /** As {@link #matching(WilsonCoefficients, double)}, with nothing else and no conversion. */
    public Function<Inputs, WilsonCoefficients> matching() {
        return matching(WilsonCoefficients.none(), 1);
    }

    /** What the user should be told, a line each. */
    public List<String> notices() {
        return model.map(m -> m.match(parameters, inputs))
                .map(MatchedPoint::notices)
                .orElse(List.of());
    }
}
