package org.kinvis.app.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes figures as PDF, SVG and PNG. The same figure gives the same bytes. A file appears under
 * its name when it is complete, or not at all.
 *
 * @param pngDpi resolution of PNG, in dots per inch
 */
public record FigureWriter(int pngDpi) {

    /** A resolution for screens. */
    public static final int DEFAULT_PNG_DPI = 200;

    public FigureWriter {
        Require.that(
                pngDpi >= 20 && pngDpi <= 2400, "png: %d dots per inch; it is 20 to 2400", pngDpi);
    }

    /** A writer with 200 dots per inch for PNG. */
    public FigureWriter() {
        this(DEFAULT_PNG_DPI);
    }

    /** Writes a file in the format that its name's ending asks for; makes missing folders. */
    public void write(Figure figure, Path file) throws IOException {
        FigureFormat format = FigureFormat.ofFileName(String.valueOf(file.getFileName()));
        AtomicFile.write(file, render(figure, format));
    }

    /**
     * Writes {@code name.pdf}, {@code name.svg} and {@code name.png} into a folder and returns
     * their paths.
     */
    public List<Path> writeAll(Figure figure, Path folder, String name) throws IOException {
        FigureLayout layout = FigureLayout.of(figure);
        List<Path> files = new ArrayList<>();
        for (FigureFormat format : FigureFormat.values()) {
            Path file = folder.resolve(name + "." + format.extension());
            AtomicFile.write(file, render(layout, format));
            files.add(file);
        }
        return List.copyOf(files);
    }

    /** The content of a file in the given format. */
    public byte[] render(Figure figure, FigureFormat format) throws IOException {
        return render(FigureLayout.of(figure), format);
    }

    private byte[] render(FigureLayout layout, FigureFormat format) throws IOException {
        return switch (format) {
            case PDF -> PdfOutput.render(layout);
            case SVG -> SvgOutput.render(layout);
            case PNG -> PngOutput.render(layout, pngDpi);
        };
    }
}
