package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinvis.inference.card.Card;
import org.kinvis.inference.likelihood.Assessment;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.AffectedObservables;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Theory;
import org.kinvis.physics.observable.TheoryEnsemble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kinvis assess}: everything a point predicts beside what is measured, and a verdict. */
@Command(
        name = "assess",
        description =
                "Every observable that a card touches, with prediction, uncertainty, measurement, pull or"
                        + " limit, and one verdict with its reasons.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        footer = {
            "",
            "A limit excludes at its own confidence level, the theory uncertainty folded in, unless measured"
                    + " values show a signal.",
            "Measured values, all of an observable combined, exclude from 3 sigma on, if the Standard Model"
                    + " does better.",
            "",
            "Examples:",
            "  kinvis assess card.yaml",
            "  kinvis assess card.yaml --measurements paper --without \"BR(B+->Kmue)\"",
            "  kinvis assess card.yaml --set lambda_s_mu=0 --format json"
        })
final class AssessCommand implements Callable<Integer> {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "CARD", arity = "0..1", description = "The card with the point.")
    private @Nullable Path cardFile;

    @Mixin private PointOptions pointOptions = new PointOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(
            names = "--measurements",
            paramLabel = "SET",
            description =
                    "What to compare with: default, all (also numbers quoted from memory), paper,"
                            + " paper-average. Default: the card's.")
    private @Nullable String measurements;

    @Option(
            names = "--without",
            paramLabel = "NAME",
            description =
                    "Leave out what is measured of an observable; \"OBSERVABLE, ENTRY\" leaves out one"
                            + " entry.")
    private List<String> without = List.of();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (cardFile != null) {
            pointOptions.card(cardFile);
        }
        PointOptions.Point point = pointOptions.point();
        MeasurementSet set = measurements();
        PrintWriter err = line.getErr();
        if (!output.quiet()) {
            point.notices().forEach(notice -> err.println("kinvis: note: " + notice));
        }
        Assessment assessment = Assessment.of(predictions(point), set);
        new AssessmentPrinter(point.inputs().name(), set.name(), assessment)
                .print(output.format(), line.getOut());
        return Kinvis.DONE;
    }

    private MeasurementSet measurements() {
        MeasurementSet set =
                measurements == null
                        ? pointOptions
                                .card()
                                .flatMap(Card::measurements)
                                .orElseGet(() -> MeasurementSet.named(MeasurementSet.DEFAULT))
                        : MeasurementSet.named(measurements);
        for (String name : without) {
            set = set.without(name);
        }
        return set;
    }

    private static List<Prediction> predictions(PointOptions.Point point) {
        Inputs inputs = point.inputs();
        List<Predictor.Request> affected =
                AffectedObservables.by(
                        Theory.central(inputs), point.matching().apply(inputs), point.dark());
        TheoryEnsemble ensemble =
                TheoryEnsemble.of(inputs, TheoryEnsemble.DEFAULT_SIZE, TheoryEnsemble.DEFAULT_SEED);
        return new Predictor(inputs, point.matching(), false, point.dark())
                .predict(affected, ensemble);
    }
}
