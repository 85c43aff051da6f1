package org.kinvis.app.paper;

import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.mixing.BsMixing;
import org.kinvis.physics.model.MatchedPoint;
import org.kinvis.physics.model.ZPrime;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/**
 * The Z' of §2.4 at a strength of B_s mixing: right-handed quarks, one right-handed neutrino with the largest
 * g_ν/M, and its partner τ_R.
 *
 * @param delta |Δ|, new physics over the Standard Model in M₁₂ of the B_s
 * @param coefficient |C'_R|
 * @param rK R_K
 * @param rKStar R_K*
 * @param bsAdding BR(B_s → ττ) over the Standard Model where the partner's amplitude adds to it
 * @param bsCancelling where it has the opposite sign
 */
record ZPrimePoint(
        double delta,
        double coefficient,
        double rK,
        double rKStar,
        double bsAdding,
        double bsCancelling) {

    /** GeV; with g_sb/M and g_ν/M given, only the running of the mixing operator depends on it. */
    private static final double MASS = 1000;

    /** All points of one input set. */
    static final class Family {

        private final NeutrinoRatios ratios;
        private final Inputs inputs;
        private final BsMixing mixing;
        private final Quantity bsTauTau;
        private final Complex phase;
        private final double neutrinoCoupling;
        private final double deltaOfUnitCoupling;

        /**
         * @param ratios R_K, R_K* and the inputs
         * @param largest largest g_ν v/M
         */
        Family(NeutrinoRatios ratios, double largest) {
            this.ratios = ratios;
            this.inputs = ratios.inputs();
            this.mixing = new BsMixing(inputs);
            this.bsTauTau =
                    Catalogue.observable("BR(Bs->tautau)")
                            .quantity(
                                    Theory.central(inputs),
                                    new Range.Total(),
                                    Contributions.none());
            Complex lambda = CkmMatrix.of(inputs).lambdaT();
            this.phase = lambda.divide(lambda.norm());
            this.neutrinoCoupling = largest * MASS / vacuumExpectationValue(inputs);
            this.deltaOfUnitCoupling = delta(match(1, neutrinoCoupling)).norm();
        }

        /** v = (√2 G_F)^(−1/2) in GeV. */
        private static double vacuumExpectationValue(Inputs inputs) {
            return 1 / Math.sqrt(Math.sqrt(2) * inputs.get("GF"));
        }

        /** The point with that |Δ|: g_sb has the phase of λ_t, so that Δ is positive. */
        ZPrimePoint at(double delta) {
            double coupling = Math.sqrt(delta / deltaOfUnitCoupling);
            MatchedPoint adding = match(coupling, neutrinoCoupling);
            WilsonCoefficients coefficients = adding.coefficients();
            double standardModel = bsTauTau.standardModel();
            return new ZPrimePoint(
                    delta(adding).norm(),
                    coefficients.get(neutrino()).norm(),
                    ratios.k().value(coefficients),
                    ratios.kStar().value(coefficients),
                    bsTauTau.value(coefficients) / standardModel,
                    bsTauTau.value(match(coupling, -neutrinoCoupling).coefficients())
                            / standardModel);
        }

        /** The |Δ| with that R_K: R_K − 1 is proportional to it. */
        double deltaAt(double rK) {
            return (rK - 1) / (at(1).rK() - 1);
        }

        /** The coefficients that the model gives, for their names. */
        WilsonCoefficients coefficients() {
            return match(1, neutrinoCoupling).coefficients();
        }

        private static Coefficient neutrino() {
            return NeutrinoOperators.CR_PRIME.coefficient(Flavour.TAU, Flavour.TAU);
        }

        private MatchedPoint match(double quarks, double neutrino) {
            return new ZPrime()
                    .match(
                            Map.of(
                                    "mass",
                                    new Complex(MASS),
                                    "g_sb",
                                    phase.multiply(quarks),
                                    "g_nu",
                                    new Complex(neutrino),
                                    "chirality",
                                    Complex.ONE,
                                    "tau_partner",
                                    Complex.ONE),
                            inputs);
        }

        private Complex delta(MatchedPoint matched) {
            return mixing.relative(matched.coefficientsAtBottom(inputs));
        }
    }
}
