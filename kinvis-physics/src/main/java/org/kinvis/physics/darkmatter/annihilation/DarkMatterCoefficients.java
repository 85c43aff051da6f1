package org.kinvis.physics.darkmatter.annihilation;

import java.util.List;
import java.util.function.Consumer;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/** Which coefficients of a dark scalar make sense where its annihilation is computed. */
final class DarkMatterCoefficients {

    private DarkMatterCoefficients() {}

    /** L is Hermitian: couplings to one quark flavour are real. */
    static void requireHermitian(WilsonCoefficients point, DarkParticle particle) {
        for (DarkQuarks quarks : DarkQuarks.values()) {
            for (DarkOperator operator : List.of(DarkOperator.SCALAR_S, DarkOperator.SCALAR_P)) {
                Coefficient coefficient = particle.coefficient(operator, quarks);
                if (!quarks.changesFlavour() && point.get(coefficient).getImaginaryPart() != 0) {
                    throw new InvalidInputException(
                            coefficient
                                    + ": complex; a coupling to one quark flavour is real, since the"
                                    + " Lagrangian is Hermitian");
                }
            }
        }
    }

    /** Vector and axial currents would add rates that are not computed. */
    static void refuseCurrents(
            WilsonCoefficients point, DarkParticle particle, List<DarkQuarks> open) {
        for (DarkQuarks quarks : open) {
            for (DarkOperator operator : List.of(DarkOperator.SCALAR_V, DarkOperator.SCALAR_A)) {
                ifSet(
                        point,
                        particle.coefficient(operator, quarks),
                        c -> {
                            throw new InvalidInputException(
                                    c
                                            + ": annihilation through vector currents is not computed; S and"
                                            + " P operators are");
                        });
            }
        }
    }

    static void ifSet(
            WilsonCoefficients point, Coefficient coefficient, Consumer<Coefficient> action) {
        if (!point.get(coefficient).isZero()) {
            action.accept(coefficient);
        }
    }
}
