package org.kinvis.physics.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;

/** New physics with a Lagrangian: parameters in, Wilson coefficients out. */
public interface Model {

    /** The name users give, such as {@code leptoquark-S12}. */
    String name();

    /** What it is, in a few words. */
    String title();

    /** The new particle under SU(3) × SU(2) × U(1), or what else characterises it. */
    String quantumNumbers();

    /** TeX of the new terms of the Lagrangian. */
    String lagrangian();

    /** The parameters, in order. */
    List<ModelParameter> parameters();

    /** The matching, a formula a line, with the equations they come from and the numbers of the inputs. */
    List<String> matching(Inputs inputs);

    /** Where Lagrangian and matching come from. */
    List<Citation> references();

    /**
     * The effective theory at one point.
     *
     * @param parameters name to value; those with a default may be absent
     * @param inputs whose CKM matrix, G_F and α enter
     * @throws org.kinvis.physics.inputs.InvalidInputException if a parameter is unknown, missing or
     *     outside its domain
     */
    MatchedPoint match(Map<String, Complex> parameters, Inputs inputs);

    /**
     * The light invisible particle that the model has; none for most.
     *
     * @param parameters name to value; those that the particle does not depend on may be absent
     * @throws org.kinvis.physics.inputs.InvalidInputException if its mass is missing or outside its domain
     */
    default Optional<DarkParticle> dark(Map<String, Complex> parameters) {
        return Optional.empty();
    }

    /** The names of the parameters, in order. */
    default List<String> parameterNames() {
        return parameters().stream().map(ModelParameter::name).toList();
    }
}
