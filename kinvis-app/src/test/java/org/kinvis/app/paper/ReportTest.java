package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code report.json} as the contract has it, {@code report.html} for people. */
final class ReportTest {

    private static final String HOSTILE = "<script>alert(\"1\" & '2')</script>";

    private static final Entry NUMBER =
            Entry.rounded(
                            "eq7-linear",
                            "a coefficient",
                            new PrintedNumber("-0.1", Optional.empty(), "Eq. (7)", ""),
                            -0.10492852280462898,
                            "")
                    .withUncertainty(0.0012086095610163074);

    private static final Entry STATEMENT =
            Entry.statement("sec2.1-CL", "C_L alone", "equal", "1 +- 2", false, "the reason")
                    .withFiles(List.of("cl.csv", "cl.pdf", "cl.svg", "cl.png"));

    private static final Entry WILD =
            new Entry(
                    "<id>&",
                    "what " + HOSTILE,
                    Entry.words("paper " + HOSTILE),
                    Entry.words("computed " + HOSTILE),
                    OptionalDouble.empty(),
                    true,
                    "comment " + HOSTILE,
                    List.of("a\"b<c.png"));

    @TempDir private Path folder;

    private void write(Entry... entries) throws IOException {
        new Report(List.of(new Report.Section("eqs", "Title " + HOSTILE, List.of(entries))))
                .write(StudyOutput.in(folder));
    }

    private JsonNode json() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("entries");
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void jsonHasTheContractsShape() throws IOException {
        write(NUMBER, STATEMENT);
        JsonNode entries = json();
        assertThat(entries).hasSize(2);
        for (JsonNode entry : entries) {
            assertThat(entry.propertyNames())
                    .containsExactly(
                            "id",
                            "what",
                            "paper",
                            "computed",
                            "uncertainty",
                            "agrees",
                            "comment",
                            "files");
            assertThat(entry.get("agrees").isBoolean()).isTrue();
            assertThat(entry.get("comment").isString()).isTrue();
            assertThat(entry.get("files").isArray()).isTrue();
        }
    }

    @Test
    void numbersAreNumbersWithFullPrecisionAndStatementsAreText() throws IOException {
        write(NUMBER, STATEMENT);
        JsonNode number = json().get(0);
        assertThat(number.get("paper").asDouble()).isEqualTo(-0.1);
        assertThat(number.get("computed").asDouble()).isEqualTo(-0.10492852280462898);
        assertThat(number.get("uncertainty").asDouble()).isEqualTo(0.0012086095610163074);
        JsonNode statement = json().get(1);
        assertThat(statement.get("paper").asString()).isEqualTo("equal");
        assertThat(statement.get("computed").isString()).isTrue();
        assertThat(statement.get("uncertainty").isNull()).isTrue();
        assertThat(statement.get("agrees").asBoolean()).isFalse();
        assertThat(statement.get("files")).hasSize(4);
    }

    @Test
    void thePageHasEveryEntryWithItsReasonAndPicture() throws IOException {
        write(NUMBER, STATEMENT);
        assertThat(html())
                .contains("eq7-linear", "a coefficient", "-0.1049 ± 0.0012", "agrees")
                .contains("sec2.1-CL", "C_L alone", "the reason", "differs", "1 ± 2")
                .contains("src=\"cl.png\"", "href=\"cl.pdf\"", "href=\"cl.svg\"")
                .contains("2 entries, 1 where");
    }

    @Test
    void thePageEscapesAllText() throws IOException {
        write(WILD);
        assertThat(html())
                .doesNotContain("<script", "<id>", "b<c", "\"1\"", "\"b")
                .contains("&lt;id&gt;&amp;")
                .contains("alert(&quot;1&quot; &amp; '2')")
                .containsPattern("what &lt;script&gt;")
                .containsPattern("paper &lt;script&gt;")
                .containsPattern("computed &lt;script&gt;")
                .containsPattern("comment &lt;script&gt;")
                .containsPattern("Title &lt;script&gt;");
    }

    @Test
    void thePageNeedsNothingFromTheNetwork() throws IOException {
        write(NUMBER, STATEMENT);
        assertThat(html()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(html()).doesNotContain("http://", "https://", "//cdn", "<script", "@import");
    }

    @Test
    void aReportOfNothingIsStillAReport() throws IOException {
        write();
        assertThat(json().isArray()).isTrue();
        assertThat(json().size()).isZero();
        assertThat(html()).contains("0 entries");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noEntryIsNotANumber(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.number(value));
    }

    @Test
    void anEntryAgreesIfItRoundsToThePrintedNumber() {
        PrintedNumber printed = new PrintedNumber("1.9", Optional.empty(), "Eq. (4)", "");
        assertThat(Entry.rounded("a", "b", printed, 1.94, "").agrees()).isTrue();
        assertThat(Entry.rounded("a", "b", printed, 1.9969, "").agrees()).isFalse();
    }

    @Test
    void entriesAreReadAsPrinted() {
        assertThat(NUMBER.paperText()).isEqualTo("-0.1");
        assertThat(NUMBER.computedText()).isEqualTo("-0.1049 ± 0.0012");
        assertThat(STATEMENT.computedText()).isEqualTo("1 ± 2");
        PrintedNumber printed = new PrintedNumber("5.3", Optional.of("1.7"), "Eq. (3)", "");
        assertThat(Entry.printed(printed)).isEqualTo(Entry.words("5.3 +- 1.7"));
        assertThat(Entry.rounded("a", "b", printed, 5.2, "").computedText()).isEqualTo("5.2000");
    }
}
