package org.kinvis.physics.formfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** Relations between the form factors of B_s → φ, B → ρ, B → π, Λ_b → Λ and K → π, in every replica. */
class LightFormFactorsTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final int REPLICAS = 50;

    private static Offset<Double> rounding(double value) {
        return Offset.offset(1e-13 * Math.max(1, Math.abs(value)));
    }

    @ParameterizedTest
    @CsvSource({"Bs->phi, GRvDV23, m_Bs, m_phi", "B->rho, BSZ15, m_B0, m_rho0"})
    void relationsOfTheVectorMesonHoldAtZero(
            String transition, String name, String parent, String daughter) {
        FormFactorSet set = FormFactorSet.load(transition, name);
        double mB = INPUTS.get(parent);
        double mV = INPUTS.get(daughter);
        double ratio = (mB * mB - mV * mV) / (8 * mB * mV);
        FormFactorSet.Replicas replicas = set.replicas(1);
        for (int r = -1; r < REPLICAS; r++) {
            VectorFormFactors.Values at =
                    (r < 0 ? set.vector(INPUTS) : replicas.vector(INPUTS, r)).at(0);
            assertThat(at.a12()).isCloseTo(ratio * at.a0(), rounding(1));
            assertThat(at.t2()).isCloseTo(at.t1(), rounding(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"B->pi, LMvD21", "K->pi, FlaviaNet10"})
    void vectorAndScalarFormFactorsMeetAtZero(String transition, String name) {
        FormFactorSet set = FormFactorSet.load(transition, name);
        FormFactorSet.Replicas replicas = set.replicas(1);
        for (int r = -1; r < REPLICAS; r++) {
            PseudoscalarFormFactors.Values at =
                    (r < 0 ? set.pseudoscalar(INPUTS) : replicas.pseudoscalar(INPUTS, r)).at(0);
            assertThat(at.zero()).isCloseTo(at.plus(), rounding(1));
            assertThat(at.plus()).isBetween(0.1, 1.1);
        }
    }

    /** Im f₊ starts with the third power of the pion's momentum: df₊/dz = 0 at z = −1, up to the pole. */
    @Test
    void vectorFormFactorOfThePionKnowsItsThreshold() {
        PseudoscalarFormFactors pion = FormFactorSet.load("B->pi", "LMvD21").pseudoscalar(INPUTS);
        double threshold = (5.279 + 0.135) * (5.279 + 0.135);
        double here = withoutPole(pion, threshold);
        double near = withoutPole(pion, threshold - 1e-6);
        double root = Math.sqrt(1e-6);
        assertThat((near - here) / root).isCloseTo(0, Offset.offset(1e-2));
        double scalarHere = pion.at(threshold).zero() * (1 - threshold / (5.54 * 5.54));
        double scalarNear =
                pion.at(threshold - 1e-6).zero() * (1 - (threshold - 1e-6) / (5.54 * 5.54));
        assertThat(Math.abs(scalarNear - scalarHere) / root).isGreaterThan(0.1);
    }

    private static double withoutPole(PseudoscalarFormFactors ff, double q2) {
        return ff.at(q2).plus() * (1 - q2 / (5.325 * 5.325));
    }

    /** g_⊥ = g₊ and h̃_⊥ = h̃₊ where the Λ is at rest; f₀ = f₊ and g₀ = g₊ at q² = 0 within the fit. */
    @Test
    void helicityFormFactorsMeetWhereTheyMust() {
        FormFactorSet set = FormFactorSet.load("Lambdab->Lambda", "DM16");
        FormFactorSet.Replicas replicas = set.replicas(1);
        double difference = INPUTS.get("m_Lambdab") - INPUTS.get("m_Lambda");
        for (int r = -1; r < REPLICAS; r++) {
            BaryonFormFactors ff = r < 0 ? set.baryon(INPUTS) : replicas.baryon(INPUTS, r);
            BaryonFormFactors.Values end = ff.at(difference * difference);
            assertThat(end.gPerp()).isCloseTo(end.gPlus(), rounding(1));
            assertThat(end.htPerp()).isCloseTo(end.htPlus(), rounding(1));
        }
        BaryonFormFactors.Values zero = set.baryon(INPUTS).at(0);
        assertThat(zero.fZero() / zero.fPlus()).isCloseTo(1, Offset.offset(0.05));
        assertThat(zero.htPerp() / zero.hPerp()).isCloseTo(1, Offset.offset(0.1));
    }

    @Test
    void everySetSaysWhichFormFactorsItHas() {
        assertThat(symbols("K->pi", "FlaviaNet10")).containsExactly("f+", "f0");
        assertThat(symbols("B->pi", "LMvD21")).containsExactly("f+", "f0", "fT");
        assertThat(symbols("Bs->phi", "GRvDV23"))
                .containsExactly("V", "A0", "A1", "A12", "T1", "T2", "T23");
        assertThat(symbols("Lambdab->Lambda", "DM16"))
                .containsExactly(
                        "f+", "fperp", "f0", "g+", "gperp", "g0", "h+", "hperp", "ht+", "htperp");
        assertThat(FormFactorSet.load("K->pi", "FlaviaNet10").pseudoscalar(INPUTS).at(0).tensor())
                .isNaN();
    }

    private static List<String> symbols(String transition, String name) {
        return FormFactor.of(FormFactorSet.load(transition, name)).stream()
                .map(FormFactor::symbol)
                .toList();
    }

    @Test
    void bandsHaveTheUncertaintyOfTheCovariance() {
        FormFactorSet set = FormFactorSet.load("Lambdab->Lambda", "DM16");
        double end = Math.pow(INPUTS.get("m_Lambdab") - INPUTS.get("m_Lambda"), 2);
        FormFactorBand band =
                FormFactorBand.of(
                        set, FormFactor.of("f+", set), INPUTS, List.of(0.0, end), 2000, 1);
        double sigma = set.uncertainty(set.parameterNames().indexOf("f+:a0"));
        double pole = 1 / (1 - end / (5.416 * 5.416));
        assertThat(band.points().getLast().sigma())
                .isCloseTo(pole * sigma, Offset.offset(0.07 * pole * sigma));
        assertThat(band.points().getFirst().sigma()).isPositive();
    }

    @Test
    void formFactorsOfTheOtherFinalStateAreRefused() {
        FormFactorSet baryon = FormFactorSet.load("Lambdab->Lambda", "DM16");
        FormFactorSet meson = FormFactorSet.load("B->pi", "LMvD21");
        assertThatThrownBy(() -> baryon.pseudoscalar(INPUTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Lambdab->Lambda");
        assertThatThrownBy(() -> baryon.vector(INPUTS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> meson.baryon(INPUTS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> meson.vector(INPUTS)).isInstanceOf(IllegalStateException.class);
    }
}
