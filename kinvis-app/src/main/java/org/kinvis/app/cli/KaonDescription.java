package org.kinvis.app.cli;

import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.StandardModelKaonNeutrino;
import org.kinvis.physics.inputs.Inputs;

/** What {@code kinvis show} says of the coefficients of s → dνν̄. */
final class KaonDescription {

    private KaonDescription() {}

    static Optional<Description> of(String name, Inputs inputs) {
        for (KaonNeutrinoOperators operator : KaonNeutrinoOperators.values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    if (operator.coefficient(created, annihilated).name().equals(name)) {
                        return Optional.of(of(operator, created, annihilated, inputs));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Description of(
            KaonNeutrinoOperators operator, Flavour created, Flavour annihilated, Inputs inputs) {
        boolean standardModel = operator == KaonNeutrinoOperators.CL && created == annihilated;
        return new Description()
                .field("coefficient", operator.coefficient(created, annihilated).name())
                .field("tex", operator.tex(created, annihilated))
                .field("operator", operator.operatorTex(created, annihilated))
                .field("hamiltonian", "H = -(4 GF/sqrt2) Vtd Vts* (e^2/16 pi^2) C O + h.c.")
                .field(
                        "flavours",
                        "in K+ and K0 decays nu_%s is created, the second flavour of the name; nubar_%s comes with it"
                                .formatted(created.label(), annihilated.label()))
                .field(
                        "SM",
                        standardModel
                                ? "%s adds to it, the charm loop included (inputs %s)"
                                        .formatted(
                                                text(
                                                        StandardModelKaonNeutrino.coefficient(
                                                                created, inputs)),
                                                inputs.name())
                                : "0")
                .field(
                        "alpha",
                        "%s = %s; only alpha C is independent of the scale"
                                .formatted(inputs.alphaConvention().parameter(), inputs.alpha()))
                .source("Aebischer:2017ugx")
                .source("Buras:2015qea");
    }

    private static String text(Complex value) {
        return "C_SM = %.6f%+.6fi".formatted(value.getRealPart(), value.getImaginaryPart());
    }
}
