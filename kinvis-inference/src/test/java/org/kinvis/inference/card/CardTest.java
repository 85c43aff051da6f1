package org.kinvis.inference.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.scan.Axis;
import org.kinvis.inference.scan.HistogramRequest;
import org.kinvis.inference.scan.Population;
import org.kinvis.inference.scan.ProfileRequest;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.observable.Observable;

final class CardTest {

    private static final String FULL =
            """
            kinvis: 1
            inputs: {base: paper, set: {m_B+: 5.28, tau_B+: 1.638(4)}}
            form-factors: {B->K: FLAG21}
            model: leptoquark-S12
            parameters:
              mass: 2000
              lambda_s_tau: {uniform: [-1, 1]}
              lambda_b_tau: 0.5-0.1i
            coefficients: {CR_bsnumunutau: 1.5-2i, CL_bsnuenue: {disc: 3}}
            observables: [R_K, "R_K*", "BR(Bs->tautau)"]
            keep: {R_K: [3.6, 7.0], R_Kstarnunu: [~, 2.7]}
            measurements: {R_K: {value: 4.4, uncertainty: {plus: 0.9, minus: 0.8}}, "R_K*": {limit: 2.7}}
            scan:
              points: 1e6
              seed: 7
              sampler: sobol
              histograms: [{R_K: [0, 8, 80], "R_K*": [0, 6, 60], of: kept}]
              profiles: [{R_K: [0, 8, 80], smallest: "R_K*"}]
            fit: {nuisances: frozen, seed: 3}
            """;

    private static Card card(String text) {
        return Card.parse("card.yaml", text);
    }

    @Test
    void everyKeyOfTheContractIsRead() {
        Card card = card(FULL);
        assertThat(card.inputs().name()).isEqualTo("paper");
        assertThat(card.inputs().get("m_B+")).isEqualTo(5.28);
        assertThat(card.inputs().parameter("tau_B+").uncertainty().sigma()).isEqualTo(0.004);
        assertThat(card.inputs().formFactorSet("B->K")).isEqualTo("FLAG21");
        assertThat(card.model()).map(Model::name).contains("leptoquark-S12");
        assertThat(card.parameters())
                .containsEntry("mass", new CardValue.Fixed(new Complex(2000)))
                .containsEntry("lambda_b_tau", new CardValue.Fixed(new Complex(0.5, -0.1)))
                .containsEntry(
                        "lambda_s_tau",
                        new CardValue.Free(
                                CardValue.Kind.UNIFORM, List.of(new Complex(-1), Complex.ONE)));
        assertThat(card.coefficients())
                .containsEntry("CR_bsnumunutau", new CardValue.Fixed(new Complex(1.5, -2)))
                .containsEntry(
                        "CL_bsnuenue",
                        new CardValue.Free(CardValue.Kind.DISC, List.of(new Complex(3))));
        assertThat(card.free()).containsExactly("lambda_s_tau", "CL_bsnuenue");
        assertThat(card.observables())
                .extracting(Observable::name)
                .containsExactly("R_K", "R_K*", "BR(Bs->tautau)");
        assertThat(card.keep())
                .containsEntry("R_K", new Bounds(3.6, 7))
                .containsEntry("R_K*", new Bounds(Double.NEGATIVE_INFINITY, 2.7));
        assertThat(card.scan().points()).isEqualTo(1_000_000);
        assertThat(card.scan().seed()).isEqualTo(7);
        assertThat(card.scan().sampler()).isEqualTo("sobol");
        assertThat(card.scan().histograms())
                .singleElement()
                .isEqualTo(
                        HistogramRequest.of(
                                Population.KEPT,
                                Axis.linear("R_K", 80, 0, 8),
                                Axis.linear("R_K*", 60, 0, 6)));
        assertThat(card.scan().profiles())
                .singleElement()
                .extracting(ProfileRequest::quantity)
                .isEqualTo("R_K*");
        assertThat(card.fit()).isEqualTo(new FitSettings("frozen", 3));
        List<Measurement> measured = card.measurements().orElseThrow().measurements();
        assertThat(measured).hasSize(2);
        assertThat(measured.getFirst().value().uncertainty().minus()).isEqualTo(0.8);
        assertThat(measured.getLast().limit().confidenceLevel()).isEqualTo(0.9);
    }

    @Test
    void anEmptyPartIsAnAbsentOne() {
        Card card = card("kinvis: 1\nmeasurements:\ncoefficients: ~\n");
        assertThat(card.measurements()).isEmpty();
        assertThat(card.coefficients()).isEmpty();
        assertThat(card.inputs().name()).isEqualTo("default");
        assertThat(card.scan()).isEqualTo(ScanSettings.DEFAULT);
    }

