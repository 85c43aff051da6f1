package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.StandardModelKaonNeutrino;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** K → πνν̄: published values, amplitudes summed by hand, what holds for all coefficients. */
class KToPiNuNuTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final Inputs NO_MIXING_CPV = INPUTS.with("epsilon_K", 0);
    private static final int FEW = 200;
    private static final double ROUNDING = 1e-12;

    private static double charged(Inputs inputs, WilsonCoefficients point) {
        return new KToPiNuNu(inputs).chargedBranchingFraction().value(point);
    }

    private static double neutral(Inputs inputs, WilsonCoefficients point) {
        return new KToPiNuNu(inputs).neutralBranchingFraction().applyAsDouble(point);
    }

    private static double charged(Inputs inputs) {
        return charged(inputs, WilsonCoefficients.none());
    }

    private static double neutral(Inputs inputs) {
        return neutral(inputs, WilsonCoefficients.none());
    }

    /** Nine complex numbers for each of C_L and C_R. */
    @Provide
    Arbitrary<WilsonCoefficients> points() {
        Arbitrary<Double> part = Arbitraries.doubles().between(-30, 30).ofScale(6);
        return Combinators.combine(part, part)
                .as(Complex::new)
                .list()
                .ofSize(KaonNeutrinoOperators.all().size())
                .map(KToPiNuNuTest::point);
    }

    private static WilsonCoefficients point(List<Complex> values) {
        WilsonCoefficients point = WilsonCoefficients.none();
        List<Coefficient> all = KaonNeutrinoOperators.all();
        for (int k = 0; k < values.size(); k++) {
            point = point.with(all.get(k), values.get(k));
        }
        return point;
    }

    // --- published values

    /**
     * arXiv:2105.02868, abstract: 7.73(61)e-11 and 2.59(29)e-11, with the Wolfenstein parameters of the
     * PDG 2020 (these from memory).
     */
    @Test
    void reproducesTheStandardModelOf2021() {
        Inputs inputs =
                INPUTS.with("laC", 0.2265)
                        .with("A", 0.790)
                        .with("rhobar", 0.141)
                        .with("etabar", 0.357);
        assertThat(charged(inputs)).isCloseTo(7.73e-11, Percentage.withPercentage(0.3));
        assertThat(neutral(inputs)).isCloseTo(2.59e-11, Percentage.withPercentage(0.3));
    }

    /**
     * arXiv:1503.02693, the central values of its interpolations (from memory): 8.39e-11 and 3.36e-11 at V_cb = 40.7e-3,
     * |V_ub| = 3.88e-3, γ = 73.2°, with X_t = 1.481, P_c = 0.365 + 0.04 at 0.2252 and without CP violation in
     * mixing.
     */
    @Test
    void reproducesTheStandardModelOf2015() {
        Inputs inputs =
                InputSets.load("flavio-2.7")
                        .with("Vus", 0.2252)
                        .with("Vcb", 40.7e-3)
                        .with("Vub", 3.88e-3)
                        .with("gamma", Math.toRadians(73.2))
                        .with("X_t", 1.481)
                        .with("P_c", 0.365 * Math.pow(0.2252 / 0.225, 4))
                        .with("epsilon_K", 0);
        assertThat(charged(inputs)).isCloseTo(8.39e-11, Percentage.withPercentage(0.3));
        assertThat(neutral(inputs)).isCloseTo(3.36e-11, Percentage.withPercentage(0.8));
    }

    /** Worked out independently from the parameters of the sets. */
    @ParameterizedTest
    @CsvSource({
        "default, 8.2317e-11, 2.8549e-11",
        "paper, 7.3374e-11, 2.5243e-11",
        "flavio-2.7, 8.3499e-11, 2.7495e-11"
    })
    void everyInputSetHasItsStandardModel(String set, double plus, double kLong) {
        Inputs inputs = InputSets.load(set);
        assertThat(charged(inputs)).isCloseTo(plus, Percentage.withPercentage(0.02));
        assertThat(neutral(inputs)).isCloseTo(kLong, Percentage.withPercentage(0.02));
    }

    // --- independent evaluations

    /**
     * κ from the vector form factor: BR = τ G_F² α² |λ_t|²/(768π⁵m³) ∫λ^{3/2} f₊² dq² Σ|C|², with
     * |V_us| f₊(0) = 0.2165 and the slopes 24.8e-3 and 1.64e-3 in units of m_π² (K_ℓ3 average of arXiv:1005.2323, from
     * memory). For K_L → π⁰ the form factor is smaller by 1.024, as that of K⁺ → π⁰ is larger
     * (arXiv:0705.2025).
     */
    @ParameterizedTest
    @CsvSource({
        "kappa_plus_tilde, 1.2380e4, 0.493677, 0.13957039, 1, 0.3",
        "kappa_L_tilde, 5.116e4, 0.497611, 0.1349768, 1.024, 0.4"
    })
    void kappaIsTheIntegralOfTheVectorFormFactor(
            String kappa, double lifetime, double mK, double mPi, double isospin, double percent) {
        double f = 0.2165 / 0.225 / isospin;
        double largest = (mK - mPi) * (mK - mPi);
        int n = 20000;
        double integral = 0;
        for (int k = 0; k < n; k++) {
            double q2 = largest * (k + 0.5) / n;
            double t = q2 / (0.13957039 * 0.13957039);
            double shape = f * (1 + 24.8e-3 * t + 1.64e-3 * t * t / 2);
            double lambda = Kinematics.kallen(mK * mK, mPi * mPi, q2);
            integral += Math.pow(lambda, 1.5) * shape * shape * largest / n;
        }
        double fermi = INPUTS.get("GF") / (127.9 * 0.231);
        double width = fermi * fermi / (768 * Math.pow(Math.PI, 5) * Math.pow(mK, 3)) * integral;
        double ofUnitAmplitudes =
                3 * width * lifetime * 1e-12 / 6.582119569e-25 * Math.pow(0.225, 10);
        assertThat(INPUTS.get(kappa))
                .isCloseTo(ofUnitAmplitudes, Percentage.withPercentage(percent));
    }

    /**
     * The decay of the state K_L = p K⁰ + q K̄⁰, flavour pair by flavour pair, with λ_t = −λ_c − V_ud V_us*.
     */
    @Property(tries = FEW)
    void amplitudesSummedByHandGiveTheSame(@ForAll("points") WilsonCoefficients point) {
        CkmMatrix ckm = CkmMatrix.of(INPUTS);
        double vud = Math.sqrt(1 - ckm.vus() * ckm.vus() - ckm.vub() * ckm.vub());
        Complex lambdaU = new Complex(vud * ckm.vus());
        Complex lambdaC = ckm.lambdaCOfKaons();
        Complex lambdaT = lambdaU.add(lambdaC).negate();
        double sine = INPUTS.get("s2w");
        double toCharged = 0;
        double toNeutral = 0;
        double e = INPUTS.get("epsilon_K");
        Complex epsilon =
                new Complex(0, INPUTS.get("phi_epsilon")).exp().multiply(INPUTS.get("epsilon_K"));
        double norm = Math.sqrt(2 * (1 + e * e));
        Complex p = epsilon.add(1).divide(norm);
        Complex q = Complex.ONE.subtract(epsilon).divide(norm);
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Complex k0 = amplitude(point, i, j, lambdaT, lambdaC, sine);
                Complex k0bar = amplitude(point, j, i, lambdaT, lambdaC, sine).conjugate().negate();
                toCharged += Math.pow(k0.norm(), 2);
                toNeutral += Math.pow(p.multiply(k0).add(q.multiply(k0bar)).norm(), 2) / 2;
            }
        }
        double common =
                Math.pow(127.9 * 0.231 * INPUTS.get("alpha_e") / sine, 2)
                        / (3 * Math.pow(0.225, 8) * ckm.vus() * ckm.vus());
        assertThat(charged(INPUTS, point))
                .isCloseTo(5.173e-11 * 0.997 * common * toCharged, Percentage.withPercentage(1e-7));
        assertThat(neutral(INPUTS, point))
                .isCloseTo(2.231e-10 * common * toNeutral, Percentage.withPercentage(1e-7));
    }

    private static Complex amplitude(
            WilsonCoefficients point,
            Flavour i,
            Flavour j,
            Complex lambdaT,
            Complex lambdaC,
            double sine) {
        Complex x =
                point.get(KaonNeutrinoOperators.CL.coefficient(i, j))
                        .add(point.get(KaonNeutrinoOperators.CR.coefficient(i, j)))
                        .multiply(-sine);
        if (i != j) {
            return lambdaT.multiply(x);
        }
        double ratio = INPUTS.get("P_c(tau)/P_c(e)");
        double share = 3 / (2 + ratio) * (i == Flavour.TAU ? ratio : 1);
        double charm = Math.pow(0.225, 4) * (0.3636 * share + 0.04);
        return lambdaT.multiply(x.add(INPUTS.get("X_t"))).add(lambdaC.multiply(charm));
    }

    /** (Im λ_t/λ⁵ X_t)² and its neighbour: the formulas as they are printed, with a universal P_c. */
    @Test
    void standardModelIsThePrintedFormula() {
        Inputs inputs = NO_MIXING_CPV.with("P_c(tau)/P_c(e)", 1);
        CkmMatrix ckm = CkmMatrix.of(inputs);
        double lambda = ckm.vus();
        double top = inputs.get("X_t") / Math.pow(lambda, 5);
        Complex lambdaT = ckm.lambdaTOfKaons();
        double pc = (0.3636 + 0.04) * Math.pow(0.225 / lambda, 4);
        double cp = lambdaT.getImaginaryPart() * top;
        double imaginary = cp + ckm.lambdaCOfKaons().getImaginaryPart() / lambda * pc;
        double real =
                ckm.lambdaCOfKaons().getRealPart() / lambda * pc + lambdaT.getRealPart() * top;
        double scale =
                Math.pow(lambda / 0.225, 8)
                        * Math.pow(127.9 * inputs.get("alpha_e") * 0.231 / inputs.get("s2w"), 2);
        assertThat(charged(inputs))
                .isCloseTo(
                        5.173e-11 * scale * 0.997 * (imaginary * imaginary + real * real),
                        Percentage.withPercentage(1e-9));
        assertThat(neutral(inputs))
                .isCloseTo(2.231e-10 * scale * cp * cp, Percentage.withPercentage(0.2));
    }

    /**
     * 1 − √2|ε|(1 + P_c/(A²X_t) − ρ)/η, in leading powers of λ and with 2 sin φ_ε = 1.38 in place of √2:
     * arXiv:1009.0947, from memory.
     */
    @Test
    void mixingOfKaonsLowersTheNeutralRateByOnePercent() {
        double a = INPUTS.get("A");
        double rho = INPUTS.get("rhobar") / (1 - 0.225 * 0.225 / 2);
        double eta = INPUTS.get("etabar") / (1 - 0.225 * 0.225 / 2);
        double pc = 0.3636 + 0.04;
        double expected =
                1
                        - 2
                                * Math.sin(INPUTS.get("phi_epsilon"))
                                * INPUTS.get("epsilon_K")
                                * (1 + pc / (a * a * INPUTS.get("X_t")) - rho)
                                / eta;
        assertThat(neutral(INPUTS) / neutral(NO_MIXING_CPV))
                .isCloseTo(expected, Offset.offset(3e-4));
    }

    // --- what holds for all coefficients

    @Property(tries = FEW)
    void grossmanAndNirBoundTheNeutralByTheChargedRate(@ForAll("points") WilsonCoefficients point) {
        for (Inputs inputs : List.of(INPUTS, NO_MIXING_CPV)) {
            double bound = inputs.get("kappa_L_tilde") / inputs.get("kappa_plus_tilde") / 0.997;
            assertThat(bound).isCloseTo(4.3, Offset.offset(0.05));
            assertThat(neutral(inputs, point))
                    .isNotNegative()
                    .isLessThanOrEqualTo(bound * charged(inputs, point) * (1 + ROUNDING));
        }
    }

    /** Where all amplitudes are imaginary, the two are as far apart as they can be. */
    @Test
    void theBoundIsReached() {
        WilsonCoefficients point = withAmplitudes(NO_MIXING_CPV, (i, j) -> new Complex(0, 1));
        double bound = 22.31 / 5.173 / 0.997;
        assertThat(neutral(NO_MIXING_CPV, point) / charged(NO_MIXING_CPV, point))
                .isCloseTo(bound, Offset.offset(1e-10));
    }

    private interface Amplitude {

        Complex of(Flavour i, Flavour j);
    }

    /** The point where A^ij are these, in units of 1e-3. */
    private static WilsonCoefficients withAmplitudes(Inputs inputs, Amplitude amplitude) {
        Complex unit =
                CkmMatrix.of(inputs)
                        .lambdaTOfKaons()
                        .divide(StandardModelNeutrino.ofLoop(1, inputs));
        WilsonCoefficients point = WilsonCoefficients.none();
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Complex standardModel =
                        i == j ? StandardModelKaonNeutrino.coefficient(i, inputs) : Complex.ZERO;
                point =
                        point.with(
                                KaonNeutrinoOperators.CR.coefficient(i, j),
                                amplitude
                                        .of(i, j)
                                        .multiply(1e-3)
                                        .divide(unit)
                                        .subtract(standardModel));
            }
        }
        return point;
    }

    /** A = A†, flavour violation included: K⁰ and K̄⁰ cancel in the odd combination. */
    @Test
    void hermitianAmplitudesLeaveTheKLongAlone() {
        WilsonCoefficients point =
                withAmplitudes(
                        NO_MIXING_CPV,
                        (i, j) ->
                                new Complex(
                                        i == j ? 1 : 0.4, 0.5 * Integer.signum(i.compareTo(j))));
        assertThat(charged(NO_MIXING_CPV, point)).isGreaterThan(1e-11);
        assertThat(neutral(NO_MIXING_CPV, point)).isLessThan(1e-24);
        assertThat(neutral(INPUTS, point) / charged(INPUTS, point))
                .isCloseTo(4.326 * Math.pow(2.228e-3, 2), Percentage.withPercentage(0.1));
    }

    @Property(tries = FEW)
    void withoutPhasesTheKLongOfOneFlavourIsStable(
            @ForAll @DoubleRange(min = -30, max = 30) double c) {
        Inputs real = NO_MIXING_CPV.with("etabar", 0);
        WilsonCoefficients point =
                WilsonCoefficients.of(
                        KaonNeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.TAU), c);
        assertThat(charged(real, point)).isPositive();
        assertThat(neutral(real, point)).isLessThan(1e-24);
    }

    /** He, Valencia and Wong: lepton-flavour violation adds a part that conserves CP. */
    @Property(tries = FEW)
    void flavourViolationReachesTheKLongWithoutCpViolation(
            @ForAll @DoubleRange(min = 1, max = 30) double c) {
        Inputs real = NO_MIXING_CPV.with("etabar", 0);
        Coefficient one = KaonNeutrinoOperators.CL.coefficient(Flavour.E, Flavour.TAU);
        Coefficient other = KaonNeutrinoOperators.CL.coefficient(Flavour.TAU, Flavour.E);
        WilsonCoefficients single = WilsonCoefficients.of(one, c);
        double ratio = 22.31 / 5.173 / 0.997;
        double added = charged(real, single) - charged(real);
        assertThat(neutral(real, single))
                .isCloseTo(ratio * added / 2, Percentage.withPercentage(1e-6));
        assertThat(neutral(real, single.with(other, -c)))
                .isCloseTo(ratio * added * 2, Percentage.withPercentage(1e-6));
        assertThat(neutral(real, single.with(other, c))).isLessThan(1e-24);
    }

    @Property(tries = FEW)
    void quarksOfBothChiralitiesEnterAlike(@ForAll("points") WilsonCoefficients point) {
        WilsonCoefficients left = WilsonCoefficients.none();
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Coefficient cl = KaonNeutrinoOperators.CL.coefficient(i, j);
                Coefficient cr = KaonNeutrinoOperators.CR.coefficient(i, j);
                left = left.with(cl, point.get(cl).add(point.get(cr)));
            }
        }
        assertThat(charged(INPUTS, left))
                .isCloseTo(charged(INPUTS, point), Percentage.withPercentage(1e-9));
        assertThat(neutral(INPUTS, left))
                .isCloseTo(neutral(INPUTS, point), Percentage.withPercentage(1e-9));
    }

    /** Quadratic in the coefficients: f(t) at four equidistant t has no third difference. */
    @Property(tries = FEW)
    void ratesAreQuadraticAlongEveryRay(@ForAll("points") WilsonCoefficients point) {
        double plus = 0;
        double neutral = 0;
        double[] binomial = {-1, 3, -3, 1};
        for (int t = 0; t < 4; t++) {
            plus += binomial[t] * charged(INPUTS, point.times(t));
            neutral += binomial[t] * neutral(INPUTS, point.times(t));
        }
        assertThat(plus).isCloseTo(0, Offset.offset(1e-11 * charged(INPUTS, point.times(3))));
        assertThat(neutral)
                .isCloseTo(0, Offset.offset(1e-11 * (1e-11 + neutral(INPUTS, point.times(3)))));
    }

    @Property(tries = 50)
    void smallCoefficientsLeaveTheStandardModel(@ForAll("points") WilsonCoefficients point) {
        assertThat(charged(INPUTS, point.times(1e-9)))
                .isCloseTo(charged(INPUTS), Percentage.withPercentage(1e-5));
        assertThat(neutral(INPUTS, point.times(1e-9)))
                .isCloseTo(neutral(INPUTS), Percentage.withPercentage(1e-5));
    }

    /** α C alone counts: twice the α, half the coefficient. */
    @Property(tries = 50)
    void onlyAlphaTimesTheCoefficientCounts(@ForAll("points") WilsonCoefficients point) {
        Inputs flavio = InputSets.load("flavio-2.7");
        Inputs twice = flavio.with("alpha_e(4.8)", 2 * flavio.alpha());
        assertThat(charged(twice, point.times(0.5)))
                .isCloseTo(charged(flavio, point), Percentage.withPercentage(1e-9));
        assertThat(neutral(twice, point.times(0.5)))
                .isCloseTo(neutral(flavio, point), Percentage.withPercentage(1e-9));
    }

    @Property(tries = 50)
    void theFormAsASumOfSquaresIsTheSame(@ForAll("points") WilsonCoefficients point) {
        List<Coefficient> all = KToPiNuNu.coefficients();
        HermitianForm form = new KToPiNuNu(INPUTS).chargedBranchingFraction();
        assertThat(form.coefficients()).containsExactlyInAnyOrderElementsOf(all);
        double[] x = all.stream().mapToDouble(c -> point.get(c).getRealPart()).toArray();
        double[] y = all.stream().mapToDouble(c -> point.get(c).getImaginaryPart()).toArray();
        assertThat(form.restrictedTo(all).value(x, y))
                .isCloseTo(form.value(point), Percentage.withPercentage(1e-9));
    }

    // --- bad input

    @ParameterizedTest
    @ValueSource(strings = {"P_c", "P_c(tau)/P_c(e)", "epsilon_K", "kappa_plus_tilde"})
    void sizesAreNotNegative(String parameter) {
        assertThatThrownBy(() -> INPUTS.with(parameter, -0.1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(parameter + ": -0.1; ");
    }

    @Test
    void whatCannotBeNormalisedIsRefused() {
        assertThatThrownBy(() -> INPUTS.with("Delta_EM", -1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Delta_EM: -1.0; a number above -1 is needed");
        Inputs withoutVus = InputSets.load("flavio-2.7").with("Vus", 0);
        assertThatThrownBy(() -> charged(withoutVus))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Vus: 0; ");
    }
}
