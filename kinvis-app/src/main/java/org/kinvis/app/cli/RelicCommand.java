package org.kinvis.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.app.figure.FigureFormat;
import org.kinvis.app.figure.FigureWriter;
import org.kinvis.physics.darkmatter.annihilation.Annihilation;
import org.kinvis.physics.darkmatter.annihilation.Regime;
import org.kinvis.physics.darkmatter.relic.DegreesOfFreedom;
import org.kinvis.physics.darkmatter.relic.RelicDensity;
import org.kinvis.physics.darkmatter.relic.RelicDensity.Method;
import org.kinvis.physics.darkmatter.relic.TargetSearch;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kinvis relic}: the relic density of a dark scalar, or the coupling that gives a wanted one. */
@Command(
        name = "relic",
        description =
                "Relic density of a dark scalar that freezes out, or the coefficients that give a wanted one.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "Couplings NAME.S_uu, _dd, _ss, _ds are those of L = C (qbar q) phi^2/2, at 2 GeV. Up to m = 2 GeV the"
                    + " particle annihilates into mesons at leading order of chiral perturbation theory, above"
                    + " into quarks; between 1.5 and 2 GeV a note shows both.",
            "",
            "Examples:",
            "  kinvis relic --dark phi:spin=0,mass=0.6,self-conjugate --set phi.S_ss=1.2e-4",
            "  kinvis relic --dark phi:spin=0,mass=0.6,self-conjugate --solve phi.S_ss",
            "  kinvis relic --dark phi:spin=0,mass=0.6,self-conjugate --set phi.S_ss=1 phi.S_ds=0.2 --target 0.12",
            "  kinvis relic --card card.yaml --gstar DHS --method quick --format json",
            "  kinvis relic --card card.yaml -o yield.pdf"
        })
final class RelicCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin private PointOptions pointOptions = new PointOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--gstar",
            paramLabel = "SET",
            description = "Degrees of freedom of the plasma: SaikawaShirai (default) or DHS.")
    private String gstar = DegreesOfFreedom.DEFAULT;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "full (default): the Boltzmann equation; stopped: the same up to x = 3000; quick: <sigma"
                            + " v> at x = 20 against 2.2e-9 GeV^-2.")
    private String method = "full";

    @Option(
            names = "--annihilation",
            paramLabel = "NAME",
            description = "chiral or quarks, in the place of the choice by mass.")
    private @Nullable String annihilation;

    @Option(
            names = "--solve",
            paramLabel = "NAME",
            description = "The coefficient to be found; the others stay as they are.")
    private @Nullable String solve;

    @Option(
            names = "--target",
            paramLabel = "OMEGAH2",
            description =
                    "The density that is wanted, 0.12 with --solve; without --solve all coefficients are scaled"
                            + " together.")
    private @Nullable Double target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A plot of Y against x = m/T: FILE.pdf, .svg or .png.")
    private @Nullable Path plot;

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (plot != null) {
            requireFormat(plot);
        }
        PointOptions.Point point = pointOptions.point();
        Inputs inputs = point.inputs();
        DarkParticle particle = particle(point);
        Regime regime = regime(particle);
        RelicDensity relic = relic(regime, particle, inputs);
        WilsonCoefficients given = point.matching().apply(inputs);
        particle.check(given);
        WilsonCoefficients solved = solved(relic, particle, given);
        RelicResult result = RelicResult.of(relic, method, gstar, solved);
        if (!output.quiet()) {
            notices(point, relic, solved).forEach(n -> line.getErr().println("kinvis: note: " + n));
        }
        PrintWriter out = line.getOut();
        new RelicPrinter(inputs.name(), result).print(output.format(), out);
        if (plot != null) {
            new FigureWriter().write(YieldFigure.of(relic, solved), plot);
        }
        return Kinvis.DONE;
    }

    private static void requireFormat(Path file) {
        try {
            FigureFormat.ofFileName(String.valueOf(file.getFileName()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("-o " + file + ": " + e.getMessage(), e);
        }
    }

    private static DarkParticle particle(PointOptions.Point point) {
        return point.dark()
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "relic: which dark particle? --dark"
                                                + " NAME:spin=0,mass=0.6,self-conjugate or the key dark of"
                                                + " a card is needed"));
    }

    private Regime regime(DarkParticle particle) {
        return annihilation == null ? Regime.usual(particle) : Regime.named(annihilation);
    }

    private RelicDensity relic(Regime regime, DarkParticle particle, Inputs inputs) {
        return RelicDensity.of(
                regime.of(particle, inputs), DegreesOfFreedom.named(gstar), method(method), inputs);
    }

    private static Method method(String name) {
        List<String> names = new ArrayList<>();
        for (Method each : Method.values()) {
            names.add(each.name().toLowerCase(Locale.ROOT));
        }
        if (!names.contains(name)) {
            throw new UnknownNameException(name, "method", names);
        }
        return Method.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private WilsonCoefficients solved(
            RelicDensity relic, DarkParticle particle, WilsonCoefficients given) {
        if (solve != null) {
            if (!particle.coefficientNames().contains(solve)) {
                throw new UnknownNameException(
                        solve,
                        "coefficient of a dark particle of spin " + particle.spin().label(),
                        particle.coefficientNames());
            }
            double wanted = target == null ? RelicResult.OBSERVED : target;
            return new TargetSearch(relic, wanted).with(new Coefficient(solve), given);
        }
        return target == null ? given : new TargetSearch(relic, target).scaled(given);
    }

    private List<String> notices(
            PointOptions.Point point, RelicDensity relic, WilsonCoefficients solved) {
        Annihilation used = relic.annihilation();
        List<String> notices = new ArrayList<>(point.notices());
        notices.addAll(used.notices(solved));
        if (Regime.isMatchingRegion(used.particle())) {
            Regime other = used.regime() == Regime.CHIRAL ? Regime.QUARKS : Regime.CHIRAL;
            RelicDensity second = relic(other, used.particle(), point.inputs());
            if (second.annihilation().isOpen(solved)) {
                notices.add(
                        String.format(
                                Locale.ROOT,
                                "between 1.5 and 2 GeV neither description holds: %s give Omegah2 = %.3g,"
                                        + " %s %.3g",
                                used.regime().label(),
                                relic.omega(solved),
                                other.label(),
                                second.omega(solved)));
            }
        }
        if (relic.freezeOut(solved).isEmpty()) {
            notices.add(
                    used.particle().name()
                            + " is not in equilibrium with the plasma at x = 6: it does not freeze out, and"
                            + " the value is that of a particle that was in equilibrium until then");
        }
        return notices;
    }
}
