package org.kinvis.physics.darkmatter.direct;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A CSV table of the library: remarks that begin with #, a header, rows of numbers. */
final class NumberTable {

    private final String file;
    private final List<String> header;
    private final double[][] rows;

    private NumberTable(String file, List<String> header, double[][] rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    /**
     * @param neighbour a class in the package whose folder holds the file
     * @param file the file's name
     */
    static NumberTable read(Class<?> neighbour, String file) {
        try (InputStream stream = neighbour.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "data file " + file + " is missing from the library");
            }
            List<String> lines =
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
            double[][] rows =
                    lines.stream().skip(1).map(NumberTable::numbers).toArray(double[][]::new);
            return new NumberTable(file, List.of(lines.getFirst().split(",", -1)), rows);
        } catch (IOException e) {
            throw new IllegalStateException("data file " + file + ": " + e.getMessage(), e);
        }
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    List<String> header() {
        return header;
    }

    double[][] rows() {
        return rows;
    }

    double[] column(String name) {
        int index = header.indexOf(name);
        if (index < 0) {
            throw new IllegalStateException("data file " + file + ": " + name + " is missing");
        }
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }
}
