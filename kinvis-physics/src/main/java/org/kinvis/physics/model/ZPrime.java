package org.kinvis.physics.model;

import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;

/**
 * A Z' that changes b into s and couples to one light right-handed neutrino.
 *
 * <p>L = Z'_μ [g_sb s̄γ^μP_X b + h.c. + g_ν ν̄_Rγ^μν_R], X = L or R. Integrated out, C'_X = −K g_sb g_ν /
 * M² with K = π/(√2 α G_F V_tb V_ts*), and L = −(g_sb²/2M²)(s̄γ^μP_X b)² for B_s mixing. The neutrino
 * stands in the place of ν_τ: the only coefficient is that of (s̄γ_μ P_X b)(ν̄_τ γ^μ(1+γ₅) ν_τ), so that
 * it never interferes with the Standard Model and R_K = R_K*.
 *
 * <p>With its partner, a right-handed τ of the opposite charge under the Z', C_9^ττ = C_10^ττ = −C'_X, primed for X = R.
 *
 * <p>Source: Valencia:2025corfu, §2.4; arXiv:2108.05033. One chirality of the quarks alone: with both,
 * the left-right operator of B_s mixing, which is enhanced, would come in.
 */
public final class ZPrime implements Model {

    private static final String MASS = "mass";
    private static final String QUARKS = "g_sb";
    private static final String NEUTRINO = "g_nu";
    private static final String CHIRALITY = "chirality";
    private static final String PARTNER = "tau_partner";

    private static final List<ModelParameter> PARAMETERS =
            List.of(
                    ModelParameter.mass(MASS, "M", "mass"),
                    ModelParameter.required(
                            QUARKS, "g_{sb}", "coupling to s and b", ModelParameter.Domain.COMPLEX),
                    ModelParameter.required(
                            NEUTRINO,
                            "g_\\nu",
                            "coupling to the right-handed neutrino",
                            ModelParameter.Domain.REAL),
                    ModelParameter.choice(
                            CHIRALITY,
                            "chirality of the quarks",
                            Chirality.LEFT.label(),
                            Chirality.RIGHT.label()),
                    ModelParameter.choice(
                            PARTNER, "1: a right-handed tau couples with -g_nu", "0", "1"));

    @Override
    public String name() {
        return "zprime";
    }

    @Override
    public String title() {
        return "Z' with one light right-handed neutrino";
    }

    @Override
    public String quantumNumbers() {
        return "Z': (1, 1, 0) under SU(3) x SU(2) x U(1), of a new U(1)";
    }

    @Override
    public String lagrangian() {
        return "Z'_\\mu [g_{sb}\\,\\bar s\\gamma^\\mu P_X b + h.c. + g_\\nu\\,\\bar\\nu_R\\gamma^\\mu\\nu_R], X = L, R";
    }

    @Override
    public List<ModelParameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Citation> references() {
        return List.of(
                Citation.of("Valencia:2025corfu", "section 2.4"),
                Citation.of("He:2021yoz", "Z' with right-handed neutrinos"));
    }

    @Override
    public List<String> matching(Inputs inputs) {
        return List.of(
                "C'_X^{\\tau\\tau} = -K g_sb g_nu/M^2: the right-handed neutrino stands in the place of nu_tau",
                "L = -(g_sb^2/2M^2) (\\bar s\\gamma^\\mu P_X b)^2 for B_s mixing",
                "tau_partner=1: C_9^{\\tau\\tau} = C_10^{\\tau\\tau} = -C'_X, primed for X = R",
                "K = \\pi/(\\sqrt2 \\alpha G_F V_tb V_ts^*) = %s GeV^2 (alpha and CKM of inputs %s)"
                        .formatted(
                                ModelText.complex(SemileptonicMatching.normalisation(inputs)),
                                inputs.name()));
    }

    @Override
    public MatchedPoint match(Map<String, Complex> parameters, Inputs inputs) {
        ParameterValues values = ParameterValues.of(this, parameters);
        boolean left = values.choice(CHIRALITY) == 0;
        double mass = values.real(MASS);
        Complex gsb = values.complex(QUARKS);
        Complex neutrino =
                SemileptonicMatching.normalisation(inputs)
                        .multiply(gsb)
                        .multiply(-values.real(NEUTRINO) / (mass * mass));
        WilsonCoefficients point =
                WilsonCoefficients.none()
                        .with(
                                (left ? NeutrinoOperators.CL_PRIME : NeutrinoOperators.CR_PRIME)
                                        .coefficient(Flavour.TAU, Flavour.TAU),
                                neutrino);
        if (values.choice(PARTNER) == 1) {
            ChargedLeptonOperators vector =
                    left ? ChargedLeptonOperators.C9 : ChargedLeptonOperators.C9_PRIME;
            ChargedLeptonOperators axial =
                    left ? ChargedLeptonOperators.C10 : ChargedLeptonOperators.C10_PRIME;
            point =
                    point.with(vector.coefficient(Flavour.TAU, Flavour.TAU), neutrino.negate())
                            .with(axial.coefficient(Flavour.TAU, Flavour.TAU), neutrino.negate());
        }
        MixingOperator mixing =
                new MixingOperator(
                        left ? Chirality.LEFT : Chirality.RIGHT,
                        gsb.multiply(gsb).divide(2 * mass * mass),
                        mass);
        return new MatchedPoint(point, mass, List.of(mixing), values.notices());
    }
}
