package org.kinvis.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.figure.FigureFormat;
import org.kinvis.inference.card.NumberParser;
import org.kinvis.inference.reinterpretation.SpectrumTable;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import picocli.CommandLine.Option;

/** What else but a point the likelihood of Belle II is reinterpreted for, and how. */
final class RecastOptions {

    private static final String PUBLISHED = "published";
    private static final int MOST_MASSES = 10_000;

    @Option(
            names = "--two-body",
            paramLabel = "MASS",
            description = "B+ -> K+ X with one invisible particle of this mass in GeV.")
    private @Nullable String twoBody;

    @Option(
            names = "--mass-scan",
            paramLabel = "LO,HI,N",
            description =
                    "N masses from LO to HI in GeV: of the particle that --dark names, else of X in B+ -> K+ X.")
    private @Nullable String massScan;

    @Option(
            names = "--spectrum",
            paramLabel = "FILE",
            description =
                    "New physics with this spectrum: two columns, q2 in GeV^2 and dGamma/dq2 in any unit.")
    private @Nullable Path spectrum;

    @Option(
            names = "--sm",
            paramLabel = "HOW",
            description =
                    "fixed (default): the Standard Model below dark particles at mu = 1; free: mu is fitted"
                            + " too.")
    private String standardModel = "fixed";

    @Option(
            names = "--ff",
            paramLabel = "SET",
            description =
                    "Uncertainties of form factors: published (default), or those of a set for B->K, e.g."
                            + " HPQCD22.")
    private String formFactors = PUBLISHED;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "A picture of data, background, Standard Model and signal after the fit: .pdf, .png, .svg.")
    private @Nullable Path picture;

    /** Whether anything but a point is asked for. */
    boolean isGiven() {
        return twoBody != null
                || massScan != null
                || spectrum != null
                || picture != null
                || !formFactors.equals(PUBLISHED)
                || !standardModel.equals("fixed");
    }

    /** Refuses combinations and names that do not exist, before anything is computed. */
    void check(boolean pointIsGiven) {
        if (!List.of("fixed", "free").contains(standardModel)) {
            throw new InvalidInputException(
                    "--sm: "
                            + new UnknownNameException(
                                            standardModel, "choice", List.of("fixed", "free"))
                                    .getMessage());
        }
        List<String> given = new ArrayList<>();
        Optional.ofNullable(twoBody).ifPresent(m -> given.add("--two-body"));
        Optional.ofNullable(massScan).ifPresent(m -> given.add("--mass-scan"));
        Optional.ofNullable(spectrum).ifPresent(m -> given.add("--spectrum"));
        if (given.size() > 1) {
            throw new InvalidInputException(
                    String.join(" and ", given) + ": one of them is allowed");
        }
        if (pointIsGiven && (twoBody != null || spectrum != null)) {
            throw new InvalidInputException(
                    given.getFirst() + ": a signal of its own; a point beside it is not allowed");
        }
        if (!pointIsGiven && given.isEmpty()) {
            throw new InvalidInputException(
                    "a signal is needed: --set, --dark, --model, a card, --two-body, --mass-scan or --spectrum");
        }
        picture().ifPresent(file -> requireFormat(file, massScan != null));
    }

    private static void requireFormat(Path file, boolean isScan) {
        if (isScan) {
            throw new InvalidInputException("-o: a picture of one fit; --mass-scan makes many");
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<String> endings =
                Arrays.stream(FigureFormat.values()).map(f -> "." + f.extension()).toList();
        if (endings.stream().noneMatch(name::endsWith)) {
            throw new InvalidInputException(
                    "-o " + file + ": a picture ends in " + String.join(", ", endings));
        }
    }

    /** The masses of X, if particles alone are asked for. */
    Optional<Double> twoBody() {
        return Optional.ofNullable(twoBody).map(text -> NumberParser.real(text, "--two-body"));
    }

    /** The masses of a scan. */
    Optional<double[]> masses() {
        return Optional.ofNullable(massScan).map(RecastOptions::masses);
    }

    private static double[] masses(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new InvalidInputException("--mass-scan " + text + ": LO,HI,N are needed");
        }
        double low = NumberParser.real(parts[0], "--mass-scan");
        double high = NumberParser.real(parts[1], "--mass-scan");
        double count = NumberParser.real(parts[2], "--mass-scan");
        if (!(low >= 0 && low < high)) {
            throw new InvalidInputException(
                    "--mass-scan "
                            + text
                            + ": two masses in GeV, from 0 on, the lower first, are needed");
        }
        if (count != Math.rint(count) || count < 2 || count > MOST_MASSES) {
            throw new InvalidInputException(
                    "--mass-scan "
                            + text
                            + ": a whole number of masses from 2 to "
                            + MOST_MASSES
                            + " is needed");
        }
        double[] masses = new double[(int) count];
        Arrays.setAll(
                masses, k -> (low * (masses.length - 1 - k) + high * k) / (masses.length - 1));
        return masses;
    }

    Optional<SpectrumTable> spectrum() {
        return Optional.ofNullable(spectrum).map(SpectrumTable::read);
    }

    boolean isStandardModelFree() {
        return standardModel.equals("free");
    }

    /** The set of form factors whose covariance takes the place of the published nuisances. */
    Optional<String> formFactors() {
        return Optional.of(formFactors).filter(name -> !name.equals(PUBLISHED));
    }

    Optional<Path> picture() {
        return Optional.ofNullable(picture);
    }
}
