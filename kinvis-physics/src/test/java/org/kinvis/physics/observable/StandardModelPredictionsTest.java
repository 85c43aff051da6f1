package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.reference.NeutrinoReference;

/** The Standard Model values that the contract prints for each set, without the tree-level τ. */
class StandardModelPredictionsTest {

    private static double standardModel(Inputs inputs, String observable) {
        return Catalogue.observable(observable)
                .quantity(Theory.central(inputs), new Range.Total(), Contributions.none())
                .standardModel();
    }

    /** For flavio's set the contract takes δ = γ, which makes |λ_t|² larger by 2.2e-5. */
    @ParameterizedTest
    @CsvSource({
        "paper, 4.387, 4.059, 9.014, 9.710",
        "default, 4.744, 4.389, 9.747, 10.500",
        "flavio-2.7, 4.706, 4.355, 9.812, 10.571"
    })
    void branchingFractionsAreThoseOfTheContract(
            String set, double plusK, double zeroK, double zeroKStar, double plusKStar) {
        Inputs inputs = InputSets.load(set);
        if (set.equals("flavio-2.7")) {
            String check = "CKM/lt (Vus,Vub,Vcb,gamma flavio)";
            inputs = inputs.with("lambda_t", NeutrinoReference.check(check).get(2).asDouble());
        }
        Offset<Double> printed = Offset.offset(0.5e-3);
        assertThat(1e6 * standardModel(inputs, "BR(B+->Knunu)")).isCloseTo(plusK, printed);
        assertThat(1e6 * standardModel(inputs, "BR(B0->Knunu)")).isCloseTo(zeroK, printed);
        assertThat(1e6 * standardModel(inputs, "BR(B0->K*nunu)")).isCloseTo(zeroKStar, printed);
        assertThat(1e6 * standardModel(inputs, "BR(B+->K*nunu)")).isCloseTo(plusKStar, printed);
    }

    @Test
    void exactRelationOfGammaAndDeltaLowersTheRatesOfFlaviosSetByTheirLastDigit() {
        Inputs inputs = InputSets.load("flavio-2.7");
        Offset<Double> printed = Offset.offset(0.5e-4);
        assertThat(1e6 * standardModel(inputs, "BR(B0->Knunu)")).isCloseTo(4.3544, printed);
        assertThat(1e6 * standardModel(inputs, "BR(B+->Knunu)")).isCloseTo(4.7057, printed);
    }

    /** F_L = 0.48775, which the contract prints as 0.4878. */
    @ParameterizedTest
    @ValueSource(strings = {"paper", "default", "flavio-2.7"})
    void polarisationAndKappaDoNotDependOnTheSet(String set) {
        Inputs inputs = InputSets.load(set);
        assertThat(standardModel(inputs, "FL(B0->K*nunu)"))
                .isCloseTo(0.48775, Offset.offset(0.5e-5));
        double kappa = Theory.central(inputs).vectorDecay(Mode.B_ZERO_TO_K_STAR).kappa();
        assertThat(kappa).isCloseTo(1.33103, Offset.offset(0.5e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "default", "flavio-2.7"})
    void ratiosAreExactlyOne(String set) {
        Inputs inputs = InputSets.load(set);
        assertThat(standardModel(inputs, "R_K")).isEqualTo(1);
        assertThat(standardModel(inputs, "R_K*")).isEqualTo(1);
    }
}
