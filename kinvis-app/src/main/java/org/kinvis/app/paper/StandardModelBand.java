package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.TheoryEnsemble;

/**
 * The relative uncertainty of the Standard Model predictions of B⁺ → K⁺νν̄ and B⁰ → K*⁰νν̄: that of the
 * paper's source and that computed here.
 *
 * @param publishedK of the paper's source, K
 * @param publishedKStar of the paper's source, K*
 * @param computedK from the inputs, K
 * @param computedKStar from the inputs, K*
 */
record StandardModelBand(
        double publishedK, double publishedKStar, double computedK, double computedKStar) {

    /** How many standard deviations the figure shows. */
    static final double SIGMAS = 3;

    static StandardModelBand of(Inputs inputs) {
        List<Predictor.Request> requests =
                List.of(request("BR(B+->Knunu)"), request("BR(B0->K*nunu)"));
        List<Prediction> predictions =
                new Predictor(inputs, WilsonCoefficients.none(), false)
                        .predict(
                                requests,
                                TheoryEnsemble.of(
                                        inputs,
                                        TheoryEnsemble.DEFAULT_SIZE,
                                        TheoryEnsemble.DEFAULT_SEED));
        return new StandardModelBand(
                published("BR(B+->Knunu)"),
                published("BR(B0->K*nunu)"),
                relative(predictions.get(0)),
                relative(predictions.get(1)));
    }

    private static Predictor.Request request(String observable) {
        return new Predictor.Request(Catalogue.observable(observable), new Range.Total());
    }

    private static double relative(Prediction prediction) {
        return prediction.uncertainty().orElse(0) / prediction.value();
    }

    private static double published(String observable) {
        Statement.Value value =
                MeasurementLibrary.load().get(observable, "standard model 2023").value();
        return value.uncertainty().sigma() / value.value();
    }

    /** The green rectangle, whose size the paper takes from its source. */
    Entry entry() {
        return Entry.statement(
                "fig2-left-sm",
                "green region: three standard deviations of the Standard Model",
                "R_K = 1 +- %.2f, R_K* = 1 +- %.2f"
                        .formatted(SIGMAS * publishedK, SIGMAS * publishedKStar),
                "R_K = 1 +- %.2f, R_K* = 1 +- %.2f"
                        .formatted(SIGMAS * computedK, SIGMAS * computedKStar),
                rounded(publishedK) == rounded(computedK)
                        && rounded(publishedKStar) == rounded(computedKStar),
                ("drawn with the uncertainties of Eq. (2)'s source, %.1f %% and %.1f %%; from the inputs and"
                                + " form factors used here they are %.1f %% and %.1f %%")
                        .formatted(
                                100 * publishedK,
                                100 * publishedKStar,
                                100 * computedK,
                                100 * computedKStar));
    }

    /** In hundredths of R, at three standard deviations: the digits the text shows. */
    private static long rounded(double relative) {
        return Math.round(100 * SIGMAS * relative);
    }
}
