package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class BenchCommandTest {

    /** One workload: each takes some four seconds. */
    @Test
    void jsonHasTheContractsShape() {
        CommandLineRun run = done("bench", "kstar-form", "--format", "json");
        JsonNode root = run.json();
        assertThat(root.propertyNames()).containsExactly("machine", "entries");
        assertThat(root.get("machine").asString()).contains("Java", "processors");
        assertThat(root.get("entries")).hasSize(1);
        JsonNode entry = root.get("entries").get(0);
        assertThat(entry.propertyNames())
                .containsExactly("name", "kernel", "threads", "secondsPerItem");
        assertThat(entry.get("name").asString()).isEqualTo("kstar-form");
        assertThat(entry.get("kernel").asString()).isIn("simd", "scalar");
        assertThat(entry.get("threads").asInt()).isPositive();
        assertThat(entry.get("secondsPerItem").asDouble()).isBetween(1e-9, 0.01);
        assertThat(run.err()).contains("kinvis: timing").hasLineCount(1);
    }
}
