package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program started as the launcher starts a scan says what it has to say, and the JVM says nothing. */
final class StandardErrorTest {

    private static final String MODULE = "jdk.incubator.vector";

    /** What stands on stderr when a shell starts Java in this way. */
    private static String errors(String shell, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kinvis.app.cli.Kinvis",
                        "bench",
                        "nosuch"));
        Process process = new ProcessBuilder(command).start();
        byte[] errors = process.getErrorStream().readAllBytes();
        assertThat(process.waitFor()).isEqualTo(2);
        return new String(errors, StandardCharsets.UTF_8);
    }

    @Test
    void theModulesAnnouncementIsNotSeen() throws IOException, InterruptedException {
        String seen = errors("exec \"$@\"", "--add-modules", MODULE);
        assertThat(seen).contains("WARNING").contains("kinvis: nosuch: no such benchmark");
        String silenced =
                errors(
                        "exec 3>&2 2> /dev/null; exec \"$@\"",
                        "--add-modules",
                        MODULE,
                        "-Dkinvis.stderr=3");
        assertThat(silenced).startsWith("kinvis: nosuch: no such benchmark").hasLineCount(1);
    }

    @Test
    void withoutTheLauncherNothingIsMoved() throws IOException, InterruptedException {
        assertThat(errors("exec \"$@\"")).startsWith("kinvis: nosuch: no such benchmark");
    }
}
