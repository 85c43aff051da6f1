package org.kinvis.inference.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * Reads a dark particle: {@code phi:spin=0,mass=0.5,self-conjugate} on the command line, {@code {particle: phi, spin: 0,
 * self-conjugate: true, mass: 0.5}} in a card.
 */
public final class DarkParticleReader {

    private static final String SPIN = "spin";
    private static final String MASS = "mass";
    private static final String SELF_CONJUGATE = "self-conjugate";
    private static final String FORM =
            "NAME:spin=0,mass=0.5 or NAME:spin=1/2,mass=0.5,self-conjugate";

    private DarkParticleReader() {}

    /**
     * The particle that a text describes.
     *
     * @param option where the text stands, for messages
     * @throws InvalidInputException if it is not of that form
     */
    public static DarkParticle parse(String text, String option) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            throw new InvalidInputException(option + " " + text + ": " + FORM + " is needed");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        boolean selfConjugate = false;
        for (String part : text.substring(colon + 1).split(",", -1)) {
            int equals = part.indexOf('=');
            String key = (equals < 0 ? part : part.substring(0, equals)).strip();
            if (!List.of(SPIN, MASS, SELF_CONJUGATE).contains(key)) {
                throw new UnknownNameException(
                        option + " " + text + ": " + key,
                        "property of a dark particle",
                        List.of(SPIN, MASS, SELF_CONJUGATE));
            }
            String value = equals < 0 ? "true" : part.substring(equals + 1).strip();
            if (key.equals(SELF_CONJUGATE)) {
                selfConjugate = truth(value, option + " " + text + ": " + SELF_CONJUGATE);
            } else {
                parts.put(key, value);
            }
        }
        for (String needed : List.of(SPIN, MASS)) {
            if (!parts.containsKey(needed)) {
                throw new InvalidInputException(
                        option
                                + " "
                                + text
                                + ": "
                                + needed
                                + " is missing; "
                                + FORM
                                + " is needed");
            }
        }
        return new DarkParticle(
                text.substring(0, colon).strip(),
                DarkSpin.of(parts.getOrDefault(SPIN, "")),
                NumberParser.real(parts.getOrDefault(MASS, ""), option + " " + text + ": " + MASS),
                selfConjugate);
    }

    private static boolean truth(String value, String field) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInputException(field + ": true or false is needed");
        };
    }

    static DarkParticle read(CardNode node) {
        Map<String, CardNode> keys =
                node.entries(
                        "key of a dark particle", List.of("particle", SPIN, MASS, SELF_CONJUGATE));
        String name = text(node, keys, "particle");
        DarkSpin spin = located(node, keys, SPIN).value(() -> DarkSpin.of(text(node, keys, SPIN)));
        double mass = located(node, keys, MASS).number();
        CardNode own = keys.get(SELF_CONJUGATE);
        boolean selfConjugate =
                own != null && own.word(SELF_CONJUGATE, Set.of("true", "false")).equals("true");
        return node.value(() -> new DarkParticle(name, spin, mass, selfConjugate));
    }

    private static String text(CardNode node, Map<String, CardNode> keys, String key) {
        return located(node, keys, key).text();
    }

    private static CardNode located(CardNode node, Map<String, CardNode> keys, String key) {
        CardNode found = keys.get(key);
        if (found == null) {
            throw node.invalid(key + " is missing; particle, spin and mass are needed");
        }
        return found;
    }
}
