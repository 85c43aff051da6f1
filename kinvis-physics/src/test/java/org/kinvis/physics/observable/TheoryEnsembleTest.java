package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** Replicas of the theory. */
class TheoryEnsembleTest {

    private static final Inputs DEFAULT = InputSets.load("default");

    private static double rate(TheoryEnsemble ensemble, int r) {
        return ensemble.replica(r).neutrinos(Mode.B_ZERO_TO_K_STAR).integral().standardModel();
    }

    @Test
    void aReplicaIsAFunctionOfSeedAndNumber() {
        TheoryEnsemble ensemble = TheoryEnsemble.of(DEFAULT, 10, 1);
        assertThat(rate(ensemble, 4)).isEqualTo(rate(ensemble, 4));
        assertThat(rate(TheoryEnsemble.of(DEFAULT, 100, 1), 4)).isEqualTo(rate(ensemble, 4));
        assertThat(rate(ensemble, 5)).isNotEqualTo(rate(ensemble, 4));
        assertThat(rate(TheoryEnsemble.of(DEFAULT, 10, 2), 4)).isNotEqualTo(rate(ensemble, 4));
    }

    @Test
    void whatAFormFactorSetDrawsDoesNotDependOnTheInputs() {
        Theory replica = TheoryEnsemble.of(DEFAULT, 10, 1).replica(3);
        Theory otherInputs = TheoryEnsemble.of(InputSets.load("paper"), 10, 1).replica(3);
        assertThat(otherInputs.pseudoscalarFormFactors("B->K").at(7))
                .isEqualTo(replica.pseudoscalarFormFactors("B->K").at(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void noSetOfTheLibraryNeedsANotice(String set) {
        assertThat(TheoryEnsemble.of(InputSets.load(set), 2, 1).notices()).isEmpty();
    }

    @Test
    void aStandardDeviationNeedsTwoReplicas() {
        assertThatThrownBy(() -> TheoryEnsemble.of(DEFAULT, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The masses of a replica move the end of phase space by 7e-4 GeV². */
    @Test
    void errorNearTheEndOfPhaseSpaceIsANumber() {
        double end = Theory.central(DEFAULT).neutrinos(Mode.B_PLUS_TO_K).support().high();
        List<Prediction> predictions =
                new Predictor(DEFAULT, WilsonCoefficients.none(), false)
                        .predict(
                                List.of(
                                        new Predictor.Request(
                                                Catalogue.observable("R_K"),
                                                new Range.Point(end - 1e-4))),
                                TheoryEnsemble.of(DEFAULT, 100, 1));
        assertThat(predictions.getFirst().uncertainty().orElseThrow()).isFinite();
    }
}
