package org.kinvis.physics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.NeutrinoReference.check;
import static org.kinvis.physics.reference.NeutrinoReference.inputs;
import static org.kinvis.physics.reference.NeutrinoReference.value;

import org.assertj.core.data.Offset;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.decay.BToPTauTau;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.QuarkMasses;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.mixing.BsMixing;
import org.kinvis.physics.mixing.MixingRunning;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;
import tools.jackson.databind.JsonNode;

/**
 * Charged leptons, R(D) and B_s mixing against an independent calculation: closed forms to 1e-9,
 * integrals to 1e-6.
 */
class ChargedLeptonReferenceTest {

    private static final double CLOSED = 1e-9;
    private static final double INTEGRAL = 1e-6;

    private static void agrees(double computed, double expected, double relative) {
        assertThat(computed).isCloseTo(expected, Offset.offset(relative * Math.abs(expected)));
    }

    private static double at(Inputs inputs, String observable, WilsonCoefficients point) {
        return Catalogue.observable(observable)
                .quantity(Theory.central(inputs), new Range.Total(), Contributions.none())
                .value(point);
    }

    /** The file's C₁₀, of which the library has five digits: fixed by two of its B_s → ττ. */
    private static final double C10 = -4.16649738;

    /** Γ_Bs in GeV behind the file's B_s rates: flavio's table of particles, not its 1.520 ps. */
    private static final double WIDTH_BS = 4.33e-13;

    /** Γ_B+ in GeV behind the file's B⁺ → K⁺ττ, and the points of its Gauss–Legendre rule in q². */
    private static final double WIDTH_BPLUS = 4.018e-13;

    private static final int POINTS = 80;

    /** flavio's inputs with the file's on top. */
    private static Inputs flavio() {
        double lifetime = PhysicalConstants.HBAR * 1e12 / WIDTH_BS;
        return inputs("flavio-2.7").with("tau_Bs", lifetime).with("C10_SM", C10);
    }

    private static WilsonCoefficients left(String pair, double value) {
        return WilsonCoefficients.of(new Coefficient("C9p_bs" + pair), value)
                .with(new Coefficient("C10p_bs" + pair), -value);
    }

    @ParameterizedTest
    @CsvSource({"emu, mue", "etau, taue", "mutau, taumu"})
    void flavourViolatingRatesForOneUnitOfEachCoefficient(String pair, String charges) {
        WilsonCoefficients c9 = WilsonCoefficients.of(new Coefficient("C9p_bs" + pair), 1);
        WilsonCoefficients c10 = WilsonCoefficients.of(new Coefficient("C10p_bs" + pair), 1);
        agreesWith(pair, charges, "C9p=-C10p=1", left(pair, 1));
        agreesWith(pair, charges, "C9p=1", c9);
        agreesWith(pair, charges, "C10p=1", c10);
    }

    private static void agreesWith(
            String pair, String charges, String coefficients, WilsonCoefficients point) {
        JsonNode expected =
                check("LFV/%s/%s (GRvDV23,flavio lt,alpha(4.8))".formatted(pair, coefficients));
        agrees(
                at(flavio(), "BR(B+->K" + charges + ")", point),
                expected.get("B+->K").asDouble(),
                INTEGRAL);
        agrees(
                at(flavio(), "BR(Bs->" + charges + ")", point),
                expected.get("Bs->").asDouble(),
                CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"C9p=-C10p=1, 1, -1, p", "C9=1, 1, 0, ''", "C10=1, 0, 1, ''"})
    void bToKStarMuTau(String coefficients, double c9, double c10, String prime) {
        WilsonCoefficients point =
                WilsonCoefficients.of(new Coefficient("C9" + prime + "_bsmutau"), c9)
                        .with(new Coefficient("C10" + prime + "_bsmutau"), c10);
        double lifetimeOfTheFile = 1 / 4.333e-13;
        double ours = Mode.of("B0->K*").lifetime(flavio());
        agrees(
                at(flavio(), "BR(B0->K*taumu)", point) * lifetimeOfTheFile / ours,
                value("BR B0->K*0 mutau " + coefficients + " (BSZ15, flavio lt, alpha(4.8))"),
                INTEGRAL);
    }

    @Test
    void tauPairsOfTheStandardModel() {
        agrees(
                at(flavio(), "BR(Bs->tautau)", WilsonCoefficients.none()),
                value("BR(Bs->tautau) SM time-int ys=.0645"),
                CLOSED);
        agrees(
                asInTheFile(WilsonCoefficients.none()),
                value("BR(B+->Ktautau) SM C9eff-fit"),
                INTEGRAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -15, -10, -7, -5, 0, 5})
    void tauPairsWithRightHandedQuarks(int x) {
        JsonNode expected = check("tautau fit/C9p=-C10p=" + x);
        WilsonCoefficients point = left("tautau", x);
        agrees(at(flavio(), "BR(Bs->tautau)", point), expected.get("Bs").asDouble(), CLOSED);
        agrees(asInTheFile(point), expected.get("K").asDouble(), INTEGRAL);
    }

