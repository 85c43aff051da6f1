package org.kinvis.inference.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.observable.Observable;

/**
 * A card: a point or a space of points, and what to do there. The keys are those of the contract of the
 * command line; each is optional.
 *
 * @param file the card's name, for messages
 * @param inputs the input set with the card's changes and form factors
 * @param model the model
 * @param parameters what the card gives the parameters of the model
 * @param coefficients what it gives the Wilson coefficients, which add to those of the model
 * @param observables what is wanted; empty where the card names none
 * @param keep which points a scan keeps, by observable
 * @param measurements what predictions are compared with, if the card names it
 * @param scan how the space is sampled
 * @param fit how it is fitted
 * @param dark the light invisible particle, if the card names one or the model has one
 * @param lines where the fields of parameters and coefficients stand: field to line
 */
public record Card(
        String file,
        Inputs inputs,
        Optional<Model> model,
        Map<String, CardValue> parameters,
        Map<String, CardValue> coefficients,
        List<Observable> observables,
        Map<String, Bounds> keep,
        Optional<MeasurementSet> measurements,
        ScanSettings scan,
        FitSettings fit,
        Optional<DarkParticle> dark,
        Map<String, Integer> lines) {

    static final String PARAMETERS = "parameters";
    static final String COEFFICIENTS = "coefficients";

    public Card {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
        observables = List.copyOf(observables);
        keep = Collections.unmodifiableMap(new LinkedHashMap<>(keep));
        lines = Map.copyOf(lines);
    }

    /**
     * Reads a card.
     *
     * @throws InvalidInputException for every mistake: one line with file, line, field, what is allowed and
     *     the nearest valid name
     */
    public static Card read(Path file) {
        return CardReader.read(CardFile.read(file));
    }

    /** Reads a card from its text; the name is for messages. */
    public static Card parse(String name, String text) {
        return CardReader.read(CardFile.parse(name, text));
    }

    /**
     * The point.
     *
     * @param overridden names of parameters and coefficients that get a value elsewhere and may be free
     *     here
     * @throws InvalidInputException if anything else is drawn from a distribution
     */
    public PointSpecification point(Set<String> overridden) {
        return new PointSpecification(
                inputs,
                model,
                fixed(PARAMETERS, parameters, overridden),
                fixed(COEFFICIENTS, coefficients, overridden),
                dark);
    }

    /** The point of a card without distributions. */
    public PointSpecification point() {
        return point(Set.of());
    }

    private Map<String, Complex> fixed(
            String part, Map<String, CardValue> values, Set<String> overridden) {
        Map<String, Complex> fixed = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> {
                    if (value instanceof CardValue.Fixed given) {
                        fixed.put(name, given.value());
                    } else if (!overridden.contains(name)) {
                        throw new InvalidInputException(
                                located(part, name)
                                        + ": a distribution ("
                                        + label(value)
                                        + "); one point is wanted here, so a number");
                    }
                });
        return fixed;
    }

    private static String label(CardValue value) {
        return (value instanceof CardValue.Free free ? free.kind() : CardValue.Kind.UNIFORM)
                .label();
    }

    private String located(String part, String name) {
        String field = part + "." + name;
        return file + ":" + lines.getOrDefault(field, 1) + ": " + field;
    }

    /** Names that are drawn from a distribution, parameters first. */
    public List<String> free() {
        List<String> free = new ArrayList<>();
        for (Map<String, CardValue> part : List.of(parameters, coefficients)) {
            part.forEach(
                    (name, value) -> {
                        if (value.isFree()) {
                            free.add(name);
                        }
                    });
        }
        return free;
    }

    /** A notice of the model, with file, line and field where it begins with a parameter of this card. */
    public String locatedNotice(String notice) {
        String name = notice.split("[ :,]", 2)[0];
        return parameters.containsKey(name)
                ? located(PARAMETERS, name) + notice.substring(name.length())
                : notice;
    }
}
