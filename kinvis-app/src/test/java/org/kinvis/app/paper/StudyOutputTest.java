package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.physics.inputs.InvalidInputException;

/** Where studies write: every file complete or not there. */
final class StudyOutputTest {

    @TempDir private Path folder;

    private static Figure figure(String label) {
        return Figure.of(
                Panel.of(Axis.linear("x"), Axis.linear("y"))
                        .add(Line.between(0, 0, 1, 1).label(label)));
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void aMissingFolderIsMade() {
        Path deep = folder.resolve("a/b/c");
        assertThat(StudyOutput.in(deep).folder()).isEqualTo(deep).isEmptyDirectory();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> StudyOutput.in(file))
                .withMessageContainingAll(file.toString(), "folder is needed");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileOnTheWayToTheFolderIsNamed() throws IOException {
        Path below = Files.writeString(folder.resolve("taken"), "mine").resolve("out");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> StudyOutput.in(below))
                .withMessageContaining(below.toString());
        assertThat(names(folder)).containsExactly("taken");
    }

    @Test
    void aTextIsWrittenWholeAndListed() throws IOException {
        StudyOutput output = StudyOutput.in(folder);
        assertThat(output.text("points.csv", "R_K\n1 ± 2\n")).isEqualTo("points.csv");
        assertThat(folder.resolve("points.csv")).hasContent("R_K\n1 ± 2\n");
        assertThat(output.files()).containsExactly("points.csv");
        assertThat(names(folder)).containsExactly("points.csv");
    }

    @Test
    void anEarlierResultIsReplaced() throws IOException {
        StudyOutput output = StudyOutput.in(folder);
        output.text("points.csv", "a long first one");
        output.text("points.csv", "short");
        assertThat(folder.resolve("points.csv")).hasContent("short");
        assertThat(names(folder)).hasSize(1);
    }

    @Test
    void aFigureHasThreeFormats() throws IOException {
        StudyOutput output = StudyOutput.in(folder);
        assertThat(output.figure(figure("line"), "fig9"))
                .containsExactlyInAnyOrder("fig9.pdf", "fig9.svg", "fig9.png");
        assertThat(names(folder)).containsExactly("fig9.pdf", "fig9.png", "fig9.svg");
        assertThat(output.files()).hasSize(3);
    }

    @Test
    void aFigureThatCannotBeDrawnLeavesNothing() throws IOException {
        StudyOutput output = StudyOutput.in(folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> output.figure(figure("\\sqrt{"), "fig9"));
        assertThat(names(folder)).isEmpty();
        assertThat(output.files()).isEmpty();
    }

    @Test
    void aTextThatCannotBeWrittenLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("points.csv/inside"));
        StudyOutput output = StudyOutput.in(folder);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> output.text("points.csv", "R_K"));
        assertThat(names(folder)).containsExactly("points.csv");
        assertThat(output.files()).isEmpty();
    }
}
