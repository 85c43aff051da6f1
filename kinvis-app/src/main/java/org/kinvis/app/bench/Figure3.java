package org.kinvis.app.bench;

import java.util.List;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/**
 * A million points of the paper's Figure 3, each drawn and evaluated: four real C_R^ij with C_9' = −C_10'
 * = C_R, R_K, R_K*, and the branching fractions of B_s → ττ, B⁺ → K⁺ττ, B_s → τ⁺μ⁻, B⁺ → K⁺τ⁺μ⁻.
 */
final class Figure3 implements Workload {

    private static final int POINTS = 1_000_000;
    private static final double WIDTH = 30;

    private static final NeutrinoOperators CR = NeutrinoOperators.CR;
    private static final List<Coefficient> NEUTRINOS =
            List.of(
                    CR.coefficient(Flavour.E, Flavour.MU),
                    CR.coefficient(Flavour.E, Flavour.TAU),
                    CR.coefficient(Flavour.TAU, Flavour.MU),
                    CR.coefficient(Flavour.TAU, Flavour.TAU));

    private final CounterBasedRandom random = CounterBasedRandom.of(1, "figure3");
    private final Theory theory = Theory.central(InputSets.load("default"));
    private final RestrictedForm k = form("R_K", NEUTRINOS);
    private final RestrictedForm kStar = form("R_K*", NEUTRINOS);
    private final RestrictedForm bsTauTau = form("BR(Bs->tautau)", charged(Flavour.TAU));
    private final RestrictedForm kTauTau = form("BR(B+->Ktautau)", charged(Flavour.TAU));
    private final RestrictedForm bsTauMu = form("BR(Bs->taumu)", charged(Flavour.MU));
    private final RestrictedForm kTauMu = form("BR(B+->Ktaumu)", charged(Flavour.MU));

    /** C_9' and C_10' of τ⁺ with another lepton. */
    private static List<Coefficient> charged(Flavour other) {
        LeptonPair pair = new LeptonPair(Flavour.TAU, other);
        return List.of(
                pair.coefficient(ChargedLeptonOperators.C9_PRIME),
                pair.coefficient(ChargedLeptonOperators.C10_PRIME));
    }

    private RestrictedForm form(String observable, List<Coefficient> coefficients) {
        Quantity quantity =
                Catalogue.observable(observable)
                        .quantity(theory, new Range.Total(), Contributions.none());
        HermitianForm form =
                switch (quantity) {
                    case Quantity.Form(HermitianForm rate) -> rate;
                    case Quantity.Ratio(HermitianForm numerator, HermitianForm denominator) ->
                            numerator.times(1 / denominator.value(WilsonCoefficients.none()));
                    case Quantity.Function _ ->
                            throw new IllegalStateException(observable + " is no rate");
                };
        return form.restrictedTo(coefficients);
    }

    @Override
    public String name() {
        return "figure3";
    }

    @Override
    public String what() {
        return "a million points of Figure 3, drawn, with R_K, R_K* and four branching fractions";
    }

    @Override
    public boolean isScan() {
        return true;
    }

    @Override
    public int items() {
        return POINTS;
    }

    @Override
    public double run() {
        double[] x = new double[NEUTRINOS.size()];
        double[] pair = new double[2];
        double sum = 0;
        for (int p = 0; p < POINTS; p++) {
            for (int j = 0; j < x.length; j++) {
                x[j] = random.uniform(p, j, -WIDTH, WIDTH);
            }
            sum += k.value(x) + kStar.value(x);
            pair[0] = x[3];
            pair[1] = -x[3];
            sum += bsTauTau.value(pair) + kTauTau.value(pair);
            pair[0] = x[2];
            pair[1] = -x[2];
            sum += bsTauMu.value(pair) + kTauMu.value(pair);
        }
        return sum;
    }
}
