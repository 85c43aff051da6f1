package org.kinvis.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the class files do not tell: the sources of this module and of the one below. */
final class SourcesTest {

    private static final int MOST_LINES = 400;

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java",
                "src/test/java",
                "../kinvis-inference/src/main/java",
                "../kinvis-inference/src/test/java"
            })
    void noFileIsLongerThanAReaderHolds(String folder) throws IOException {
        List<Path> sources = sources(folder);
        assertThat(sources).isNotEmpty();
        for (Path source : sources) {
            assertThat(Files.readAllLines(source))
                    .as(source.toString())
                    .hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "../kinvis-inference/src/main/java"})
    void everyPackageSaysWhatItIsFor(String folder) throws IOException {
        for (Path source : sources(folder)) {
            Path description = source.resolveSibling("package-info.java");
            assertThat(description).exists();
            assertThat(Files.readString(description)).startsWith("/**").contains("@NullMarked");
        }
    }
}