    @Test
    void theNameOfASetOfMeasurementsIsEnough() {
        assertThat(card("measurements: paper").measurements().orElseThrow().name())
                .isEqualTo("paper");
    }

    @Test
    void aPointNeedsNumbersExceptWhereTheyComeFromElsewhere() {
        Card card = card(FULL);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(card::point)
                .withMessageStartingWith("card.yaml:7: parameters.lambda_s_tau: a distribution");
        PointSpecification point = card.point(Set.of("lambda_s_tau", "CL_bsnuenue"));
        assertThat(point.parameters()).containsOnlyKeys("mass", "lambda_b_tau");
        assertThat(point.coefficients()).containsOnlyKeys("CR_bsnumunutau");
    }

    @Test
    void coefficientsAddToThoseOfTheModel() {
        String model =
                "model: leptoquark-S12\nparameters: {mass: 2000, lambda_s_tau: 1, lambda_b_tau: 1}\n";
        Inputs inputs = InputSets.load("default");
        Coefficient right = new Coefficient("CR_bsnutaunutau");
        WilsonCoefficients alone = card(model).point().matching().apply(inputs);
        WilsonCoefficients both =
                card(model + "coefficients: {CR_bsnutaunutau: -7}")
                        .point()
                        .matching()
                        .apply(inputs);
        assertThat(both.get(right)).isEqualTo(alone.get(right).add(-7));
        assertThat(alone.get(right).norm()).isGreaterThan(10);
    }

