package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * The interpolations of a model.
 *
 * @param norm of {@code normsys}
 * @param shape of {@code histosys}
 */
public record Interpolation(NormInterpolation norm, ShapeInterpolation shape) {

    /** What pyhf uses unless told otherwise. */
    public static final Interpolation USUAL =
            new Interpolation(NormInterpolation.CODE4, ShapeInterpolation.CODE4P);

    /** The same but for one interpolation, by its name. */
    public Interpolation with(String code) {
        List<String> norms = Arrays.stream(NormInterpolation.values()).map(c -> c.label()).toList();
        List<String> shapes =
                Arrays.stream(ShapeInterpolation.values()).map(c -> c.label()).toList();
        if (norms.contains(code)) {
            return new Interpolation(NormInterpolation.named(code), shape);
        }
        if (shapes.contains(code)) {
            return new Interpolation(norm, ShapeInterpolation.named(code));
        }
        List<String> known = new ArrayList<>(norms);
        known.addAll(shapes);
        throw new UnknownNameException(code, "interpolation", known);
    }
}
