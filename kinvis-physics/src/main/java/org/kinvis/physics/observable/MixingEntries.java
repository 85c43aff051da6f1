package org.kinvis.physics.observable;

import java.util.List;
import java.util.Set;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.mixing.BsMixing;

/** The mass difference of the B_s mesons. */
final class MixingEntries {

    private static final Citation MIXING = new Citation("DiLuzio:2019jyq", "section 2");
    private static final Citation CORRECTIONS = new Citation("Buras:1990fn", "");

    private MixingEntries() {}

    static List<Observable> all() {
        return List.of(
                new Observable(
                        "DeltaM_s",
                        List.of(),
                        "\\Delta M_s",
                        "GeV",
                        "Mass difference of the B_s mesons; CVLL_bsbs and CVRR_bsbs in GeV^-2 at"
                                + " m_b multiply (sbar gamma b)^2 of left- and right-handed quarks in"
                                + " the Lagrangian",
                        "DeltaM_s = DeltaM_s(SM) |1 + Delta|; DeltaM_s(SM) = GF^2 mW^2 |lambda_t|^2"
                                + " eta_B S0 mBs fBs^2 B_hat / (6 pi^2); Delta = -(CVLL + CVRR) / (4"
                                + " GF/sqrt2 lambda_t^2 R_loop); R_loop = sqrt2 GF mW^2 eta_B_hat S0 /"
                                + " (16 pi^2)",
                        List.of(MIXING, CORRECTIONS),
                        new NumberDefinition(
                                Observable.Kind.MASS_DIFFERENCE,
                                theory -> massDifference(new BsMixing(theory.inputs())))));
    }

    private static Quantity massDifference(BsMixing mixing) {
        return new Quantity.Function(Set.copyOf(BsMixing.coefficients()), mixing::massDifference);
    }
}
