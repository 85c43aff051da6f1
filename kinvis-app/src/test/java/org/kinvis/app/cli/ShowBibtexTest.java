package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import tools.jackson.databind.JsonNode;

/** {@code show --bibtex}: BibTeX that a BibTeX program reads. */
final class ShowBibtexTest {

    private static final Pattern START = Pattern.compile("\\s*@(\\w+)\\{([^,\\s{}]+),");
    private static final Pattern FIELD = Pattern.compile("\\s*(\\w+)\\s*=\\s*\\{");
    private static final Pattern END = Pattern.compile("\\s*,?\\s*\\}");

    /** An entry: its kind, its key, its fields. */
    private record Entry(String kind, String key, Map<String, String> fields) {}

    /** Reads entries; fails where the text is anything else. */
    private static List<Entry> parse(String bibtex) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (!bibtex.substring(at).isBlank()) {
            Matcher start = START.matcher(bibtex).region(at, bibtex.length());
            assertThat(start.lookingAt()).as("an entry at %s", bibtex.substring(at)).isTrue();
            at = start.end();
            Entry entry = new Entry(start.group(1), start.group(2), new HashMap<>());
            Matcher end = END.matcher(bibtex).region(at, bibtex.length());
            while (!end.lookingAt()) {
                at = field(bibtex, at, entry.fields());
                end.region(at, bibtex.length());
            }
            at = end.end();
            entries.add(entry);
        }
        return entries;
    }

    /** Reads {@code name = {value},} with balanced braces; where the next one may begin. */
    private static int field(String bibtex, int from, Map<String, String> fields) {
        Matcher name = FIELD.matcher(bibtex).region(from, bibtex.length());
        assertThat(name.lookingAt()).as("a field at %s", bibtex.substring(from)).isTrue();
        int depth = 1;
        int at = name.end();
        while (depth > 0) {
            char c = bibtex.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        assertThat(fields.put(name.group(1), bibtex.substring(name.end(), at - 1))).isNull();
        return at < bibtex.length() && bibtex.charAt(at) == ',' ? at + 1 : at;
    }

    static Stream<String> observables() {
        return Catalogue.all().stream().map(Observable::name);
    }

    @ParameterizedTest
    @MethodSource("observables")
    void everyObservableHasEntriesThatParse(String name) {
        List<Entry> entries = parse(done("show", name, "--bibtex").out());
        assertThat(entries).hasSizeGreaterThan(1);
        assertThat(entries).extracting(Entry::key).doesNotHaveDuplicates();
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.fields()).containsKeys("title", "year"));
        if (name.matches(".*\\((K\\+|KL)->pinunu\\)")) {
            assertThat(entries).extracting(Entry::key).contains("Buras:2015qea");
        } else if (name.contains("nunu") || name.startsWith("R_K")) {
            assertThat(entries).extracting(Entry::key).contains("Buras:2014fpa");
        }
        JsonNode keys = done("show", name, "--format", "json").json().get("bibliography");
        assertThat(entries)
                .extracting(Entry::key)
                .isEqualTo(
                        StreamSupport.stream(keys.spliterator(), false)
                                .map(JsonNode::asString)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CR_bsnuenue",
                "cVL",
                "X_t",
                "f+(B->K)",
                "GRvDV23",
                "flavio-2.7",
                "fig2",
                "Belle 2017"
            })
    void everyOtherThingWithASourceHasThemToo(String name) {
        assertThat(parse(done("show", name, "--bibtex").out())).isNotEmpty();
    }

    @Test
    void theFormFactorsOfTheRunAreCited() {
        String usual = done("show", "R_K", "--bibtex").out();
        String flag = done("show", "R_K", "--bibtex", "--form-factors", "B->K=FLAG21").out();
        assertThat(parse(usual)).extracting(Entry::key).contains("Parrott:2022rgu");
        assertThat(parse(flag))
                .extracting(Entry::key)
                .contains("FlavourLatticeAveragingGroupFLAG:2021npn")
                .doesNotContain("Parrott:2022rgu");
    }
}
