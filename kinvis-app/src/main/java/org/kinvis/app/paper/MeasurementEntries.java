package org.kinvis.app.paper;

import static java.lang.Math.hypot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.inference.measurement.WeightedAverage;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Uncertainty;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.TheoryEnsemble;

/** The report's entries for §1: the measurement, its average, the Standard Model, the windows. */
final class MeasurementEntries {

    private static final String K_PLUS = "BR(B+->Knunu)";
    private static final String K_STAR = "BR(B0->K*nunu)";

    private final Inputs inputs;
    private final PaperNumbers paper;
    private final MeasurementLibrary library = MeasurementLibrary.load();

    MeasurementEntries(Inputs inputs, PaperNumbers paper) {
        this.inputs = inputs;
        this.paper = paper;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(measurement());
        entries.add(average());
        entries.add(standardModel());
        entries.add(ratio("eq3-new", paper.get("eq1")));
        entries.add(ratio("eq3-average", paper.get("sec1-average")));
        entries.add(sixTimes());
        entries.add(quotedLimit());
        entries.add(neutralLimit());
        return entries;
    }

    /** Eq. (1): the total from the published statistical and systematic uncertainties. */
    private Entry measurement() {
        Statement.Value value = library.get(K_PLUS, "Belle II 2023 combined").value();
        double statistical = value.statistical().map(Uncertainty::sigma).orElse(0.0);
        double systematic = value.systematic().map(Uncertainty::sigma).orElse(0.0);
        double total = hypot(statistical, systematic);
        PrintedNumber printed = paper.get("eq1");
        return new Entry(
                "eq1",
                "BR(B+ -> K+ nu nu), Belle II 2023",
                Entry.printed(printed),
                Entry.number(value.value()),
                OptionalDouble.of(total),
                printed.roundsFrom(value.value(), total),
                "statistical and systematic uncertainty of the publication in quadrature",
                List.of());
    }

    /** The average of all measurements that no other one contains. */
    private Entry average() {
        List<Measurement> independent =
                library.about(K_PLUS).stream().filter(MeasurementEntries::isIndependent).toList();
        WeightedAverage average =
                WeightedAverage.of(independent.stream().map(Measurement::value).toList());
        PrintedNumber printed = paper.get("sec1-average");
        String names = String.join("; ", independent.stream().map(Measurement::id).toList());
        return new Entry(
                "sec1-average",
                "BR(B+ -> K+ nu nu), average of Belle II 2023 and earlier measurements",
                Entry.printed(printed),
                Entry.number(average.value()),
                OptionalDouble.of(average.uncertainty()),
                printed.roundsFrom(average.value(), average.uncertainty()),
                "weights 1/sigma^2 over %s; chi2 = %.1f for %d degrees of freedom (p = %.2f); the earlier"
                                .formatted(
                                        names,
                                        average.chiSquared(),
                                        average.degreesOfFreedom(),
                                        average.pValue())
                        + " central values are quoted from memory of Belle II's comparison",
                List.of());
    }

    private static boolean isIndependent(Measurement measurement) {
        return measurement.containedIn().isEmpty()
                && measurement.statement() instanceof Statement.Value value
                && value.kind() == Measurement.Kind.MEASUREMENT;
    }

    /** Eq. (2), with the largest parts of its error. */
    private Entry standardModel() {
        Prediction prediction = predict(inputs, true);
        PrintedNumber printed = paper.get("eq2");
        double sigma = prediction.uncertainty().orElse(0);
        String budget =
                "form factors %.1f %%, |V_tb V_ts*| %.1f %%, X_t %.1f %%"
                        .formatted(
                                percent(formFactorsAlone(), prediction),
                                percent(alone("lambda_t"), prediction),
                                percent(alone("X_t"), prediction));
        return new Entry(
                "eq2",
                "BR(B+ -> K+ nu nu) in the Standard Model, without the tree-level tau contribution",
                Entry.printed(printed),
                Entry.number(prediction.value()),
                OptionalDouble.of(sigma),
                printed.covers(prediction.value()),
                ("agrees within the printed uncertainty; %.1f %% lower, since the paper's value rests on its"
                                + " source's own lattice fit and ours on %s. Error: %s")
                        .formatted(
                                100 * (1 - prediction.value() / printed.value()),
                                inputs.formFactorSet("B->K"),
                                budget),
                List.of());
    }

