package org.kinvis.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.figure.FigureFormat;
import org.kinvis.app.figure.FigureWriter;
import org.kinvis.inference.card.NumberParser;
import org.kinvis.physics.darkmatter.direct.EventSpectrum;
import org.kinvis.physics.darkmatter.direct.EventSpectrum.Effect;
import org.kinvis.physics.darkmatter.direct.LimitCurve;
import org.kinvis.physics.darkmatter.direct.Targets;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kinvis direct}: direct detection of a dark particle, recoils and the Migdal effect. */
@Command(
        name = "direct",
        description =
                "Direct detection: spin-independent cross sections, spectra of recoils and of the Migdal effect, and"
                        + " what experiments say.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "Examples:",
            "  kinvis direct --dark phi:spin=0,mass=0.6,self-conjugate --set phi.S_ss=1e-4 phi.S_dd=-4e-6",
            "  kinvis direct --mass 0.5 --sigma 1e-38 --energies 0.1,0.2,0.5 --target Xe,Ar --effect migdal,elastic",
            "  kinvis direct --mass 0.5 --sigma 1e-38 --limit mine.csv -o direct.pdf"
        })
final class DirectCommand implements Callable<Integer> {

    private static final int ENERGIES = 100;
    private static final double LOWEST = 0.02;
    private static final double HIGHEST = 0.999;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin private PointOptions pointOptions = new PointOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--target",
            paramLabel = "NAME",
            split = ",",
            description = "Xe (default), Ar; a limit by --limit is compared with the first.")
    private List<String> targets = List.of("Xe");

    @Option(
            names = "--effect",
            paramLabel = "NAME",
            split = ",",
            description = "migdal (default), elastic.")
    private List<String> effects = List.of(Effect.MIGDAL.label());

    @Option(
            names = "--mass",
            paramLabel = "M",
            description = "Mass in GeV, in the place of the point's.")
    private @Nullable String mass;

    @Option(
            names = "--sigma",
            paramLabel = "S",
            description =
                    "Cross section a nucleon in cm^2, alike for protons and neutrons, in the place of the point's.")
    private @Nullable String sigma;

    @Option(
            names = "--energies",
            paramLabel = "E",
            description =
                    "Energies in keV, separated by commas; without it, 100 up to the end point.")
    private @Nullable String energies;

    @Option(
            names = "--limit",
            paramLabel = "FILE",
            description =
                    "A limit of yours, CSV: mass in GeV, cross section in cm^2. May be repeated.")
    private List<Path> limits = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A picture of spectra and limits, .pdf, .svg or .png by the name.")
    private @Nullable Path picture;

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (picture != null) {
            format(picture);
        }
        PointOptions.Point point = pointOptions.point();
        if (!output.quiet()) {
            point.notices().forEach(notice -> line.getErr().println("kinvis: note: " + notice));
        }
        DirectDetection detection = detection(point);
        if (detection.mass() == 0) {
            tell(line.getErr(), "mass 0: no rates, no limits");
        }
        if (picture != null && detection.mass() > 0) {
            new FigureWriter().write(new DirectFigure(detection).figure(), picture);
        }
        new DirectPrinter(detection).print(output.format(), line.getOut());
        return Kinvis.DONE;
    }

    private void tell(PrintWriter err, String notice) {
        if (!output.quiet()) {
            err.println("kinvis: note: " + notice);
        }
    }

    private DirectDetection detection(PointOptions.Point point) throws IOException {
        targets.forEach(Targets::named);
        List<Effect> wanted = effects.stream().map(Effect::of).toList();
        Inputs inputs = point.inputs();
        Optional<DarkParticle> particle =
                point.dark().map(p -> mass == null ? p : p.withMass(number("--mass", mass)));
        double heavy =
                particle.map(DarkParticle::mass)
                        .orElseGet(
                                () ->
                                        number(
                                                "--mass",
                                                required(
                                                        mass,
                                                        "--mass M, or a dark particle (--dark)")));
        Map<String, Double> crossSections =
                sigma != null
                        ? DirectDetection.crossSections(number("--sigma", sigma))
                        : particle.map(
                                        p ->
                                                DirectDetection.crossSections(
                                                        p, point.matching().apply(inputs), inputs))
                                .orElseThrow(
                                        () ->
                                                new InvalidInputException(
                                                        "direct: --sigma S, or a dark particle (--dark) with"
                                                                + " coefficients, is needed"));
        return new DirectDetection(
                inputs,
                heavy,
                crossSections,
                targets,
                wanted,
                heavy == 0 ? new double[0] : energies(wanted, heavy, inputs),
                curves());
    }

    private static String required(@Nullable String value, String what) {
        if (value == null) {
            throw new InvalidInputException("direct: " + what + " is needed");
        }
        return value;
    }

    private static double number(String option, String text) {
        double value = NumberParser.real(text, option);
        if (value < 0 || (value == 0 && option.equals("--mass"))) {
            throw new InvalidInputException(option + " " + text + ": a positive number is needed");
        }
        return value;
    }

    private double[] energies(List<Effect> wanted, double heavy, Inputs inputs) {
        if (energies != null) {
            return Arrays.stream(energies.split(",", -1))
                    .mapToDouble(
                            text -> EventSpectrum.positive(NumberParser.real(text, "--energies")))
                    .toArray();
        }
        double end =
                wanted.stream()
                        .mapToDouble(
                                effect ->
                                        EventSpectrum.of(
                                                        effect,
                                                        Targets.named(targets.getFirst()),
                                                        heavy,
                                                        0,
                                                        inputs)
                                                .largestEnergy())
                        .max()
                        .orElseThrow();
        double[] grid = new double[ENERGIES];
        for (int i = 0; i < ENERGIES; i++) {
            grid[i] = HIGHEST * end * Math.pow(LOWEST, 1 - (double) i / (ENERGIES - 1));
        }
        return grid;
    }

    private Map<String, LimitCurve> curves() throws IOException {
        Map<String, LimitCurve> curves = new LinkedHashMap<>();
        for (Path file : limits) {
            curves.put(String.valueOf(file.getFileName()), LimitFile.read(file));
        }
        return curves;
    }

    private static void format(Path file) {
        try {
            FigureFormat.ofFileName(String.valueOf(file.getFileName()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(
                    "-o " + file + ": a picture's file ends in .pdf, .svg or .png", e);
        }
    }
}
