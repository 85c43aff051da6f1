package org.kinvis.app.cli;

import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.decay.QuarkMasses;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.LeptonNumberViolatingOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.Inputs;

/** What {@code kinvis show} says of EOS's flavour-universal coefficients. */
final class EosDescription {

    private static final String THE_SCALAR =
            "the factor 2: either neutrino comes from either field, 2 in the amplitude; identical"
                    + " particles have half the phase space, 4 x 1/2";
    private static final String NOT_THE_TENSOR =
            "2 sum_ij |C^ij|^2 x the Dirac rate for coefficients antisymmetric in flavour";
    private static final String THE_TENSOR =
            "the number of flavours: the operator vanishes for one Majorana flavour; that 3 |cTL|^2 stands"
                    + " for sum_ij |C^ij|^2 is EOS's convention";

    private EosDescription() {}

    static Description of(String name, Inputs inputs) {
        return Arrays.stream(LeptonNumberViolatingOperators.values())
                .filter(operator -> operator.coefficient().name().equals(name))
                .findFirst()
                .map(operator -> leptonNumberViolating(operator, inputs))
                .orElseGet(() -> vector(name, inputs));
    }

    private static Description vector(String name, Inputs inputs) {
        boolean left = name.equals(CoefficientNames.EOS_VECTOR_LEFT);
        String operator =
                "(\\bar s\\gamma^\\mu P_%s b)(\\bar\\nu\\gamma_\\mu P_L\\nu), the same for three flavours"
                        .formatted(left ? "L" : "R");
        return common(name, operator, inputs)
                .field(
                        "translation",
                        left ? "cVL = -(C_SM + C_L^ii), i = e, mu, tau" : "cVR = -C_R^ii")
                .field(
                        "SM",
                        left
                                ? "%.6f (inputs %s)"
                                        .formatted(
                                                -StandardModelNeutrino.coefficient(inputs),
                                                inputs.name())
                                : "0");
    }

    private static Description leptonNumberViolating(
            LeptonNumberViolatingOperators operator, Inputs inputs) {
        QuarkMasses quarks = QuarkMasses.atBottomMass(inputs);
        boolean tensor = operator == LeptonNumberViolatingOperators.TENSOR_LEFT;
        return common(
                        operator.coefficient().name(),
                        operator.operatorTex()
                                + (tensor
                                        ? ", counted for three flavours"
                                        : ", the same for three flavours"),
                        inputs)
                .field(
                        "translation",
                        "none: lepton number is broken by two units, so no coefficient of the paper's"
                                + " basis is the same; the rate adds to that of the vector operators")
                .field("SM", "0")
                .field(
                        "rate",
                        List.of(
                                "3 flavours x 2 x that of a Dirac pair f1 P_L f2 (cSL, cSR) or f1 sigma"
                                        + " P_L f2 (cTL), with EOS's normalisation;",
                                "B -> K from |cSL + cSR|^2 and |cTL|^2, B -> K* from |cSR - cSL|^2 and"
                                        + " |cTL|^2"))
                .field("derived", tensor ? NOT_THE_TENSOR : THE_SCALAR)
                .field("not derived", tensor ? THE_TENSOR : "")
                .field(
                        "scale",
                        "m_b(m_b): m_b = %.6g GeV, m_s = %.6g GeV (inputs %s, four-loop running); --scale"
                                        .formatted(quarks.bottom(), quarks.strange(), inputs.name())
                                + " converts alpha alone")
                .source("Chetyrkin:1997dh")
                .source("Vermaseren:1997fq")
                .source("vanRitbergen:1997va")
                .source("Chetyrkin:1997un");
    }

    private static Description common(String name, String operator, Inputs inputs) {
        return new Description()
                .field("coefficient", name)
                .field("operator", operator)
                .field(
                        "hamiltonian",
                        "H = +(4 GF/sqrt2) (alpha/2 pi) Vtb Vts* sum c O + h.c. (EOS)")
                .field(
                        "alpha",
                        "that of the inputs, %s; EOS quotes its values with alpha = %s: multiply them by %.6f"
                                .formatted(
                                        inputs.alpha(),
                                        inputs.get("alpha_e(EOS)"),
                                        inputs.get("alpha_e(EOS)") / inputs.alpha()))
                .source("EOSAuthors:2021xpv")
                .source("Felkl:2021uxi");
    }
}