    /** B⁺ → K⁺ττ with the file's lifetime and quadrature. */
    private static double asInTheFile(WilsonCoefficients point) {
        Inputs inputs = flavio();
        Spectrum width =
                new BToPTauTau(
                                Mode.B_PLUS_TO_K,
                                inputs,
                                Theory.central(inputs).pseudoscalarFormFactors("B->K"),
                                QuarkMasses.atBottomMass(inputs))
                        .width();
        QSquaredRange range = width.support();
        GaussIntegrator rule =
                new GaussIntegratorFactory().legendre(POINTS, range.low(), range.high());
        return rule.integrate(q2 -> width.at(q2).value(point)) / WIDTH_BPLUS;
    }

    /** Our own integral is converged; the file's is larger by 9e-7. */
    @Test
    void theFilesQuadratureIsGoodToOneInAMillion() {
        Inputs inputs = flavio();
        WilsonCoefficients none = WilsonCoefficients.none();
        double lifetime = Mode.B_PLUS_TO_K.lifetime(inputs) * WIDTH_BPLUS;
        agrees(
                at(inputs, "BR(B+->Ktautau)", none) / lifetime,
                value("BR(B+->Ktautau) SM C9eff-fit"),
                INTEGRAL);
    }

    /** [the paper's CKM factor −1, the full one V_cs V_tb V_ts* / V_cb]. */
    @ParameterizedTest
    @CsvSource({
        "-12.5, alpha_e, 1/127.951", "25, alpha_e, 1/127.951",
        "-12.5, alpha_e(4.8), a(4.8)", "25, alpha_e(4.8), a(4.8)"
    })
    void ratiosOfBToDTauNu(String c, String alpha, String label) {
        JsonNode expected = check("rD/C33=%s/alpha=%s".formatted(c, label));
        JsonNode full = check("rD CKM factor");
        Complex factor = new Complex(full.get(0).asDouble(), full.get(1).asDouble());
        double scale = Double.parseDouble(c) * inputs("default").get(alpha) / (2 * Math.PI);
        Coefficient tau = new Coefficient("CVL_bctaunutau");
        for (String observable : new String[] {"r_D", "r_D*"}) {
            agrees(
                    at(flavio(), observable, WilsonCoefficients.of(tau, -scale)),
                    expected.get(0).asDouble(),
                    CLOSED);
            agrees(
                    at(
                            flavio(),
                            observable,
                            WilsonCoefficients.none().with(tau, factor.multiply(scale))),
                    expected.get(1).asDouble(),
                    CLOSED);
        }
    }

    @Test
    void mixingOfTheStandardModel() {
        agrees(BsMixing.loop(flavio()), value("RSMloop"), CLOSED);
        agrees(
                at(flavio(), "DeltaM_s", WilsonCoefficients.none()),
                value("DeltaMs SM GeV"),
                CLOSED);
    }

    /** The file runs with α_s(m_Z) = 0.1184 at one loop, m_t = 173 GeV and m_b = 4.2 GeV. */
    @Test
    void runningOfTheMixingOperator() {
        Inputs inputs = inputs("default").with("m_t", 173).with("m_b", 4.2).with("alpha_s", 0.1184);
        agrees(MixingRunning.of(inputs).downFrom(1000), value("etaLL(1TeV)"), CLOSED);
    }

    /** g_sb/M of the file gives its |Δ|, with the file's |λ_t|. */
    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.1", "0.15", "0.2"})
    void aZPrimeShiftsTheMassDifference(String delta) {
        JsonNode expected = check("Zprime/dm=" + delta);
        Inputs inputs = inputs("default").with("m_t", 173).with("m_b", 4.2).with("alpha_s", 0.1184);
        double coupling = expected.get("gsb/M").asDouble();
        double eta = MixingRunning.of(inputs).downFrom(1000);
        WilsonCoefficients point =
                WilsonCoefficients.of(BsMixing.LEFT, -eta * coupling * coupling / 2);
        Inputs modulus = inputs.with("lambda_t", NeutrinoReference.input("lamt"));
        double ours = new BsMixing(modulus).relative(point).norm();
        double phase = CkmMatrix.of(modulus).lambdaT().getArgument();
        assertThat(Math.abs(phase)).isGreaterThan(3);
        agrees(ours, Double.parseDouble(delta), CLOSED);
    }
}
