package org.kinvis.physics.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replicas have the published distributions, and depend on (seed, r) alone. */
class InputReplicasTest {

    private static final int SIZE = 4000;
    private static final Inputs FLAVIO = InputSets.load("flavio-2.7");
    private static final Inputs DEFAULT = InputSets.load("default");

    private static Map<String, List<Double>> flavio = Map.of();
    private static Map<String, List<Double>> byDefault = Map.of();

    @BeforeAll
    static void draw() {
        flavio = draws(FLAVIO);
        byDefault = draws(DEFAULT);
    }

    private static Map<String, List<Double>> draws(Inputs inputs) {
        InputReplicas replicas = InputReplicas.of(inputs, 1);
        Map<String, List<Double>> values = new HashMap<>();
        for (int r = 0; r < SIZE; r++) {
            Inputs replica = replicas.replica(r);
            for (Parameter parameter : inputs.parameters()) {
                values.computeIfAbsent(parameter.name(), name -> new ArrayList<>())
                        .add(replica.get(parameter.name()));
            }
        }
        values.values().forEach(Collections::sort);
        return values;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    private static double sigma(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.size() - 1));
    }

    @Test
    void meanAndStandardDeviationAreTheParameters() {
        for (Parameter parameter : FLAVIO.parameters()) {
            List<Double> values = flavio.get(parameter.name());
            double published = parameter.uncertainty().sigma();
            if (parameter.uncertainty().isNone()) {
                assertThat(values).allMatch(v -> v == parameter.value());
            } else {
                assertThat(parameter.uncertainty().plus())
                        .as("symmetric in this set: %s", parameter.name())
                        .isEqualTo(parameter.uncertainty().minus());
                assertThat(mean(values))
                        .as(parameter.name())
                        .isCloseTo(
                                parameter.value(),
                                Offset.offset(4.5 * published / Math.sqrt(SIZE)));
                assertThat(sigma(values))
                        .as(parameter.name())
                        .isCloseTo(
                                published, Offset.offset(4.5 * published / Math.sqrt(2.0 * SIZE)));
            }
        }
    }

    @Test
    void asymmetricUncertaintiesAreTheQuantilesOfThePublishedInterval() {
        for (String name : new String[] {"m_b", "m_s"}) {
            Parameter parameter = DEFAULT.parameter(name);
            double plus = parameter.uncertainty().plus();
            double minus = parameter.uncertainty().minus();
            assertThat(plus).isNotEqualTo(minus);
            quantile(name, parameter.value() - minus, 0.158655);
            quantile(name, parameter.value(), 0.5);
            quantile(name, parameter.value() + plus, 0.841345);
        }
    }

    private static void quantile(String name, double value, double expected) {
        long below = byDefault.get(name).stream().filter(v -> v < value).count();
        double sigma = Math.sqrt(expected * (1 - expected) / SIZE);
        assertThat((double) below / SIZE).isCloseTo(expected, Offset.offset(4.5 * sigma));
    }

    @Test
    void correlatedParametersAreDrawnTogether() {
        InputReplicas replicas = InputReplicas.of(FLAVIO, 1);
        Parameter bottom = FLAVIO.parameter("m_b");
        Parameter strange = FLAVIO.parameter("m_s");
        double together = 0;
        double apart = 0;
        for (int r = 0; r < SIZE; r++) {
            Inputs replica = replicas.replica(r);
            double b = (replica.get("m_b") - bottom.value()) / bottom.uncertainty().sigma();
            double s = (replica.get("m_s") - strange.value()) / strange.uncertainty().sigma();
            double x = (replica.get("X_t") - 1.462) / FLAVIO.parameter("X_t").uncertainty().sigma();
            together += b * s / SIZE;
            apart += b * x / SIZE;
        }
        assertThat(together).isCloseTo(0.943, Offset.offset(5 * 1.4 / Math.sqrt(SIZE)));
        assertThat(apart).isCloseTo(0, Offset.offset(5 / Math.sqrt(SIZE)));
    }

    @Test
    void aReplicaDependsOnSeedAndNumberAlone() {
        InputReplicas replicas = InputReplicas.of(DEFAULT, 7);
        Inputs later = replicas.replica(5);
        Inputs fresh = InputReplicas.of(DEFAULT, 7).replica(5);
        Inputs otherSeed = InputReplicas.of(DEFAULT, 8).replica(5);
        for (Parameter parameter : DEFAULT.parameters()) {
            String name = parameter.name();
            assertThat(later.get(name)).isEqualTo(fresh.get(name));
            if (!parameter.uncertainty().isNone()) {
                assertThat(later.get(name)).isNotEqualTo(otherSeed.get(name));
                assertThat(later.get(name)).isNotEqualTo(replicas.replica(6).get(name));
            }
        }
    }

    @Test
    void whatAParameterDrawsDoesNotDependOnTheOthers() {
        Inputs all = InputReplicas.of(DEFAULT, 3).replica(11);
        Inputs fewer = InputReplicas.of(DEFAULT.with("X_t", 1.5).with("m_B+", 5.28), 3).replica(11);
        Inputs more =
                InputReplicas.of(DEFAULT.with("Vcb", 0.041, Uncertainty.symmetric(1e-3)), 3)
                        .replica(11);
        for (Parameter parameter : DEFAULT.parameters()) {
            String name = parameter.name();
            if (!name.equals("X_t") && !name.equals("m_B+")) {
                assertThat(fewer.get(name)).isEqualTo(all.get(name));
            }
            assertThat(more.get(name)).isEqualTo(all.get(name));
        }
        assertThat(fewer.get("X_t")).isEqualTo(1.5);
        assertThat(more.get("Vcb")).isNotEqualTo(0.041);
    }

    @Test
    void aFixedParameterLetsItsPartnersFluctuateOnTheirOwn() {
        InputReplicas replicas = InputReplicas.of(FLAVIO.with("m_b", 4.2), 1);
        List<Double> strange = new ArrayList<>();
        for (int r = 0; r < SIZE; r++) {
            Inputs replica = replicas.replica(r);
            assertThat(replica.get("m_b")).isEqualTo(4.2);
            strange.add(replica.get("m_s"));
        }
        double published = FLAVIO.parameter("m_s").uncertainty().sigma();
        assertThat(sigma(strange)).isCloseTo(published, Offset.offset(0.05 * published));
    }

    @Test
    void noPublishedCorrelationOfTheInputsHadToBeMended() {
        for (String name : InputSets.names()) {
            assertThat(InputReplicas.of(InputSets.load(name), 1).notices()).isEmpty();
        }
    }
}
