package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.histfactory.AsymptoticTest;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.histfactory.Interpolation;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.ProfileLikelihood;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.histfactory.WorkspaceReader;
import org.kinvis.inference.reinterpretation.Folding;
import org.kinvis.inference.reinterpretation.NumberDensity;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinvis belle2}: the likelihood of B⁺ → K⁺νν̄ by Belle II, or any other as pyhf writes them. */
@Command(
        name = "belle2",
        description =
                "Fits the strength mu of B+ -> K+ nu nubar to the data of Belle II, or the parameter of interest"
                        + " of any pyhf workspace. With a point, a card, a mass or a spectrum: the likelihood"
                        + " reinterpreted for that signal.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "A card may leave coefficients free: {uniform: [lo, hi]}. Coefficients of b -> s nu nu change the whole rate"
                    + " of neutrinos; dark particles, X and spectra add to the Standard Model at mu = 1. r is"
                    + " the strength of a point.",
            "",
            "mu = 1 is the Standard Model as Belle II has it; sigma is that of the exact Hessian, the interval where"
                    + " -2 ln L rises by 1; q0 and q1 are that rise at mu = 0 and 1; limits are CLs, asymptotic.",
            "",
            "Examples:",
            "  kinvis belle2",
            "  kinvis belle2 --channel hta --cl 0.95",
            "  kinvis belle2 --likelihood workspace.json --test 1 --format json",
            "  kinvis belle2 --dark phi:spin=0,mass=0.6 --set phi.S_sb=8e-8 -o fit.pdf",
            "  kinvis belle2 --dark phi:spin=0,mass=0 --set phi.S_sb=1e-8 --mass-scan 0,1.2,25",
            "  kinvis belle2 --two-body 2.1",
            "  kinvis belle2 --spectrum spectrum.csv --sm free",
            "  kinvis belle2 card.yaml --ff HPQCD22 --format json"
        })
final class BelleTwoCommand implements Callable<Integer> {

    private static final double USUAL_LEVEL = 0.9;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CARD",
            arity = "0..1",
            description = "The card with the point, or with free coefficients.")
    private @Nullable Path card;

    @Mixin private PointOptions point = new PointOptions();

    @Mixin private RecastOptions recast = new RecastOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--likelihood",
            paramLabel = "FILE",
            description = "A pyhf workspace (JSON, schema 1.0.0) in the place of the built-in one.")
    private @Nullable Path file;

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            split = ",",
            description =
                    "ita (inclusive tag), hta (hadronic tag), combined (default), or channels of the"
                            + " workspace.")
    private List<String> channels = List.of(Tag.COMBINED.label());

    @Option(names = "--test", paramLabel = "MU", description = "CLs of this value.")
    private @Nullable Double test;

    @Option(
            names = "--cl",
            paramLabel = "CL",
            description = "Confidence level of upper limits; default 0.9.")
    private double level = USUAL_LEVEL;

    @Option(
            names = "--interpolation",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Interpolations in the place of pyhf's: code1, code4 of normsys, code0, code2, code4p of"
                            + " histosys.")
    private List<String> codes = List.of();

    @Override
    public Integer call() {
        requireNumbers();
        BelleTwoLikelihood builtIn = BelleTwoLikelihood.load();
        Workspace all =
                Optional.ofNullable(file).map(WorkspaceReader::read).orElseGet(builtIn::workspace);
        Workspace workspace = all.restrictedTo(names(builtIn, all));
        if (card != null) {
            point.card(card);
        }
        if (point.isGiven() || recast.isGiven()) {
            return reinterpret(workspace);
        }
        ProfileLikelihood fit =
                fit(Model.of(workspace, workspace.measurements().getFirst(), interpolation()));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean isBelleTwo = isBelleTwo(builtIn, workspace);
        new BelleTwoPrinter(
                        fit,
                        AsymptoticTest.of(fit),
                        level,
                        test == null ? OptionalDouble.empty() : OptionalDouble.of(test),
                        isBelleTwo
                                ? OptionalDouble.of(builtIn.nullBranchingFraction())
                                : OptionalDouble.empty())
                .print(output.format(), out);
        return Kinvis.DONE;
    }

    private int reinterpret(Workspace workspace) {
        if (test != null) {
            throw new InvalidInputException(
                    "--test: of mu alone; a point beside it is not allowed");
        }
        recast.check(point.isGiven());
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PointOptions.Family family = point.family();
        if (!output.quiet() && family.free().isEmpty()) {
            family.at(Map.of())
                    .notices()
                    .forEach(notice -> line.getErr().println("kinvis: note: " + notice));
        }
        Folding folding = Folding.of(NumberDensity.load(), workspace, Folding.Undefined.KEEP);
        Interpolation interpolation = interpolation();
        Recast likelihood =
                Recast.of(
                        folding,
                        workspace,
                        w -> Model.of(w, w.measurements().getFirst(), interpolation),
                        family.inputs());
        if (recast.formFactors().isPresent()) {
            likelihood = likelihood.withFormFactors(recast.formFactors().get());
        }
        if (recast.isStandardModelFree()) {
            likelihood = likelihood.withFreeStandardModel();
        }
        RecastPrinter printer = new RecastPrinter(folding, level);
        RecastResult result = new RecastRun(likelihood, family, recast, printer.levels()).run();
        recast.picture()
                .ifPresent(file -> new PostFitPicture(folding, workspace).write(result, file));
        printer.print(result, output.format(), line.getOut());
        return Kinvis.DONE;
    }

    private void requireNumbers() {
        if (!(level > 0 && level < 1)) {
            throw new InvalidInputException("--cl: " + level + "; it lies between 0 and 1");
        }
        if (test != null && !(Double.isFinite(test) && test >= 0)) {
            throw new InvalidInputException("--test: " + test + "; a number from 0 on is needed");
        }
    }

    private Interpolation interpolation() {
        Interpolation interpolation = Interpolation.USUAL;
        for (String code : codes) {
            interpolation = interpolation.with(code);
        }
        return interpolation;
    }

    private static ProfileLikelihood fit(Model model) {
        return ProfileLikelihood.of(model, model.data());
    }

    private static boolean isBelleTwo(BelleTwoLikelihood builtIn, Workspace workspace) {
        return builtIn.workspace().channelNames().containsAll(workspace.channelNames());
    }

    private List<String> names(BelleTwoLikelihood builtIn, Workspace workspace) {
        List<String> names = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Tag tag : Tag.values()) {
            tags.add(tag.label());
        }
        for (String channel : channels) {
            if (channel.equals(Tag.COMBINED.label())) {
                names.addAll(workspace.channelNames());
            } else if (tags.contains(channel)) {
                names.addAll(ofTag(builtIn, workspace, Tag.named(channel)));
            } else if (workspace.channelNames().contains(channel)) {
                names.add(channel);
            } else {
                tags.addAll(workspace.channelNames());
                throw new InvalidInputException(
                        "--channel: "
                                + new UnknownNameException(channel, "channel", tags).getMessage());
            }
        }
        return names;
    }

    private static List<String> ofTag(BelleTwoLikelihood builtIn, Workspace workspace, Tag tag) {
        List<String> names = builtIn.channelNames(tag);
        if (!workspace.channelNames().containsAll(names)) {
            throw new InvalidInputException(
                    "--channel: "
                            + tag.label()
                            + " is part of Belle II's likelihood; this workspace has "
                            + String.join(", ", workspace.channelNames()));
        }
        return names;
    }
}
