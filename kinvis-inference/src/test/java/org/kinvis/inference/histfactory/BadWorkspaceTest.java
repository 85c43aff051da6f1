package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.physics.inputs.InvalidInputException;

/** A mistake in a workspace is told in one line that names where it is. */
final class BadWorkspaceTest {

    private static final String GOOD =
            """
            {"version": "1.0.0",
             "channels": [{"name": "SR", "samples": [
              {"name": "sig", "data": [5.0, 3.0], "modifiers": [
               {"name": "mu", "type": "normfactor", "data": null},
               {"name": "eff", "type": "normsys", "data": {"hi": 1.2, "lo": 0.9}}]},
              {"name": "bkg", "data": [20.0, 10.0], "modifiers": [
               {"name": "jes", "type": "histosys", "data": {"hi_data": [21.0, 9.0], "lo_data": [19.0, 11.0]}},
               {"name": "st", "type": "staterror", "data": [1.0, 0.5]}]}]}],
             "observations": [{"name": "SR", "data": [24.0, 13.0]}],
             "measurements": [{"name": "m", "config": {"poi": "mu", "parameters": [{"name": "mu", "bounds": [[0, 20]]}]}}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"normsys\" | \"type\": \"normsis\" | channel SR, sample sig, modifier eff, type: normsis: no such kind of modifier; did you mean normsys",
                "\"hi_data\": [21.0, 9.0] | \"hi_data\": [21.0] | channel SR, sample bkg, modifier jes, data, hi_data: 1 numbers for 2 bins",
                "\"data\": [1.0, 0.5] | \"data\": [1.0, 0.5, 2.0] | channel SR, sample bkg, modifier st, data: 3 numbers for 2 bins",
                "[20.0, 10.0] | [20.0, -1.0] | channel SR, sample bkg, data: bin 2: -1.0; none may be negative",
                "[20.0, 10.0] | [20.0] | channel SR, sample bkg, data: 1 numbers for 2 bins",
                "[20.0, 10.0] | [20.0, \"x\"] | channel SR, sample bkg, data: \"x\"; a number is needed",
                "[24.0, 13.0] | [-24.0, 13.0] | observation SR, data: bin 1: -24.0; none may be negative",
                "\"hi\": 1.2 | \"hi\": 0 | channel SR, sample sig, modifier eff, data, hi: 0; a factor is positive",
                "\"hi\": 1.2, | ` ` | channel SR, sample sig, modifier eff, data: hi is missing",
                "\"poi\": \"mu\", | ` ` | measurement m, config: poi is missing",
                "\"poi\": \"mu\" | \"poi\": \"nu\" | measurement m: poi: nu: no such parameter; did you mean mu",
                "{\"name\": \"mu\", \"bounds\" | {\"name\": \"mv\", \"bounds\" | measurement m: mv: no such parameter; did you mean mu",
                "[[0, 20]] | [[0, 20], [0, 1]] | measurement m, parameter mu, bounds: 2 values for 1 parameters",
                "[[0, 20]] | [[20, 0]] | measurement m, parameter mu, bounds: the lower must be below the upper",
                "[[0, 20]] | [[2, 20]] | measurement m, parameter mu, inits: 1.0 lies outside the bounds",
                "\"name\": \"eff\" | \"name\": \"mu\" | channel SR, sample sig, modifier mu: the name stands for normfactor and normsys",
                "\"name\": \"eff\", \"type\": \"normsys\" | \"name\": \"lumi\", \"type\": \"lumi\" | channel SR, sample sig, modifier lumi: measurement m must give auxdata",
                "{\"name\": \"SR\", \"data\": [24.0, 13.0]} | {\"name\": \"CR\", \"data\": [24.0, 13.0]} | channel SR: no observation of that name",
                "{\"name\": \"SR\", \"data\": [24.0, 13.0]} | {\"name\": \"SR\", \"data\": [24.0, 13.0]}, {\"name\": \"X\", \"data\": [1]} | observations: X: no such channel",
                "\"name\": \"bkg\" | \"name\": \"sig\" | channel SR, sample sig: given twice",
                "\"1.0.0\" | \"2.0.0\" | version: 2.0.0; pyhf's 1.0.0 is read",
                "\"version\": \"1.0.0\", | ` ` | version is missing",
                "]}}]} | ]}}] | not JSON"
            })
    void isRefusedByName(String right, String wrong, String message) {
        String text = GOOD.replace(right, wrong);
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> WorkspaceReader.parse(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theFileIsNamedFirst(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("w.json"), GOOD.replace("\"mu\"", "\"\""));
        assertThatThrownBy(() -> WorkspaceReader.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(file + ": ");
        Path none = folder.resolve("none.json");
        assertThatThrownBy(() -> WorkspaceReader.read(none))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(none + ": no such file");
    }

    @Test
    void aWorkspaceIsNarrowedByNamesThatItHas() {
        Workspace workspace = WorkspaceReader.parse(GOOD);
        assertThatThrownBy(() -> workspace.restrictedTo(java.util.List.of("SRR")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("SRR: no such channel; did you mean SR?");
        assertThatThrownBy(() -> workspace.with("SR", "sgi", new Modifier.ShapeFactor("w")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("channel SR: sgi: no such sample; did you mean sig");
        assertThatThrownBy(() -> Model.of(workspace).scaled("SR", "sig", new double[] {1, 1, 1}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("channel SR: 3 weights for 2 bins");
        assertThatThrownBy(
                        () ->
                                Model.of(workspace)
                                        .logDensity(new double[3], Model.of(workspace).data()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("3 parameters given; the model has 5");
    }

    @Test
    void anInterpolationIsKnownByName() {
        assertThat(NormInterpolation.named("code1")).isEqualTo(NormInterpolation.CODE1);
        assertThat(ShapeInterpolation.named("code4p")).isEqualTo(ShapeInterpolation.CODE4P);
        assertThatThrownBy(() -> ShapeInterpolation.named("code5"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("code5: no such interpolation of histosys");
    }

    @Test
    void aFitThatCannotSucceedGivesNoNumber() {
        String nothingExpected =
                GOOD.replace("[20.0, 10.0]", "[20.0, 0.0]").replace("[5.0, 3.0]", "[5.0, 0.0]");
        Model model = Model.of(WorkspaceReader.parse(nothingExpected));
        assertThatThrownBy(() -> ProfileLikelihood.of(model, model.data()))
                .isInstanceOf(FitException.class)
                .hasMessageContaining("no expected yield");
        String undetermined =
                GOOD.replace(
                        "{\"name\": \"jes\"",
                        "{\"name\": \"kb\", \"type\": \"shapefactor\", \"data\": null}, {\"name\": \"jes\"");
        Model flat = Model.of(WorkspaceReader.parse(undetermined));
        assertThatThrownBy(() -> ProfileLikelihood.of(flat, flat.data()))
                .isInstanceOf(FitException.class);
    }
}