    private static double percent(double sigma, Prediction prediction) {
        return 100 * sigma / prediction.value();
    }

    private Prediction predict(Inputs of, boolean withUncertainty) {
        Predictor predictor = new Predictor(of, WilsonCoefficients.none(), false);
        List<Predictor.Request> request =
                List.of(new Predictor.Request(Catalogue.observable(K_PLUS), new Range.Total()));
        return withUncertainty
                ? predictor
                        .predict(
                                request,
                                TheoryEnsemble.of(
                                        of,
                                        TheoryEnsemble.DEFAULT_SIZE,
                                        TheoryEnsemble.DEFAULT_SEED))
                        .getFirst()
                : predictor.predict(request).getFirst();
    }

    /** The uncertainty that remains when every parameter is fixed. */
    private double formFactorsAlone() {
        Inputs fixed = inputs;
        for (var parameter : inputs.parameters()) {
            fixed = fixed.with(parameter.name(), parameter.value());
        }
        return predict(fixed, true).uncertainty().orElse(0);
    }

    /** Half the difference when one parameter goes up and down by its uncertainty. */
    private double alone(String parameter) {
        double value = inputs.get(parameter);
        double sigma = inputs.parameter(parameter).uncertainty().sigma();
        double up = predict(inputs.with(parameter, value + sigma), false).value();
        double down = predict(inputs.with(parameter, value - sigma), false).value();
        return (up - down) / 2;
    }

    /** Eq. (3): a measured value over Eq. (2), relative errors in quadrature. */
    private Entry ratio(String id, PrintedNumber measured) {
        PrintedNumber sm = paper.get("eq2");
        PrintedNumber printed = paper.get(id);
        double ratio = measured.value() / sm.value();
        double sigma =
                ratio
                        * hypot(
                                measured.uncertainty() / measured.value(),
                                sm.uncertainty() / sm.value());
        boolean agrees = printed.roundsFrom(ratio, sigma);
        return new Entry(
                id,
                "R_K from " + measured.where() + " over Eq. (2)",
                Entry.printed(printed),
                Entry.number(ratio),
                OptionalDouble.of(sigma),
                agrees,
                agrees ? "" : printed.reason() + "; the figures use the printed range",
                List.of());
    }

    /** "New physics contributions six times as large as the Standard Model": the upper end of R − 1. */
    private Entry sixTimes() {
        PrintedNumber measured = paper.get("eq1");
        double largest = (measured.value() + measured.uncertainty()) / paper.get("eq2").value() - 1;
        return Entry.rounded(
                "sec1-six-times",
                "new physics over Standard Model at the upper end of Eq. (1)",
                paper.get("sec1-six-times"),
                largest,
                "(Eq. 1 + 1 sigma) / Eq. 2 - 1");
    }

    private Entry quotedLimit() {
        double limit = library.get("R_K*", "Belle 2017").limit().limit();
        return Entry.rounded(
                "eq4-2.7",
                "upper limit on R_K*, charged and neutral modes combined (90 %)",
                paper.get("eq4-2.7"),
                limit,
                "quoted by Belle as a limit on the ratio: taken over, not computed");
    }

    private Entry neutralLimit() {
        double limit = library.get(K_STAR, "Belle 2017").limit().limit();
        Prediction sm =
                new Predictor(inputs, WilsonCoefficients.none(), false)
                        .predict(
                                List.of(
                                        new Predictor.Request(
                                                Catalogue.observable(K_STAR), new Range.Total())))
                        .getFirst();
        double then = library.get(K_STAR, "standard model 2023").value().value();
        double ratio = limit / sm.value();
        PrintedNumber printed = paper.get("eq4-1.9");
        String comment =
                printed.roundsFrom(ratio)
                        ? ""
                        : "%s; with the prediction of Eq. (2)'s source it is %.2f; the figures use %s"
                                .formatted(printed.reason(), limit / then, printed.text());
        return Entry.rounded(
                "eq4-1.9",
                "upper limit on BR(B0 -> K*0 nu nu) over its Standard Model value (90 %)",
                printed,
                ratio,
                comment);
    }
}
