package org.kinvis.physics.formfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.reference.NeutrinoReference.check;
import static org.kinvis.physics.reference.NeutrinoReference.value;

import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.decay.BToPNuNu;
import org.kinvis.physics.decay.BToVNuNu;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.NeutrinoReference;

/** What form factors alone contribute to the errors of rates, compared with the reference. */
class FormFactorUncertaintyTest {

    private static final int SIZE = 4000;
    private static final Percentage PRECISION = Percentage.withPercentage(5);

    /** The check points have X_t = 1.462 and are over |λ_t|². */
    private static final Inputs INPUTS = NeutrinoReference.inputs("default").with("lambda_t", 1);

    private static double sigma(IntToDoubleFunction replica) {
        double mean = 0;
        double squares = 0;
        for (int r = 0; r < SIZE; r++) {
            double value = replica.applyAsDouble(r);
            double deviation = value - mean;
            mean += deviation / (r + 1);
            squares += deviation * (value - mean);
        }
        return Math.sqrt(squares / (SIZE - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HPQCD22", "GRvDV23", "FLAG21"})
    void errorOfTheRateToTheKaonIsThatOfTheIndependentCalculation(String name) {
        FormFactorSet.Replicas replicas = FormFactorSet.load("B->K", name).replicas(1);
        Mode mode = Mode.B_PLUS_TO_K;
        double lifetime = mode.lifetime(INPUTS);
        double sigma =
                sigma(
                        r ->
                                lifetime
                                        * new BToPNuNu(
                                                        mode,
                                                        INPUTS,
                                                        replicas.pseudoscalar(INPUTS, r))
                                                .width()
                                                .integral()
                                                .standardModel());
        assertThat(sigma).isCloseTo(value("sigmaFF BR(B+->K)/lt^2/" + name), PRECISION);
    }

    private static BToVNuNu decay(FormFactorSet.Replicas replicas, int r) {
        return new BToVNuNu(Mode.B_ZERO_TO_K_STAR, INPUTS, replicas.vector(INPUTS, r));
    }

    @Test
    void errorsOfTheVectorMesonAreThoseOfTheIndependentCalculation() {
        FormFactorSet.Replicas replicas = FormFactorSet.load("B->K*", "BSZ15").replicas(1);
        double lifetime = Mode.B_ZERO_TO_K_STAR.lifetime(INPUTS);
        double rate = sigma(r -> lifetime * decay(replicas, r).width().integral().standardModel());
        assertThat(rate).isCloseTo(value("sigmaFF BR(B0->K*0)/lt^2/BSZ15"), PRECISION);
        double kappa = sigma(r -> decay(replicas, r).kappa());
        assertThat(kappa).isCloseTo(check("kappa/BSZ15").get(1).asDouble(), PRECISION);
        double longitudinal =
                sigma(
                        r ->
                                decay(replicas, r).longitudinalWidth().integral().standardModel()
                                        / decay(replicas, r).width().integral().standardModel());
        assertThat(longitudinal).isCloseTo(check("FL SM B0->K*0").get(1).asDouble(), PRECISION);
    }
}
