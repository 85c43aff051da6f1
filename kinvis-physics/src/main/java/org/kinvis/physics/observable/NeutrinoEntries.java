package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.observable.Observable.Kind;

/** B → M νν̄: branching fractions, polarisation, and the ratios R_K and R_K*. */
final class NeutrinoEntries {

    private static final Citation RATES = new Citation("Buras:2014fpa", "section 2");
    private static final Citation NON_STANDARD = new Citation("He:2021yoz", "");
    private static final Citation PAPER = new Citation("Valencia:2025corfu", "Eqs. (3)-(8)");

    private static final String FORM_P =
            "dGamma/dq2 = N^2 rho_K S_V; rho_K = lambda^(3/2) f+^2 / mB^4; "
                    + "S_V = sum_ij |CSM d_ij + CL + CR|^2 + |CL' + CR'|^2";
    private static final String FORM_V =
            "dGamma/dq2 = N^2 [rho_V S_V + (rho_A1 + rho_A12) S_A]; "
                    + "S_V, S_A = sum_ij |CSM d_ij + CL +- CR|^2 + |CL' +- CR'|^2";
    private static final String NORM =
            "; N^2 = |lambda_t|^2 GF^2 alpha^2 mB / (768 pi^5), CSM = -X_t/s_W^2 alpha(mZ)/alpha";

    private static final String LEPTON_NUMBER_VIOLATION =
            "; cSL, cSR, cTL, where set, add a rate of their own (show cSL)";

    private NeutrinoEntries() {}

    static List<Observable> all() {
        List<Observable> all = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            all.add(branchingFraction(mode));
            all.add(differential(mode));
            if (mode.isVector()) {
                all.add(longitudinalFraction(mode));
            }
        }
        all.add(ratio("R_K", List.of("R_Knunu"), "R_K^{\\nu\\nu}", Mode.B_PLUS_TO_K));
        all.add(ratio("R_K*", List.of("R_Kstarnunu"), "R_{K^*}^{\\nu\\nu}", Mode.B_ZERO_TO_K_STAR));
        return all;
    }

    private static String decay(Mode mode) {
        return mode.label() + "nunu";
    }

    private static String decayTex(Mode mode) {
        return mode.tex() + "\\nu\\bar\\nu";
    }

    private static String formula(Mode mode) {
        return (mode.isVector() ? FORM_V : FORM_P) + NORM + LEPTON_NUMBER_VIOLATION;
    }

    private static Observable branchingFraction(Mode mode) {
        return new Observable(
                "BR(" + decay(mode) + ")",
                List.of(),
                "\\mathcal{B}(" + decayTex(mode) + ")",
                "1",
                "Branching fraction, summed over neutrino flavours and chiralities, in all of phase"
                        + " space or a window of q2"
                        + (mode.isCharged()
                                ? "; the tree-level tau contribution is added on request only"
                                : ""),
                "BR = tau_B integral dGamma/dq2; " + formula(mode),
                mode.isCharged()
                        ? List.of(RATES, new Citation("Kamenik:2009kc", "tree-level tau"))
                        : List.of(RATES),
                new NeutrinoDefinition(Kind.BRANCHING_FRACTION, mode));
    }

    private static Observable differential(Mode mode) {
        return new Observable(
                "dBR/dq2(" + decay(mode) + ")",
                List.of(),
                "d\\mathcal{B}/dq^2(" + decayTex(mode) + ")",
                "GeV^-2",
                "Differential branching fraction at q2, the squared invariant mass of the"
                        + " neutrinos",
                "dBR/dq2 = tau_B dGamma/dq2; " + formula(mode),
                List.of(RATES),
                new NeutrinoDefinition(Kind.DIFFERENTIAL_BRANCHING_FRACTION, mode));
    }

    private static Observable longitudinalFraction(Mode mode) {
        return new Observable(
                "FL(" + decay(mode) + ")",
                List.of(),
                "F_L(" + decayTex(mode) + ")",
                "1",
                "Longitudinal polarisation fraction of the K*, a ratio of integrals over q2 or the"
                        + " value at one q2; the tree-level tau contribution is left out",
                "FL = N^2 rho_A12 S_A / (dGamma/dq2); " + formula(mode),
                List.of(RATES),
                new NeutrinoDefinition(Kind.LONGITUDINAL_FRACTION, mode));
    }

    private static Observable ratio(String name, List<String> aliases, String tex, Mode mode) {
        return new Observable(
                name,
                aliases,
                tex,
                "1",
                "BR("
                        + decay(mode)
                        + ") over its Standard Model value, without the tree-level tau"
                        + " contribution; numerator and denominator share inputs and form factors",
                (mode.isVector()
                                ? "R_K* = sum_ij (|T|^2 + |CR|^2 - kappa Re(T CR*) + primed) / (3"
                                        + " CSM^2); T = CSM d_ij + CL, kappa = 2 int(rho_A1 + rho_A12"
                                        + " - rho_V)/int(rho)"
                                : "R_K = S_V / (3 CSM^2); S_V = sum_ij |CSM d_ij + CL + CR|^2 +"
                                        + " |CL' + CR'|^2")
                        + LEPTON_NUMBER_VIOLATION,
                List.of(PAPER, NON_STANDARD, RATES),
                new NeutrinoDefinition(Kind.RATIO_TO_STANDARD_MODEL, mode));
    }
}
