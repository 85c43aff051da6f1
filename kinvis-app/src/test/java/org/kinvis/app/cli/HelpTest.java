package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.Version;

/** What all commands share. */
final class HelpTest {

    @Test
    void helpNamesTheCommands() {
        CommandLineRun help = done("--help");
        assertThat(help.out()).contains("reproduce", "predict", "list", "show", "bench");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reproduce",
                "predict",
                "belle2",
                "relic",
                "direct",
                "list",
                "show",
                "bench"
            })
    void everyCommandHasHelpVersionFormatAndQuiet(String command) {
        CommandLineRun help = done(command, "--help");
        assertThat(help.out()).contains("--help", "--version", "--format", "--quiet");
        assertThat(help.err()).isEmpty();
        assertThat(done(command, "--version").lines())
                .containsExactly("kinvis " + Version.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"predict", "direct", "show", "list"})
    void everyCommandAtAPointTakesItsOptions(String command) {
        assertThat(done(command, "--help").out())
                .contains("--inputs", "--param", "--form-factors", "--set", "--wcxf", "--scale");
    }

    @Test
    void theVersionIsThatOfTheLibrary() {
        assertThat(done("--version").lines()).containsExactly("kinvis " + Version.current());
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