    @Test
    void aUnitSlipIsToldWithItsPlace() {
        Card card =
                card(
                        """
                        model: leptoquark-S12
                        parameters:
                          lambda_s_tau: 1e-3
                          mass: 2
                          lambda_b_tau: 1e-3
                        """);
        assertThat(card.point().notices().stream().map(card::locatedNotice))
                .singleElement()
                .asString()
                .startsWith("card.yaml:4: parameters.mass = 2 GeV: were 2 TeV = 2000 GeV meant?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "model: leptoqark-S12 | card.yaml:1: model: leptoqark-S12: no such model; did you mean leptoquark-S12",
                "kinvis: 2 | card.yaml:1: kinvis: 2: no such version of cards; did you mean 1?",
                "measurement: 1 | card.yaml:1: measurement: no such key of a card; did you mean measurements",
                "inputs: papr | card.yaml:1: inputs: papr: no such",
                "inputs: {base: default, set: {Vcbb: 0.04}} | card.yaml:1: inputs.set.Vcbb: no such parameter; did you mean Vcb",
                "inputs: {bas: default} | card.yaml:1: inputs.bas: no such key of inputs; did you mean base",
                "form-factors: {B->K: HPQC} | card.yaml:1: form-factors.B->K: HPQC: no such form-factor set",
                "parameters: {mass: 2} | card.yaml:1: parameters: no model is named",
                "observables: [RK] | card.yaml:1: observables: RK: no such observable; did you mean R_K",
                "observables: R_K | card.yaml:1: observables: a list such as",
                "keep: {RK: [1, 2]} | card.yaml:1: keep.RK: no such observable",
                "keep: {R_K: [2, 1]} | card.yaml:1: keep.R_K: the first number is the smaller one",
                "keep: {R_K: [2]} | card.yaml:1: keep.R_K: two numbers",
                "measurements: papr | card.yaml:1: measurements: papr: no such set of measurements; did you mean paper",
                "measurements: {R_K: {value: 4}} | card.yaml:1: measurements.R_K: either value and uncertainty",
                "measurements: {R_K: {value: 4, uncertainty: -1}} | card.yaml:1: measurements.R_K.uncertainty: -1; an uncertainty is positive",
                "measurements: {R_K: {limit: 4, cl: 90}} | card.yaml:1: measurements.R_K.cl: 90; a confidence level",
                "measurements: {R_K: {lmit: 4}} | card.yaml:1: measurements.R_K.lmit: no such key of a measurement; did you mean limit",
                "coefficients: {CR_bsnutautau: 1} | card.yaml:1: coefficients.CR_bsnutautau: no such coefficient; did you mean CR_bsnutaunutau",
                "coefficients: {CR_bsnutaunutau: abc} | card.yaml:1: coefficients.CR_bsnutaunutau: abc is not a number",
                "coefficients: {CR_bsnutaunutau: .inf} | card.yaml:1: coefficients.CR_bsnutaunutau: .inf is not a number",
                "coefficients: {CR_bsnutaunutau: [1]} | card.yaml:1: coefficients.CR_bsnutaunutau: a single value",
                "coefficients: {CR_bsnutaunutau: } | card.yaml:1: coefficients.CR_bsnutaunutau: a single value",
                "coefficients: {CR_bsnutaunutau: 1, CR_bsnutaunutau: 2} | card.yaml:1: coefficients.CR_bsnutaunutau: given twice",
                "coefficients: {CR_bsnutaunutau: {unifrm: [0, 1]}} | card.yaml:1: coefficients.CR_bsnutaunutau.unifrm: no such distribution; did you mean uniform",
                "coefficients: {CR_bsnutaunutau: {uniform: [1, 0]}} | card.yaml:1: coefficients.CR_bsnutaunutau: uniform: the first number",
                "coefficients: {CR_bsnutaunutau: {uniform: [1]}} | card.yaml:1: coefficients.CR_bsnutaunutau: uniform: 2 numbers",
                "coefficients: {CR_bsnutaunutau: {uniform: [i, 2]}} | card.yaml:1: coefficients.CR_bsnutaunutau: uniform: real",
                "coefficients: {CR_bsnutaunutau: {log-uniform: [-1, 1]}} | card.yaml:1: coefficients.CR_bsnutaunutau: log-uniform: positive",
                "coefficients: {CR_bsnutaunutau: {normal: [0, 0]}} | card.yaml:1: coefficients.CR_bsnutaunutau: normal: the standard deviation",
                "coefficients: {CR_bsnutaunutau: {disc: -1}} | card.yaml:1: coefficients.CR_bsnutaunutau: disc: the radius",
                "coefficients: {CR_bsnutaunutau: {choice: []}} | card.yaml:1: coefficients.CR_bsnutaunutau: choice: at least one",
                "coefficients: {CR_bsnutaunutau: {}} | card.yaml:1: coefficients.CR_bsnutaunutau: one distribution",
                "scan: {points: 0} | card.yaml:1: scan.points: 0; at least one",
                "scan: {points: 1.5} | card.yaml:1: scan.points: 1.5; a whole number",
                "scan: {points: -1} | card.yaml:1: scan.points: -1; a whole number",
                "scan: {sampler: sobl} | card.yaml:1: scan.sampler: sobl: no such sampler; did you mean sobol",
                "scan: {histograms: [{R_K: [0, 8]}]} | card.yaml:1: scan.histograms.R_K: three numbers",
                "scan: {histograms: [{R_K: [8, 0, 10]}]} | card.yaml:1: scan.histograms.R_K: an axis needs two finite ends",
                "scan: {histograms: [{of: kept}]} | card.yaml:1: scan.histograms: at least one axis",
                "scan: {histograms: [{R_K: [0, 8, 8], of: keptt}]} | card.yaml:1: scan.histograms.of: keptt: no such population; did you mean kept",
                "scan: {profiles: [{R_K: [0, 8, 8]}]} | card.yaml:1: scan.profiles: smallest: NAME or largest: NAME",
                "fit: {nuisances: profile} | card.yaml:1: fit.nuisances: profile: no such treatment of nuisances; did you mean profiled",
                "- 1 | card.yaml:1: keys with values are needed",
                "a: [ | card.yaml:1: not valid YAML"
            })
    void aMistakeIsAnsweredByLineAndField(String text, String message) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> card(text))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mass: -2000 | card.yaml:3: parameters.mass: -2000 GeV; a mass is positive",
                "mass: 0 | card.yaml:3: parameters.mass: 0 GeV; a mass is positive",
                "lambda_b_tau: 1 | card.yaml:3: parameters.mass: missing; leptoquark-S12 needs its mass in GeV",
                "lambda_b_taui: 1 | card.yaml:3: parameters.lambda_b_taui: no such parameter of leptoquark-S12; did you mean lambda_b_tau",
                "mass: {uniform: [-1, 1]} | card.yaml:3: parameters.mass: -1 GeV; a mass is positive"
            })
    void aParameterOfAModelIsAnsweredByLineAndField(String parameter, String message) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> card("model: leptoquark-S12\nparameters:\n  " + parameter))
                .withMessageStartingWith(message);
    }

    @Test
    void aMissingParameterOfAModelWithoutAnyIsToldAtTheModel() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> card("kinvis: 1\nmodel: zprime"))
                .withMessageStartingWith("card.yaml:2: parameters.mass: missing; zprime needs");
    }

    @Test
    void filesThatCannotBeReadAreToldByName(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Card.read(folder.resolve("none.yaml")))
                .withMessageEndingWith("none.yaml: no such file");
        Path binary = folder.resolve("binary.yaml");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xfa});
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Card.read(binary))
                .withMessageEndingWith("not a text in UTF-8");
        Path empty = Files.createFile(folder.resolve("empty.yaml"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Card.read(empty))
                .withMessageContaining("empty");
    }
}
