package org.kinvis.physics.model;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A parameter of a model.
 *
 * @param name the name users give, such as {@code lambda_s_tau}
 * @param unit such as {@code GeV}; {@code 1} for a pure number
 * @param tex TeX of the symbol
 * @param description what it is
 * @param domain which values are allowed
 * @param defaultValue its value where none is given; without one it is required
 * @param choices the texts allowed in domain {@code CHOICE}; the value is the place in this list, from
 *     0 on. Empty otherwise
 */
public record ModelParameter(
        String name,
        String unit,
        String tex,
        String description,
        Domain domain,
        Optional<Complex> defaultValue,
        List<String> choices) {

    /** Which values are allowed; all are finite. */
    public enum Domain {
        /** A mass. */
        POSITIVE("> 0"),
        /** The mass of a particle that the effective theory keeps. */
        LIGHT("> 0"),
        REAL("real"),
        COMPLEX("complex"),
        CHOICE("a choice");

        private final String label;

        Domain(String label) {
            this.label = label;
        }
    }

    public ModelParameter {
        choices = List.copyOf(choices);
    }

    /** A mass in GeV, required. */
    static ModelParameter mass(String name, String tex, String description) {
        return new ModelParameter(
                name, "GeV", tex, description, Domain.POSITIVE, Optional.empty(), List.of());
    }

    /** The mass in GeV of a particle that the effective theory keeps, required. */
    static ModelParameter lightMass(String name, String tex, String description) {
        return new ModelParameter(
                name, "GeV", tex, description, Domain.LIGHT, Optional.empty(), List.of());
    }

    /** A real coupling that is zero where none is given. */
    static ModelParameter realCoupling(String name, String tex, String description) {
        return new ModelParameter(
                name, "1", tex, description, Domain.REAL, Optional.of(Complex.ZERO), List.of());
    }

    /** A coupling without a unit, required. */
    static ModelParameter required(String name, String tex, String description, Domain domain) {
        return new ModelParameter(name, "1", tex, description, domain, Optional.empty(), List.of());
    }

    /** A complex coupling that is zero where none is given. */
    static ModelParameter coupling(String name, String tex, String description) {
        return new ModelParameter(
                name, "1", tex, description, Domain.COMPLEX, Optional.of(Complex.ZERO), List.of());
    }

    /** One of several texts, the first where none is given. */
    static ModelParameter choice(String name, String description, String... choices) {
        return new ModelParameter(
                name,
                "1",
                "",
                description,
                Domain.CHOICE,
                Optional.of(Complex.ZERO),
                List.of(choices));
    }

    /** Whether a value must be given. */
    public boolean isRequired() {
        return defaultValue.isEmpty();
    }

    /** The allowed values, for people. */
    public String allowed() {
        return domain == Domain.CHOICE ? String.join(", ", choices) : domain.label;
    }

    /** The default, for people; {@code required} where there is none. */
    public String defaultText() {
        return defaultValue.map(this::text).orElse("required");
    }

    private String text(Complex value) {
        double re = value.getRealPart();
        return domain == Domain.CHOICE ? choices.get((int) re) : ModelText.plain(re);
    }

    /** The value of one of the choices, by its text. */
    public Complex choice(String text) {
        int index = choices.indexOf(text);
        if (index < 0) {
            throw new InvalidInputException(
                    name + ": " + text + "; " + String.join(", ", choices) + " are allowed");
        }
        return new Complex(index);
    }

    /**
     * The value, if it lies in the domain.
     *
     * @throws InvalidInputException if it does not
     */
    public Complex checked(Complex value) {
        double re = value.getRealPart();
        if (!value.isFinite()) {
            throw refused(value, "a finite number is needed");
        }
        if (domain != Domain.COMPLEX && value.getImaginaryPart() != 0) {
            throw refused(value, "a real number is needed");
        }
        if ((domain == Domain.POSITIVE || domain == Domain.LIGHT) && !(re > 0)) {
            throw refused(value, "a mass is positive");
        }
        if (domain == Domain.CHOICE && (re != Math.rint(re) || re < 0 || re >= choices.size())) {
            throw refused(value, "0 to " + (choices.size() - 1) + " are allowed: " + allowed());
        }
        return value;
    }

    private InvalidInputException refused(Complex value, String needed) {
        String number = ModelText.given(value);
        String quantity = unit.equals("1") ? number : number + " " + unit;
        return new InvalidInputException(name + ": " + quantity + "; " + needed);
    }
}
