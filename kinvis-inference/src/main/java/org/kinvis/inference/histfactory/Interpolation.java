package org.kinvis.inference.histfactory;

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
}
