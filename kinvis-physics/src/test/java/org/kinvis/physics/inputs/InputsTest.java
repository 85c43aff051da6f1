package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a set, and deriving another one from it. */
class InputsTest {

    private static final Inputs DEFAULT = InputSets.load("default");
    private static final Inputs FLAVIO = InputSets.load("flavio-2.7");

    @Test
    void aDerivedSetDiffersInOneParameterWithoutUncertainty() {
        Inputs derived = DEFAULT.with("m_B+", 5.28);
        assertThat(derived.get("m_B+")).isEqualTo(5.28);
        assertThat(derived.parameter("m_B+").uncertainty().isNone()).isTrue();
        assertThat(derived.parameter("m_B+").status()).isEqualTo(Status.USER);
        assertThat(derived.parameter("m_B+").unit()).isEqualTo("GeV");
        assertThat(DEFAULT.get("m_B+")).isEqualTo(5.27934);
        for (Parameter parameter : DEFAULT.parameters()) {
            if (!parameter.name().equals("m_B+")) {
                assertThat(derived.parameter(parameter.name())).isEqualTo(parameter);
            }
        }
        assertThat(derived.name()).isEqualTo("default");
    }

    @Test
    void aDerivedSetMayHaveAnotherUncertainty() {
        Inputs derived = DEFAULT.with("X_t", 1.5, new Uncertainty(0.02, 0.01));
        assertThat(derived.parameter("X_t").uncertainty()).isEqualTo(new Uncertainty(0.02, 0.01));
    }

    @Test
    void aParameterOfAnotherSetMayBeAdded() {
        assertThat(DEFAULT.has("Vcb")).isFalse();
        Inputs derived = DEFAULT.with("Vcb", 0.0411);
        assertThat(derived.get("Vcb")).isEqualTo(0.0411);
        assertThat(derived.parameter("Vcb").tex()).isEqualTo("|V_{cb}|");
        assertThat(DEFAULT.has("Vcb")).isFalse();
    }

    @Test
    void aParameterThatIsFixedLeavesItsCorrelatedGroup() {
        int groups = FLAVIO.correlations().size();
        assertThat(FLAVIO.with("m_b", 4.2).correlations()).hasSize(groups - 1);
        assertThat(FLAVIO.with("m_b", 4.2).parameter("m_s")).isEqualTo(FLAVIO.parameter("m_s"));
        assertThat(FLAVIO.with("m_B+", 5.28).correlations()).hasSize(groups);
    }

    @Test
    void formFactorsOfATransitionMayBeChosen() {
        Inputs derived = DEFAULT.withFormFactors("B->K", "GRvDV23");
        assertThat(derived.formFactorSet("B->K")).isEqualTo("GRvDV23");
        assertThat(derived.formFactorSet("B->K*")).isEqualTo("BSZ15");
        assertThat(DEFAULT.formFactorSet("B->K")).isEqualTo("HPQCD22");
        assertThatThrownBy(() -> DEFAULT.withFormFactors("B->K**", "BSZ15"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith("B->K**: no such transition; did you mean B->K");
    }

    @ParameterizedTest
    @CsvSource({
        "m_b+, m_B+",
        "mB+, m_B+",
        "tau_b0, tau_B0",
        "Xt, X_t",
        "m_K*, m_K*0",
        "alphae, alpha_e",
        "sin2w, s2w"
    })
    void anUnknownParameterNamesTheNearest(String wrong, String meant) {
        assertThatThrownBy(() -> DEFAULT.get(wrong))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith(wrong + ": no such parameter of input set default")
                .hasMessageContaining(meant);
        assertThatThrownBy(() -> DEFAULT.with(wrong, 1))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining(meant);
        assertThatThrownBy(() -> DEFAULT.parameter(wrong)).isInstanceOf(UnknownNameException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aParameterIsAFiniteNumber(double value) {
        for (Parameter parameter : DEFAULT.parameters()) {
            assertThatThrownBy(() -> DEFAULT.with(parameter.name(), value))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith(parameter.name() + ": " + value)
                    .hasMessageContaining("a finite number");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"m_B+", "m_K*0", "m_tau", "tau_B0", "tau_tau", "alpha_e", "m_b"})
    void massesLifetimesAndCouplingsArePositive(String parameter) {
        for (double value : new double[] {0, -2000}) {
            assertThatThrownBy(() -> DEFAULT.with(parameter, value))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith(parameter + ": " + value)
                    .hasMessageContaining("positive");
        }
    }

    @Test
    void readersAreToldWhatWasRead() {
        List<String> read = new ArrayList<>();
        Inputs traced = DEFAULT.tracedBy(read::add);
        double unused = traced.get("m_B+") + traced.alpha();
        assertThat(unused).isPositive();
        assertThat(read).containsExactly("m_B+", "alpha_e");
        traced.with("X_t", 1.5).get("s2w");
        assertThat(read).endsWith("s2w");
    }

    @Test
    void theReplicaOfASetKeepsItsConventions() {
        Inputs replica = InputReplicas.of(FLAVIO, 1).replica(0);
        assertThat(replica.name()).isEqualTo("flavio-2.7");
        assertThat(replica.alphaConvention()).isEqualTo(AlphaConvention.AT_4_8_GEV);
        assertThat(replica.formFactorSet("B->K")).isEqualTo("GRvDV23");
        assertThat(replica.parameter("m_b").value()).isEqualTo(4.195);
        assertThat(replica.get("m_b")).isNotEqualTo(4.195);
    }

    @Test
    void aParameterOfAReplicaMayBeFixed() {
        Inputs replica = InputReplicas.of(FLAVIO, 1).replica(0);
        assertThat(replica.with("m_b", 4.2).get("m_b")).isEqualTo(4.2);
        assertThat(replica.with("m_b", 4.2).get("m_s")).isEqualTo(replica.get("m_s"));
    }
}
