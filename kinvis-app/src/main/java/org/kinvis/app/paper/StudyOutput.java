package org.kinvis.app.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.AtomicFile;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.FigureWriter;
import org.kinvis.physics.inputs.InvalidInputException;

/** The folder that studies write to. Every file appears complete or not at all. */
public final class StudyOutput {

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    private StudyOutput(Path folder) {
        this.folder = folder;
    }

    /** The output in a folder, which is made if it is missing. */
    public static StudyOutput in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new InvalidInputException(folder + ": a file; a folder is needed", e);
        } catch (IOException e) {
            throw new InvalidInputException(
                    folder + ": cannot be made (" + e.getMessage() + "); a folder is needed", e);
        }
        if (!Files.isWritable(folder)) {
            throw new InvalidInputException(folder + ": cannot be written to");
        }
        return new StudyOutput(folder);
    }

    /** Writes a figure as PDF, SVG and PNG; returns the three names. */
    List<String> figure(Figure figure, String name) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : new FigureWriter().writeAll(figure, folder, name)) {
            names.add(String.valueOf(file.getFileName()));
        }
        files.addAll(names);
        return names;
    }

    /** Writes a text file; returns its name. */
    String text(String name, String content) throws IOException {
        AtomicFile.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        files.add(name);
        return name;
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    /** The names of all files written so far. */
    List<String> files() {
        return List.copyOf(files);
    }
}
