package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.card.Card;
import org.kinvis.inference.card.NumberParser;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.TheoryEnsemble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinvis predict}: predictions at one point. */
@Command(
        name = "predict",
        description = "Predictions at one point, with new physics and without.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "Examples:",
            "  kinvis predict \"BR(B+->Knunu)\" R_K \"R_K*\"",
            "  kinvis predict R_K --set CR_bsnutaunutau=-10 CL_bsnumunutau=1.5-2i --uncertainty",
            "  kinvis predict R_K \"R_K*\" --model leptoquark-S12 --set mass=2000 lambda_b_tau=1 lambda_s_tau=0.5",
            "  kinvis predict \"dBR/dq2(B0->K*nunu)\" \"FL(B0->K*nunu)\" --at 1,5,10 --format json",
            "  kinvis predict \"BR(B+->KXX)\" --dark phi:spin=0,mass=0.5,self-conjugate --set phi.S_sb=1e-8",
            "  kinvis predict \"BR(B+->Knunu)\" --q2 0,8 --inputs paper --tree-tau"
        })
final class PredictCommand implements Callable<Integer> {

    private static final int MOST_REPLICAS = 10_000_000;
    private static final double SHIFT = 1e-3;
    private static final double ROUNDING = 1e-12;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "OBSERVABLE",
            arity = "0..*",
            description =
                    "Observables by name; `kinvis list observables` shows all. Without any, those of the"
                            + " card.")
    private List<String> observables = List.of();

    @Mixin private PointOptions pointOptions = new PointOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(names = "--q2", paramLabel = "LO,HI", description = "A window in q2, in GeV^2.")
    private @Nullable String window;

    @Option(
            names = "--at",
            paramLabel = "Q2",
            description = "One or more q2 in GeV^2, separated by commas.")
    private @Nullable String at;

    @Option(
            names = "--uncertainty",
            paramLabel = "N",
            description =
                    "Theory uncertainty at the point from N replicas (default 1000) of all inputs and form"
                            + " factors.")
    private @Nullable String replicas;

    @Option(
            names = "--tree-tau",
            description =
                    "Branching fractions of charged modes include B+ -> tau nu, tau -> K(*) nu.")
    private boolean treeTau;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PointOptions.Point point = pointOptions.point();
        Inputs inputs = point.inputs();
        if (!output.quiet()) {
            point.notices().forEach(notice -> line.getErr().println("kinvis: note: " + notice));
        }
        List<Predictor.Request> requests = requests();
        Predictor predictor = new Predictor(inputs, point.matching(), treeTau, point.dark());
        List<Prediction> predictions = predict(predictor, requests, inputs, line.getErr());
        if (!output.quiet()) {
            predictor
                    .notices(requests)
                    .forEach(notice -> line.getErr().println("kinvis: note: " + notice));
            for (String name : pointOptions.changedParameters()) {
                if (!enters(name, inputs, point, predictions, requests)) {
                    line.getErr()
                            .println(
                                    "kinvis: note: "
                                            + name
                                            + " does not enter here with inputs "
                                            + inputs.name());
                }
            }
        }
        PredictionPrinter printer = new PredictionPrinter(inputs.name(), predictions);
        printer.print(output.format(), line.getOut());
        return Kinvis.DONE;
    }

    /** Whether any prediction moves when the parameter does: tracing alone would count a mere phase. */
    private boolean enters(
            String parameter,
            Inputs inputs,
            PointOptions.Point point,
            List<Prediction> predictions,
            List<Predictor.Request> requests) {
        try {
            Inputs shifted =
                    inputs.with(parameter, inputs.get(parameter) * (1 + SHIFT) + SHIFT * SHIFT);
            List<Prediction> moved =
                    new Predictor(shifted, point.matching(), treeTau, point.dark())
                            .predict(requests);
            for (int i = 0; i < moved.size(); i++) {
                double before = predictions.get(i).value();
                if (Math.abs(moved.get(i).value() - before) > ROUNDING * Math.abs(before)) {
                    return true;
                }
            }
            return false;
        } catch (InvalidInputException leavesItsDomain) {
            return true;
        }
    }

    private List<Prediction> predict(
            Predictor predictor, List<Predictor.Request> requests, Inputs inputs, PrintWriter err) {
        if (replicas == null) {
            return predictor.predict(requests);
        }
        TheoryEnsemble ensemble =
                TheoryEnsemble.of(inputs, replicaCount(replicas), TheoryEnsemble.DEFAULT_SEED);
        if (!output.quiet()) {
            ensemble.notices().forEach(notice -> err.println("kinvis: note: " + notice));
        }
        return predictor.predict(requests, ensemble);
    }

    private static int replicaCount(String text) {
        if (text.isEmpty()) {
            return TheoryEnsemble.DEFAULT_SIZE;
        }
        double number = NumberParser.real(text, "--uncertainty");
        if (number != Math.rint(number) || number < 2 || number > MOST_REPLICAS) {
            throw new InvalidInputException(
                    "--uncertainty "
                            + text
                            + ": a whole number of replicas from 2 to "
                            + MOST_REPLICAS
                            + " is needed");
        }
        return (int) number;
    }

    private List<Predictor.Request> requests() {
        List<Range> ranges = ranges();
        List<Predictor.Request> requests = new ArrayList<>();
        for (Observable observable : wanted()) {
            for (Range range : ranges) {
                requests.add(new Predictor.Request(observable, range));
            }
        }
        return requests;
    }

    private List<Observable> wanted() {
        List<Observable> wanted =
                observables.isEmpty()
                        ? pointOptions.card().map(Card::observables).orElse(List.of())
                        : observables.stream().map(Catalogue::observable).toList();
        if (wanted.isEmpty()) {
            throw new InvalidInputException(
                    "OBSERVABLE: at least one is needed; `kinvis list observables` shows all");
        }
        return wanted;
    }

    private List<Range> ranges() {
        if (window != null && at != null) {
            throw new InvalidInputException("--q2 and --at: one of them is allowed");
        }
        if (window != null) {
            String[] ends = window.split(",", -1);
            if (ends.length != 2) {
                throw new InvalidInputException(
                        "--q2 " + window + ": two numbers LO,HI are needed");
            }
            return List.of(
                    new Range.Window(
                            new QSquaredRange(
                                    NumberParser.real(ends[0], "--q2"),
                                    NumberParser.real(ends[1], "--q2"))));
        }
        if (at != null) {
            List<Range> points = new ArrayList<>();
            for (String q2 : at.split(",", -1)) {
                points.add(new Range.Point(NumberParser.real(q2, "--at")));
            }
            return points;
        }
        return List.of(new Range.Total());
    }
}
