package org.kinvis.physics.formfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.UnknownNameException;

/** Relations between form factors that hold in every replica. */
class FormFactorSetTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final int REPLICAS = 50;

    private static Offset<Double> rounding(double value) {
        return Offset.offset(1e-14 * Math.max(1, Math.abs(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPQCD22", "FLAG21", "GRvDV23"})
    void vectorAndScalarFormFactorsMeetAtZero(String name) {
        FormFactorSet set = FormFactorSet.load("B->K", name);
        PseudoscalarFormFactors.Values central = set.pseudoscalar(INPUTS).at(0);
        assertThat(central.zero()).isCloseTo(central.plus(), rounding(1));
        assertThat(central.plus()).isBetween(0.2, 0.5);
        FormFactorSet.Replicas replicas = set.replicas(1);
        for (int r = 0; r < REPLICAS; r++) {
            PseudoscalarFormFactors.Values replica = replicas.pseudoscalar(INPUTS, r).at(0);
            assertThat(replica.zero()).isCloseTo(replica.plus(), rounding(replica.plus()));
            assertThat(replica.plus()).isNotEqualTo(central.plus());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSZ15", "GRvDV23"})
    void relationsOfTheVectorMesonHoldAtZero(String name) {
        FormFactorSet set = FormFactorSet.load("B->K*", name);
        double mB = INPUTS.get("m_B0");
        double mV = INPUTS.get("m_K*0");
        double ratio = (mB * mB - mV * mV) / (8 * mB * mV);
        FormFactorSet.Replicas replicas = set.replicas(1);
        for (int r = -1; r < REPLICAS; r++) {
            VectorFormFactors.Values at =
                    (r < 0 ? set.vector(INPUTS) : replicas.vector(INPUTS, r)).at(0);
            assertThat(at.a12()).isCloseTo(ratio * at.a0(), rounding(1));
            assertThat(at.t2()).isCloseTo(at.t1(), rounding(1));
        }
    }

    /**
     * A₂ must stay finite where λ = 0: there 16 m_B m_V² A₁₂ = (m_B+m_V)(Δ − q²) A₁. The published
     * fits do not impose it.
     */
    @ParameterizedTest
    @CsvSource({"BSZ15, 0.05", "GRvDV23, 0.06"})
    void endPointRelationOfTheAxialFormFactorsHoldsWithinTheFit(String name, double precision) {
        double mB = INPUTS.get("m_B0");
        double mV = INPUTS.get("m_K*0");
        double end = (mB - mV) * (mB - mV);
        VectorFormFactors.Values at = FormFactorSet.load("B->K*", name).vector(INPUTS).at(end);
        double expected = (mB + mV) * (mB * mB - mV * mV - end) * at.a1() / (16 * mB * mV * mV);
        assertThat(at.a12()).isCloseTo(expected, Offset.offset(precision * expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPQCD22", "FLAG21", "GRvDV23"})
    void formFactorsOfThePseudoscalarRiseWithQSquared(String name) {
        PseudoscalarFormFactors ff = FormFactorSet.load("B->K", name).pseudoscalar(INPUTS);
        for (double q2 = 0; q2 < 22; q2 += 1) {
            assertThat(ff.at(q2 + 1).plus()).isGreaterThan(ff.at(q2).plus());
            assertThat(ff.at(q2 + 1).zero()).isGreaterThan(ff.at(q2).zero());
            assertThat(ff.at(q2 + 1).tensor()).isGreaterThan(ff.at(q2).tensor());
        }
    }

    @ParameterizedTest
    @CsvSource({"B->K, HPQCD22", "B->K, FLAG21", "B->K, GRvDV23", "B->K*, BSZ15", "B->K*, GRvDV23"})
    void replicasAreAFunctionOfSeedAndNumber(String transition, String name) {
        FormFactorSet set = FormFactorSet.load(transition, name);
        assertThat(value(set, 1, 4)).isEqualTo(value(set, 1, 4));
        assertThat(value(set, 1, 4)).isNotEqualTo(value(set, 1, 5));
        assertThat(value(set, 1, 4)).isNotEqualTo(value(set, 2, 4));
    }

    private static double value(FormFactorSet set, long seed, int r) {
        FormFactorSet.Replicas replicas = set.replicas(seed);
        return set.isPseudoscalar()
                ? replicas.pseudoscalar(INPUTS, r).at(7).plus()
                : replicas.vector(INPUTS, r).at(7).v();
    }

    /** The third coefficient at z⁰ is read back at q² = 0 in an expansion about z(0). */
    @Test
    void replicasHaveThePublishedMeansAndUncertainties() {
        FormFactorSet set = FormFactorSet.load("B->K*", "BSZ15");
        int parameter = set.parameterNames().indexOf("T1:a0");
        FormFactorSet.Replicas replicas = set.replicas(1);
        int size = 4000;
        double mean = 0;
        double squares = 0;
        for (int r = 0; r < size; r++) {
            double t1 = replicas.vector(INPUTS, r).at(0).t1();
            mean += t1 / size;
            squares += t1 * t1 / size;
        }
        double sigma = set.uncertainty(parameter);
        assertThat(mean)
                .isCloseTo(set.central(parameter), Offset.offset(4.5 * sigma / Math.sqrt(size)));
        assertThat(Math.sqrt(squares - mean * mean))
                .isCloseTo(sigma, Offset.offset(4.5 * sigma / Math.sqrt(2.0 * size)));
    }

    @Test
    void formFactorsOfTheOtherSpinAreRefused() {
        FormFactorSet toK = FormFactorSet.load("B->K", "HPQCD22");
        assertThat(toK.isPseudoscalar()).isTrue();
        assertThat(FormFactorSet.load("B->K*", "BSZ15").isPseudoscalar()).isFalse();
        assertThatThrownBy(() -> toK.vector(INPUTS)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void unknownSetsAndTransitionsNameTheNearest() {
        assertThatThrownBy(() -> FormFactorSet.load("B->K", "HPQCD2022"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("HPQCD2022: no such form-factor set for B->K; did you mean HPQCD22?");
        assertThatThrownBy(() -> FormFactorSet.load("B->k", "HPQCD22"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith("B->k: no such transition with form factors")
                .hasMessageContaining("did you mean B->K");
        assertThat(FormFactorSet.all().stream().map(FormFactorSet.Key::transition).distinct())
                .contains("B->K", "B->K*");
    }
}
