package org.kinvis.app.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file format of figures. */
public enum FigureFormat {
    PDF,
    SVG,
    PNG;

    /** The ending of file names, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name asks for by its ending. */
    public static FigureFormat ofFileName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "figure: %s; a figure's file ends in %s"
                                                .formatted(fileName, endings())));
    }

    private static String endings() {
        return Arrays.stream(values())
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(", "));
    }
}
