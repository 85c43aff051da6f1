package org.kinvis.app.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.app.cli.CommandLineRun;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.InvalidInputException;

/** WCxf files that are refused: one line with the file, the field and what is allowed. */
final class WcxfBadFileTest {

    private static final String HEAD = "eft: WET\nbasis: flavio\nscale: 4.8\n";

    @TempDir private Path folder;

    /** Refuses a file, in the library and on the command line, with a line that has the words. */
    private void refused(Path file, String... words) {
        InvalidInputException refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> WcxfFile.read(file).coefficients(InputSets.load("default")));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).startsWith(file.toString()).contains(words);
        CommandLineRun.refused(List.of("predict", "R_K", "--wcxf", file.toString()), words);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void refusedText(String name, String content, String... words) throws IOException {
        refused(write(name, content), words);
    }

    @ParameterizedTest
    @CsvSource({
        "eft: WET, eft: SMEFT, eft, SMEFT, WET",
        "eft: WET, eft: WET-3, eft, WET-3, WET",
        "eft: WET, eft: 5, eft, 5, WET",
        "basis: flavio, basis: EOS, basis, EOS, flavio",
        "basis: flavio, basis: Flavio, basis, Flavio, flavio",
        "basis: flavio, basis: [flavio], basis, flavio, flavio",
        "scale: 4.8, scale: low, scale, low, finite number",
        "scale: 4.8, scale: '4.8', scale, 4.8, finite number",
        "scale: 4.8, scale: .nan, scale, NaN, finite number",
        "scale: 4.8, scale: .inf, scale, Inf, finite number",
        "scale: 4.8, scale: ~, scale, ~, finite number",
        "scale: 4.8, scale: 0, scale, 0, GeV",
        "scale: 4.8, scale: -4.8, scale, -4.8, GeV",
        "scale: 4.8, scale: 1.9, scale, 1.9, GeV",
        "scale: 4.8, scale: 1000, scale, 1000, GeV",
        "values: {}, values: 5, values, values, by name",
        "values: {}, values: [CR_bsnuenue], values, values, by name",
        "values: {}, values: ~, values, values, by name"
    })
    void aWrongFieldIsNamedWithWhatIsAllowed(
            String right, String wrong, String field, String given, String allowed)
            throws IOException {
        String content = (HEAD + "values: {}\n").replace(right, wrong);
        refusedText("card.yaml", content, field, given, allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eft", "basis", "scale", "values"})
    void aMissingKeyIsNamed(String key) throws IOException {
        StringBuilder rest = new StringBuilder();
        (HEAD + "values: {}\n")
                .lines()
                .filter(line -> !line.startsWith(key + ":"))
                .forEach(line -> rest.append(line).append('\n'));
        refusedText("card.yaml", rest.toString(), key + " is missing", "eft, basis, scale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CL_bdnuenue",
                "CLp_sdnuenue",
                "CSR_bctaunutau",
                "CL_bsnuenu",
                "cl_bsnuenue",
                "Re"
            })
    void aCoefficientOfAnotherSectorIsRefusedWithTheNearest(String name) throws IOException {
        refusedText(
                "card.yaml",
                HEAD + "values: {CR_bsnuenue: 1, " + name + ": 1}\n",
                "values." + name + ":",
                "b -> s nu nu",
                "did you mean values.C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1.5\" | 1.5",
                "one | one",
                "true | true",
                "~ | finite",
                "[1, 2] | 1",
                ".nan | NaN",
                ".inf | Inf",
                "-.inf | Inf",
                "1e999 | finite",
                "{Re: .nan, Im: 0} | Re",
                "{Re: 1, Im: x} | Im",
                "{Re: 1, Im: [2]} | Im",
                "{re: 1} | re",
                "{Re: 1, Im: 2, Abs: 3} | Abs"
            })
    void aValueThatIsNoNumberIsNamed(String value, String given) throws IOException {
        refusedText(
                "card.yaml",
                HEAD + "values:\n  CR_bsnuenue: " + value + "\n",
                "values.CR_bsnuenue",
                given);
    }

    /** A name, a file's content, and what the line must say: the line of the mistake with it. */
    record Broken(String name, String content, String... words) {}

    private static final String JSON = "{\"eft\": \"WET\",\n \"basis\": \"flavio\",\n";

    static final List<Broken> BROKEN =
            List.of(
                    new Broken("a.json", JSON + " \"scale\" 4.8}", "a.json:3", "not valid JSON"),
                    new Broken("b.json", JSON + " \"scale\": 4.8,\n", "not valid JSON"),
                    new Broken("c.json", JSON + " \"scale\": NaN}", "c.json:3", "not valid JSON"),
                    new Broken("d.json", JSON + " \"eft\": \"WET\"}", "d.json:3", "eft"),
                    new Broken("e.json", JSON + " 'scale': 4.8}", "e.json:3", "not valid JSON"),
                    new Broken("f.json", HEAD, "f.json:1", "not valid JSON"),
                    new Broken("g.json", "[]", "keys eft, basis"),
                    new Broken("h.json", "", "keys eft, basis"),
                    new Broken("i.json", "null", "keys eft, basis"),
                    new Broken("j.yaml", "", "keys eft, basis"),
                    new Broken("k.yaml", "just words", "keys eft, basis"),
                    new Broken("l.yaml", "- eft: WET\n", "keys eft, basis"),
                    new Broken("m.yaml", "eft: WET\nbasis: [flavio\nscale: 4.8\n", "m.yaml:3"),
                    new Broken(
                            "n.yaml", "eft: WET\n\tbasis: flavio\n", "n.yaml:", "not valid YAML"),
                    new Broken("o.yaml", HEAD + "scale: 5\nvalues: {}\n", "o.yaml:4", "scale"),
                    new Broken(
                            "p.yaml",
                            HEAD + "values:\n  CR_bsnuenue: 1\n  CR_bsnuenue: 2\n",
                            "p.yaml:6",
                            "CR_bsnuenue"),
                    new Broken(
                            "q.json",
                            JSON + "\"scale\": 4.8, \"values\": {\"CR_bsnuenue\": 1e999}}",
                            "values.CR_bsnuenue",
                            "finite"));

    @ParameterizedTest
    @FieldSource("BROKEN")
    void aBrokenFileIsRefused(Broken broken) throws IOException {
        refusedText(broken.name(), broken.content(), broken.words());
    }

    @Test
    void aMissingFileIsNamed() {
        refused(folder.resolve("nothing.json"), "nothing.json", "no such file");
        refused(folder.resolve("no/folder/nothing.yaml"), "nothing.yaml", "no such file");
    }

    @Test
    void aFolderIsNoFile() {
        refused(folder, folder.toString());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = folder.resolve("binary.json");
        Files.write(file, "{\"eft\": \"Ü\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused(file, "binary.json");
    }

    @Test
    void aBadFileGivesNoPredictionAtAll() throws IOException {
        Path file = write("card.yaml", HEAD + "values: {CR_bsnuenue: x}\n");
        CommandLineRun.refused(
                List.of("predict", "--wcxf", file.toString(), "R_K", "--uncertainty"),
                "card.yaml",
                "values.CR_bsnuenue");
    }
}
