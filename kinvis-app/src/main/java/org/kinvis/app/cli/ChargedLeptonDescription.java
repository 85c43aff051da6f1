package org.kinvis.app.cli;

import java.util.Optional;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.MixingOperators;
import org.kinvis.physics.inputs.Inputs;

/** What {@code kinvis show} says of the coefficients of b → sℓℓ' and b → cτν. */
final class ChargedLeptonDescription {

    private ChargedLeptonDescription() {}

    static Optional<Description> of(String name, Inputs inputs) {
        for (Flavour neutrino : Flavour.values()) {
            if (ChargedCurrentOperators.CVL.coefficient(neutrino).name().equals(name)) {
                return Optional.of(chargedCurrent(neutrino));
            }
        }
        for (ChargedLeptonOperators operator : ChargedLeptonOperators.values()) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    if (operator.coefficient(created, annihilated).name().equals(name)) {
                        return Optional.of(neutral(operator, created, annihilated, inputs));
                    }
                }
            }
        }
        for (MixingOperators operator : MixingOperators.values()) {
            if (operator.coefficient().name().equals(name)) {
                return Optional.of(mixing(operator));
            }
        }
        return Optional.empty();
    }

    private static Description neutral(
            ChargedLeptonOperators operator, Flavour created, Flavour annihilated, Inputs inputs) {
        String i = created.label();
        String j = annihilated.label();
        return new Description()
                .field("coefficient", operator.coefficient(created, annihilated).name())
                .field("tex", operator.tex(created, annihilated))
                .field("operator", operatorTex(operator, created, annihilated))
                .field(
                        "hamiltonian",
                        "H = -(4 GF/sqrt2) Vtb Vts* (e^2/16 pi^2) C O + h.c.; new physics alone")
                .field(
                        "flavours",
                        "%s- is created, the second flavour of the name; %s+ comes with it"
                                .formatted(i, j))
                .field(
                        "feeds",
                        "B- -> K- %s- %s+ and its conjugate B+ -> K+ %s+ %s-".formatted(i, j, i, j)
                                + (i.equals(j) ? "" : ", not the other charge state"))
                .field(
                        "alpha",
                        "%s = %s; only alpha C is independent of the scale"
                                .formatted(inputs.alphaConvention().parameter(), inputs.alpha()))
                .field(
                        "WCxf",
                        isScalar(operator)
                                ? "flavio's operator has a further factor m_b, which is not part of this one"
                                : "")
                .source("Valencia:2025corfu")
                .source("Aebischer:2017ugx");
    }

    private static boolean isScalar(ChargedLeptonOperators operator) {
        return switch (operator) {
            case C9, C9_PRIME, C10, C10_PRIME -> false;
            case CS, CS_PRIME, CP, CP_PRIME -> true;
        };
    }

    private static String operatorTex(
            ChargedLeptonOperators operator, Flavour created, Flavour annihilated) {
        String quarks =
                switch (operator) {
                    case C9, C10 -> "(\\bar s_L\\gamma_\\mu b_L)";
                    case C9_PRIME, C10_PRIME -> "(\\bar s_R\\gamma_\\mu b_R)";
                    case CS, CP -> "(\\bar s_L b_R)";
                    case CS_PRIME, CP_PRIME -> "(\\bar s_R b_L)";
                };
        String matrix =
                switch (operator) {
                    case C9, C9_PRIME -> "\\gamma^\\mu ";
                    case C10, C10_PRIME -> "\\gamma^\\mu\\gamma_5 ";
                    case CS, CS_PRIME -> "";
                    case CP, CP_PRIME -> "\\gamma_5 ";
                };
        return quarks + "(\\bar %s %s%s)".formatted(created.tex(), matrix, annihilated.tex());
    }

    private static Description chargedCurrent(Flavour neutrino) {
        return new Description()
                .field("coefficient", ChargedCurrentOperators.CVL.coefficient(neutrino).name())
                .field("tex", ChargedCurrentOperators.CVL.tex(neutrino))
                .field(
                        "operator",
                        "(\\bar c_L\\gamma^\\mu b_L)(\\bar\\tau_L\\gamma_\\mu\\nu_{%s})"
                                .formatted(neutrino.tex()))
                .field("hamiltonian", "H = (4 GF/sqrt2) Vcb (delta + C_VL) O + h.c.")
                .field("SM", neutrino == Flavour.TAU ? "1 adds to it" : "0")
                .field("alpha", "none in the normalisation: --scale does not touch it")
                .source("Valencia:2025corfu")
                .source("Aebischer:2017ugx");
    }

    private static Description mixing(MixingOperators operator) {
        return new Description()
                .field("coefficient", operator.coefficient().name())
                .field("operator", operator.operatorTex())
                .field("hamiltonian", "H = -C O + h.c., C in GeV^-2 at m_b; new physics alone")
                .field("alpha", "none in the normalisation: --scale does not touch it")
                .source("Aebischer:2017ugx");
    }
}
