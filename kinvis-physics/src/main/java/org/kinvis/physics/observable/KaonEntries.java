package org.kinvis.physics.observable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kinvis.physics.decay.KToPiNuNu;
import org.kinvis.physics.inputs.Citation;

/** K⁺ → π⁺νν̄ and K_L → π⁰νν̄. */
final class KaonEntries {

    private static final Citation RATES = new Citation("Buras:2015qea", "section 2");
    private static final Citation KAPPA = new Citation("Mescia:2007kn", "Eq. (11)");
    private static final Citation LOOPS = new Citation("Brod:2021hsj", "");
    private static final Citation FLAVOUR = new Citation("Grossman:1997sk", "");
    private static final Citation VIOLATION = new Citation("He:2018uey", "abstract");

    private static final String AMPLITUDE =
            "; A_ij = -lambda_t s_W^2 alpha/alpha(mZ) (C_SM^ii d_ij + CL + CR) = (lambda_t X_t +"
                    + " lambda_c X_c^i) d_ij + new physics; lambda_q = V_qd V_qs*, X_c^i ="
                    + " Vus(kappa)^4 (P_c p_i + deltaPcu), p = 3 (1, 1, r)/(2 + r), r ="
                    + " P_c(tau)/P_c(e)"
                    + "; kappa = kappa_tilde [alpha(mZ)/alpha_e(kappa) s2w(kappa)/s_W^2]^2 /"
                    + " (Vus(kappa)^8 |Vus|^2)";

    private KaonEntries() {}

    static List<Observable> all() {
        return List.of(charged(), neutral());
    }

    private static Observable charged() {
        return new Observable(
                "BR(K+->pinunu)",
                List.of(),
                "\\mathcal{B}(K^+\\to\\pi^+\\nu\\bar\\nu)",
                "1",
                "Branching fraction, summed over neutrino flavours; coefficients of s -> d nu nu,"
                        + " such as CL_sdnuenue",
                "BR = kappa_+ (1 + Delta_EM) 1/3 sum_ij |A_ij|^2" + AMPLITUDE,
                List.of(RATES, KAPPA, LOOPS),
                number(
                        theory ->
                                new Quantity.Form(
                                        new KToPiNuNu(theory.inputs())
                                                .chargedBranchingFraction())));
    }

    private static Observable neutral() {
        return new Observable(
                "BR(KL->pinunu)",
                List.of(),
                "\\mathcal{B}(K_L\\to\\pi^0\\nu\\bar\\nu)",
                "1",
                "Branching fraction, summed over neutrino flavours; for one flavour it violates CP,"
                        + " flavour violation adds a part that does not; CP violation in mixing"
                        + " included",
                "BR = kappa_L 1/3 sum_ij |(1 + eps) A_ij - (1 - eps) A_ji*|^2 / 4(1 + |eps|^2), eps ="
                        + " epsilon_K exp(i phi_epsilon)"
                        + AMPLITUDE,
                List.of(RATES, KAPPA, LOOPS, FLAVOUR, VIOLATION),
                number(
                        theory ->
                                new Quantity.Function(
                                        Set.copyOf(KToPiNuNu.coefficients()),
                                        new KToPiNuNu(theory.inputs())
                                                .neutralBranchingFraction())));
    }

    private static Definition number(Function<Theory, Quantity> number) {
        return new NumberDefinition(Observable.Kind.BRANCHING_FRACTION, number);
    }
}
