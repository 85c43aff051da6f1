package org.kinvis.physics.inputs;

/**
 * A measured or computed number with all that is needed to trust it.
 *
 * @param name flavio's name, such as {@code tau_B+}
 * @param value the central value in {@code unit}
 * @param uncertainty at 68 % confidence, in {@code unit}
 * @param unit such as {@code GeV}, {@code ps}; {@code 1} for a pure number
 * @param tex TeX of the symbol
 * @param source where it comes from
 * @param status how sure we are of it
 * @param note what else a reader should know; may be empty
 */
public record Parameter(
        String name,
        double value,
        Uncertainty uncertainty,
        String unit,
        String tex,
        Citation source,
        Status status,
        String note) {

    public Parameter {
        if (!Double.isFinite(value)) {
            throw new InvalidInputException(name + ": " + value + "; a finite number is needed");
        }
    }

    /** The same parameter with a value (and an uncertainty) the user has chosen. */
    public Parameter chosen(double newValue, Uncertainty newUncertainty) {
        return new Parameter(
                name, newValue, newUncertainty, unit, tex, new Citation("", ""), Status.USER, "");
    }
}
