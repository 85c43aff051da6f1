package org.kinvis.app.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kinvis.inference.card.NumberParser;
import org.kinvis.physics.darkmatter.direct.LimitCurve;
import org.kinvis.physics.inputs.InvalidInputException;

/** A limit of the user: CSV with the mass in GeV and the cross section in cm², rising masses, {@code #} for remarks. */
final class LimitFile {

    private static final Pattern OTHER_UNIT =
            Pattern.compile("\\b(zb|ab|fb|pb|nb|barn|m\\^?2|keV|MeV|TeV|eV)\\b");

    private LimitFile() {}

    static LimitCurve read(Path file) throws IOException {
        List<Double> masses = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        int number = 0;
        boolean first = true;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            String where = file + ":" + number;
            String[] fields = line.strip().split("\\s*[,;\\t]\\s*|\\s+", -1);
            if (first && !startsWithANumber(line)) {
                checkUnits(line, where);
            } else if (fields.length != 2) {
                throw new InvalidInputException(
                        where
                                + ": two numbers are needed, the mass in GeV and the cross section in cm^2");
            } else {
                masses.add(NumberParser.real(fields[0], where + ": mass"));
                limits.add(NumberParser.real(fields[1], where + ": cross section"));
            }
            first = false;
        }
        return LimitCurve.of(
                file.toString(),
                masses.stream().mapToDouble(Double::doubleValue).toArray(),
                limits.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean startsWithANumber(String line) {
        return line.strip().matches("[-+.]?\\d.*");
    }

    private static void checkUnits(String header, String where) {
        var unit = OTHER_UNIT.matcher(header.replace('_', ' '));
        if (unit.find()) {
            throw new InvalidInputException(
                    "%s: the header says %s; masses in GeV and cross sections in cm^2 are needed (1 pb = 1e-36 cm^2)"
                            .formatted(where, unit.group().toLowerCase(Locale.ROOT)));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file", e);
        } catch (MalformedInputException e) {
            throw new InvalidInputException(file + ": not a text in UTF-8", e);
        }
    }
}
