package org.kinvis.physics.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.TreeLevelTau;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.observable.Predictor.Request;

/** Predictions at one point: where in q², with what error, with or without the tree-level τ. */
class PredictorTest {

    private static final Inputs PAPER = InputSets.load("paper");
    private static final Range TOTAL = new Range.Total();
    private static final int REPLICAS = 400;

    /** Left- and right-handed quarks, so that the errors of form factors do not cancel in R_K*. */
    private static final WilsonCoefficients POINT =
            WilsonCoefficients.of(NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU), -8)
                    .with(
                            NeutrinoOperators.CL.coefficient(Flavour.MU, Flavour.MU),
                            new Complex(2, 1))
                    .with(NeutrinoOperators.CR_PRIME.coefficient(Flavour.E, Flavour.TAU), 3);

    private static Request request(String observable, Range range) {
        return new Request(Catalogue.observable(observable), range);
    }

    private static Prediction predict(
            Inputs inputs, WilsonCoefficients point, boolean tree, Request request) {
        return new Predictor(inputs, point, tree).predict(List.of(request)).getFirst();
    }

    private static Prediction predict(String observable, Range range) {
        return predict(PAPER, POINT, false, request(observable, range));
    }

    /** The set with every parameter known exactly: only form factors are drawn. */
    private static Inputs exactlyKnown(Inputs inputs) {
        Inputs exact = inputs;
        for (var parameter : inputs.parameters()) {
            exact = exact.with(parameter.name(), parameter.value());
        }
        return exact;
    }

    // Values

    @Test
    void predictionsStandBesideTheStandardModel() {
        Prediction prediction = predict("BR(B+->Knunu)", TOTAL);
        double ratio = predict("R_K", TOTAL).value();
        assertThat(prediction.standardModel()).isCloseTo(4.387e-6, Percentage.withPercentage(0.02));
        assertThat(prediction.value() / prediction.standardModel())
                .isCloseTo(ratio, Percentage.withPercentage(1e-12));
        assertThat(prediction.uncertainty()).isEmpty();
        assertThat(predict("R_K", TOTAL).standardModel()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"R_K, R_Knunu", "R_K*, R_Kstarnunu"})
    void aliasesMeanTheSame(String name, String alias) {
        assertThat(predict(alias, TOTAL)).isEqualTo(predict(name, TOTAL));
        assertThat(Catalogue.observable(alias)).isSameAs(Catalogue.observable(name));
    }

    @Test
    void ratiosAreThoseOfTheChargedKaonAndTheNeutralVectorMeson() {
        assertThat(Catalogue.observable("R_K").mode()).isEqualTo(Mode.B_PLUS_TO_K);
        assertThat(Catalogue.observable("R_K*").mode()).isEqualTo(Mode.B_ZERO_TO_K_STAR);
    }

    @Test
    void differentialRateIntegratesToTheBranchingFraction() {
        double sum = 0;
        int steps = 400;
        for (int i = 0; i < steps; i++) {
            double q2 = 2 + 10 * (i + 0.5) / steps;
            sum += predict("dBR/dq2(B0->K*nunu)", new Range.Point(q2)).value() * 10 / steps;
        }
        Range window = new Range.Window(new QSquaredRange(2, 12));
        assertThat(sum)
                .isCloseTo(
                        predict("BR(B0->K*nunu)", window).value(), Percentage.withPercentage(1e-3));
    }

    @Test
    void longitudinalFractionOverAWindowIsTheRatioOfIntegrals() {
        Range window = new Range.Window(new QSquaredRange(1, 6));
        Theory theory = Theory.central(PAPER);
        double longitudinal =
                window.of(theory.longitudinalNeutrinos(Mode.B_ZERO_TO_K_STAR)).value(POINT);
        double all = window.of(theory.neutrinos(Mode.B_ZERO_TO_K_STAR)).value(POINT);
        assertThat(predict("FL(B0->K*nunu)", window).value())
                .isCloseTo(longitudinal / all, Offset.offset(1e-15));
        Range point = new Range.Point(3);
        assertThat(predict("FL(B0->K*nunu)", point).value())
                .isCloseTo(
                        point.of(theory.longitudinalNeutrinos(Mode.B_ZERO_TO_K_STAR)).value(POINT)
                                / point.of(theory.neutrinos(Mode.B_ZERO_TO_K_STAR)).value(POINT),
                        Offset.offset(1e-15));
    }

    @Test
    void ratioMayBeTakenInAWindowOrAtAPoint() {
        double slope = predict("R_K*", new Range.Point(2)).value();
        assertThat(slope).isNotEqualTo(predict("R_K*", TOTAL).value());
        assertThat(predict("R_K", new Range.Point(2)).value())
                .isCloseTo(predict("R_K", TOTAL).value(), Offset.offset(1e-13));
        Range window = new Range.Window(new QSquaredRange(1, 6));
        assertThat(predict("R_K", window).value())
                .isCloseTo(predict("R_K", TOTAL).value(), Offset.offset(1e-13));
    }

    // Refusals

    @ParameterizedTest
    @CsvSource({"BR(B+->Knunu), dBR/dq2(B+->Knunu)", "BR(B0->K*nunu), dBR/dq2(B0->K*nunu)"})
    void aBranchingFractionHasNoValueAtOnePoint(String observable, String instead) {
        assertThatThrownBy(() -> predict(observable, new Range.Point(5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(observable + ": ")
                .hasMessageContaining("take " + instead);
    }

    @Test
    void aDifferentialBranchingFractionHasNoTotal() {
        for (Range range : List.of(TOTAL, new Range.Window(new QSquaredRange(1, 6)))) {
            assertThatThrownBy(() -> predict("dBR/dq2(B+->Knunu)", range))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("dBR/dq2(B+->Knunu): ")
                    .hasMessageContaining("--at")
                    .hasMessageEndingWith("take BR(B+->Knunu)");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 19.3, Double.NaN, Double.POSITIVE_INFINITY})
    void qSquaredOutsidePhaseSpaceIsRefused(double q2) {
        for (String name : List.of("dBR/dq2(B0->K*nunu)", "FL(B0->K*nunu)", "R_K*")) {
            assertThatThrownBy(() -> predict(name, new Range.Point(q2)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("q2 = " + q2 + " GeV^2 is outside the phase space")
                    .hasMessageContaining("B0->K*nunu")
                    .hasMessageContaining("0 to 19.2204 GeV^2 is allowed");
        }
    }

    @Test
    void aWindowOutsidePhaseSpaceIsRefused() {
        Range tooHigh = new Range.Window(new QSquaredRange(18, 20));
        assertThatThrownBy(() -> predict("BR(B0->K*nunu)", tooHigh))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("q2 = 20.0 GeV^2 is outside the phase space");
        assertThat(predict("BR(B+->Knunu)", tooHigh).value()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "3, 3", "NaN, 5", "1, NaN", "1, Infinity"})
    void aWindowHasTwoFiniteEndsTheLowerFirst(double low, double high) {
        assertThatThrownBy(() -> new QSquaredRange(low, high))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "q2 from %s to %s GeV^2; two finite numbers, the lower first, are needed"
                                .formatted(low, high));
    }

    @Test
    void aRatioIsRefusedWhereTheRateVanishes() {
        double end = Theory.central(PAPER).neutrinos(Mode.B_PLUS_TO_K).support().high();
        assertThatThrownBy(() -> predict("R_K", new Range.Point(end)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("R_K: the rate vanishes there, so the ratio has no value");
        double csm = StandardModelNeutrino.coefficient(PAPER);
        WilsonCoefficients nothing = WilsonCoefficients.none();
        for (Flavour flavour : Flavour.values()) {
            nothing = nothing.with(NeutrinoOperators.CL.coefficient(flavour, flavour), -csm);
        }
        WilsonCoefficients point = nothing;
        assertThatThrownBy(() -> predict(PAPER, point, false, request("FL(B0->K*nunu)", TOTAL)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("FL(B0->K*nunu): the rate vanishes");
        assertThat(predict(PAPER, point, false, request("R_K", TOTAL)).value()).isZero();
        assertThat(predict(PAPER, point, false, request("BR(B+->Knunu)", TOTAL)).value()).isZero();
    }

    // Tree-level τ

    @ParameterizedTest
    @CsvSource({"B+->K, true", "B+->K*, true", "B0->K, false", "B0->K*, false"})
    void treeLevelTauIsAddedWhenAskedForAndToChargedModesOnly(String mode, boolean charged) {
        Request total = request("BR(" + mode + "nunu)", TOTAL);
        double without = predict(PAPER, POINT, false, total).value();
        double with = predict(PAPER, POINT, true, total).value();
        double tree = charged ? new TreeLevelTau(Mode.of(mode), PAPER).branchingFraction() : 0;
        assertThat(with - without).isCloseTo(tree, Offset.offset(1e-19));
        Request differential = request("dBR/dq2(" + mode + "nunu)", new Range.Point(4));
        double density =
                charged
                        ? new TreeLevelTau(Mode.of(mode), PAPER)
                                .branchingFractionSpectrum()
                                .at(4)
                                .standardModel()
                        : 0;
        assertThat(
                        predict(PAPER, POINT, true, differential).value()
                                - predict(PAPER, POINT, false, differential).value())
                .isCloseTo(density, Offset.offset(1e-20));
        assertThat(predict(PAPER, POINT, true, total).standardModel())
                .isCloseTo(
                        predict(PAPER, POINT, false, total).standardModel() + tree,
                        Offset.offset(1e-19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R_K", "R_K*", "FL(B+->K*nunu)", "FL(B0->K*nunu)"})
    void treeLevelTauNeverEntersARatio(String observable) {
        assertThat(predict(PAPER, POINT, true, request(observable, TOTAL)))
                .isEqualTo(predict(PAPER, POINT, false, request(observable, TOTAL)));
    }

    @Test
    void treeLevelTauEndsBeforeThePhaseSpaceOfTheKaon() {
        Range window = new Range.Window(new QSquaredRange(22.85, 22.9));
        Request request = request("BR(B+->Knunu)", window);
        assertThat(predict(PAPER, POINT, true, request))
                .isEqualTo(predict(PAPER, POINT, false, request));
    }

    // Uncertainties

    @Test
    void errorIsThatOfThePointAndNotOfTheStandardModel() {
        TheoryEnsemble ensemble = TheoryEnsemble.of(PAPER, REPLICAS, 1);
        List<Request> requests =
                List.of(
                        request("BR(B+->Knunu)", TOTAL),
                        request("BR(B0->K*nunu)", TOTAL),
                        request("R_K*", TOTAL),
                        request("FL(B0->K*nunu)", new Range.Point(5)));
        List<Prediction> predictions =
                new Predictor(PAPER, POINT, true).predict(requests, ensemble);
        for (int i = 0; i < requests.size(); i++) {
            double[] values = new double[REPLICAS];
            double mean = 0;
            for (int r = 0; r < REPLICAS; r++) {
                Request request = requests.get(i);
                values[r] =
                        request.observable()
                                .quantity(
                                        ensemble.replica(r),
                                        request.range(),
                                        Contributions.withTreeLevelTau())
                                .value(POINT);
                mean += values[r] / REPLICAS;
            }
            double squares = 0;
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            assertThat(predictions.get(i).uncertainty().orElseThrow())
                    .isCloseTo(
                            Math.sqrt(squares / (REPLICAS - 1)), Percentage.withPercentage(1e-8));
        }
        double atPoint = predictions.getFirst().uncertainty().orElseThrow();
        double inStandardModel =
                new Predictor(PAPER, WilsonCoefficients.none(), true)
                        .predict(requests, ensemble)
                        .getFirst()
                        .uncertainty()
                        .orElseThrow();
        double ratio = predictions.getFirst().value() / predictions.getFirst().standardModel();
        assertThat(ratio).isGreaterThan(1.2);
        assertThat(atPoint / inStandardModel).isBetween(0.8 * ratio, 1.2 * ratio);
    }

    @Test
    void errorsOfTheStandardModelAreThoseOfThePaper() {
        TheoryEnsemble ensemble = TheoryEnsemble.of(PAPER, 1000, 1);
        List<Prediction> predictions =
                new Predictor(PAPER, WilsonCoefficients.none(), false)
                        .predict(
                                List.of(
                                        request("BR(B+->Knunu)", TOTAL),
                                        request("BR(B0->K*nunu)", TOTAL),
                                        request("R_K", TOTAL),
                                        request("R_K*", TOTAL)),
                                ensemble);
        double[] relative =
                predictions.stream()
                        .mapToDouble(p -> p.uncertainty().orElseThrow() / p.value())
                        .toArray();
        assertThat(relative[0]).isBetween(0.066, 0.090);
        assertThat(relative[1]).isBetween(0.095, 0.120);
        assertThat(relative[2]).isLessThan(1e-15);
        assertThat(relative[3]).isLessThan(1e-15);
    }

    /** R_K is S_V/3C_SM²: numerator and denominator have the f₊ of the same replica. */
    @Test
    void formFactorsCancelInTheKaonRatioEvenWithNewPhysics() {
        Inputs exact = exactlyKnown(PAPER);
        Prediction prediction =
                new Predictor(exact, POINT, false)
                        .predict(
                                List.of(request("R_K", TOTAL)),
                                TheoryEnsemble.of(exact, REPLICAS, 1))
                        .getFirst();
        assertThat(prediction.value()).isGreaterThan(1.2);
        assertThat(prediction.uncertainty().orElseThrow()).isLessThan(1e-13);
    }

    @Test
    void errorOfTheVectorMesonRatioFromFormFactorsIsThatOfKappa() {
        Inputs exact = exactlyKnown(PAPER);
        TheoryEnsemble ensemble = TheoryEnsemble.of(exact, REPLICAS, 1);
        double sigma =
                new Predictor(exact, POINT, false)
                        .predict(List.of(request("R_K*", TOTAL)), ensemble)
                        .getFirst()
                        .uncertainty()
                        .orElseThrow();
        double mean = 0;
        double squares = 0;
        for (int r = 0; r < REPLICAS; r++) {
            double kappa = ensemble.replica(r).vectorDecay(Mode.B_ZERO_TO_K_STAR).kappa();
            double deviation = kappa - mean;
            mean += deviation / (r + 1);
            squares += deviation * (kappa - mean);
        }
        double sigmaKappa = Math.sqrt(squares / (REPLICAS - 1));
        double csm = StandardModelNeutrino.coefficient(exact);
        double slope = Math.abs(csm * -8) / (3 * csm * csm);
        assertThat(sigma).isCloseTo(slope * sigmaKappa, Percentage.withPercentage(1e-8));
    }

    @Test
    void requestsShareEachReplica() {
        TheoryEnsemble ensemble = TheoryEnsemble.of(PAPER, REPLICAS, 1);
        Predictor predictor = new Predictor(PAPER, POINT, false);
        Prediction alone = predictor.predict(List.of(request("R_K*", TOTAL)), ensemble).getFirst();
        Prediction together =
                predictor
                        .predict(
                                List.of(request("BR(B+->Knunu)", TOTAL), request("R_K*", TOTAL)),
                                ensemble)
                        .getLast();
        assertThat(together).isEqualTo(alone);
    }
}
