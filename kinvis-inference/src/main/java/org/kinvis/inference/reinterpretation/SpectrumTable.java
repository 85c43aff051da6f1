package org.kinvis.inference.reinterpretation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A spectrum in q² as a table: rows of q² in GeV² and dΓ/dq² in any unit, straight lines between them, zero outside.
 *
 * <p>In a file: two columns, separated by commas or blanks, q² rising; lines that begin with {@code #} and one header are skipped.
 */
public final class SpectrumTable {

    private final double[] q2;
    private final double[] density;

    private SpectrumTable(double[] q2, double[] density) {
        this.q2 = q2;
        this.density = density;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException with file and line of the mistake
     */
    public static SpectrumTable read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file", e);
        } catch (MalformedInputException e) {
            throw new InvalidInputException(file + ": not a text in UTF-8", e);
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads the text of a file; the name is for messages. */
    public static SpectrumTable parse(String name, String text) {
        List<double[]> rows = new ArrayList<>();
        int line = 0;
        boolean headerAllowed = true;
        for (String content : text.lines().toList()) {
            line++;
            String stripped = content.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                String[] fields = stripped.split("[,;\\s]+");
                if (!(headerAllowed && Character.isLetter(stripped.charAt(0)))) {
                    rows.add(row(name + ":" + line, fields, rows));
                }
                headerAllowed = false;
            }
        }
        if (rows.size() < 2) {
            throw new InvalidInputException(
                    name + ": " + rows.size() + " rows; at least two of q2, dGamma/dq2 are needed");
        }
        SpectrumTable table =
                new SpectrumTable(
                        rows.stream().mapToDouble(r -> r[0]).toArray(),
                        rows.stream().mapToDouble(r -> r[1]).toArray());
        if (!(table.integral() > 0)) {
            throw new InvalidInputException(name + ": dGamma/dq2 vanishes everywhere");
        }
        return table;
    }

    private static double[] row(String where, String[] fields, List<double[]> before) {
        if (fields.length != 2) {
            throw new InvalidInputException(
                    where + ": " + fields.length + " columns; two, q2 and dGamma/dq2, are needed");
        }
        double[] row = {
            number(where + ": q2", fields[0]), number(where + ": dGamma/dq2", fields[1])
        };
        if (row[0] < 0) {
            throw new InvalidInputException(where + ": q2 = " + row[0] + "; from 0 on is allowed");
        }
        if (row[1] < 0) {
            throw new InvalidInputException(
                    where + ": dGamma/dq2 = " + row[1] + "; a rate is not negative");
        }
        if (!before.isEmpty() && !(before.getLast()[0] < row[0])) {
            throw new InvalidInputException(
                    where
                            + ": q2 = "
                            + row[0]
                            + " after "
                            + before.getLast()[0]
                            + "; it must rise");
        }
        return row;
    }

    private static double number(String where, String text) {
        double number = Double.NaN;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException _) {
            // told below, with the text
        }
        if (!Double.isFinite(number)) {
            throw new InvalidInputException(where + ": " + text + " is not a finite number");
        }
        return number;
    }

    /** The whole rate. */
    public double integral() {
        return integral(q2[0], q2[q2.length - 1]);
    }

    /** The rate in each of some bins. */
    public double[] rates(List<QSquaredRange> bins) {
        return bins.stream().mapToDouble(b -> integral(b.low(), b.high())).toArray();
    }

    private double integral(double low, double high) {
        double sum = 0;
        for (int k = 1; k < q2.length; k++) {
            double from = Math.max(low, q2[k - 1]);
            double to = Math.min(high, q2[k]);
            if (from < to) {
                sum += (to - from) * (at(k, from) + at(k, to)) / 2;
            }
        }
        return sum;
    }

    /** On the straight line that ends at row k. */
    private double at(int k, double place) {
        double part = (place - q2[k - 1]) / (q2[k] - q2[k - 1]);
        return density[k - 1] * (1 - part) + density[k] * part;
    }

    /** The points of the table, for a picture. */
    public double[][] rows() {
        return new double[][] {Arrays.copyOf(q2, q2.length), density.clone()};
    }
}
