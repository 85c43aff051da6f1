package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/** Predictions at one point, central values and uncertainties. */
public final class Predictor {

    private final Theory central;
    private final WilsonCoefficients point;
    private final Function<Inputs, WilsonCoefficients> matching;
    private final Contributions contributions;

    /**
     * @param inputs the input set
     * @param point new physics
     * @param treeLevelTau whether branching fractions of charged modes include the tree-level τ
     */
    public Predictor(Inputs inputs, WilsonCoefficients point, boolean treeLevelTau) {
        this(inputs, replica -> point, treeLevelTau);
    }

    /**
     * @param inputs the input set
     * @param matching new physics as a function of the inputs: a model fixes its couplings, and its
     *     coefficients follow with α and λ_t of each replica
     * @param treeLevelTau whether branching fractions of charged modes include the tree-level τ
     */
    public Predictor(
            Inputs inputs, Function<Inputs, WilsonCoefficients> matching, boolean treeLevelTau) {
        this(inputs, matching, treeLevelTau, Optional.empty());
    }

    /**
     * @param inputs the input set
     * @param matching new physics as a function of the inputs
     * @param treeLevelTau whether branching fractions of charged modes include the tree-level τ
     * @param dark the light invisible particle of the point, if it has one
     * @throws InvalidInputException if the point has a coefficient that this particle cannot have
     */
    public Predictor(
            Inputs inputs,
            Function<Inputs, WilsonCoefficients> matching,
            boolean treeLevelTau,
            Optional<DarkParticle> dark) {
        this.central = Theory.central(inputs);
        this.matching = matching;
        this.point = matching.apply(inputs);
        this.contributions = Contributions.at(point, treeLevelTau).with(dark);
        dark.ifPresent(particle -> particle.check(point));
    }

    /** What is wanted: an observable somewhere in q². */
    public record Request(Observable observable, Range range) {}

    /** What should be told beside the predictions, a line each. */
    public List<String> notices(List<Request> requests) {
        return requests.stream()
                .flatMap(r -> r.observable().definition().notice(central, contributions).stream())
                .distinct()
                .toList();
    }

    /** Central predictions, one a request. */
    public List<Prediction> predict(List<Request> requests) {
        List<Prediction> predictions = new ArrayList<>();
        for (Request request : requests) {
            request.observable().check(central, request.range());
            Quantity quantity = quantity(request, central);
            predictions.add(
                    new Prediction(
                            request.observable(),
                            request.range(),
                            finite(request, quantity.value(point)),
                            finite(request, quantity.standardModel()),
                            OptionalDouble.empty()));
        }
        return predictions;
    }

    /**
     * Predictions with the standard deviation of the value over an ensemble. The forms of a replica
     * are evaluated at the point itself, so that the uncertainty is that of the point and not of the
     * Standard Model; all requests share each replica.
     */
    public List<Prediction> predict(List<Request> requests, TheoryEnsemble ensemble) {
        List<Prediction> predictions = predict(requests);
        double[] sigma = standardDeviations(requests, ensemble);
        List<Prediction> withUncertainty = new ArrayList<>();
        for (int i = 0; i < sigma.length; i++) {
            Prediction p = predictions.get(i);
            withUncertainty.add(
                    new Prediction(
                            p.observable(),
                            p.range(),
                            p.value(),
                            p.standardModel(),
                            OptionalDouble.of(sigma[i])));
        }
        return withUncertainty;
    }

    /**
     * The standard deviations. Close to the end of phase space a replica with other masses may have no
     * rate there, and so no ratio: it is left out.
     */
    private double[] standardDeviations(List<Request> requests, TheoryEnsemble ensemble) {
        int n = requests.size();
        RunningMoments[] moments = new RunningMoments[n];
        Arrays.setAll(moments, i -> new RunningMoments());
        for (int r = 0; r < ensemble.size(); r++) {
            Theory replica = ensemble.replica(r);
            WilsonCoefficients matched = matching.apply(replica.inputs());
            for (int i = 0; i < n; i++) {
                moments[i].add(quantity(requests.get(i), replica).value(matched));
            }
        }
        double[] sigma = new double[n];
        for (int i = 0; i < n; i++) {
            sigma[i] = finite(requests.get(i), moments[i].standardDeviation());
        }
        return sigma;
    }

    private Quantity quantity(Request request, Theory theory) {
        return request.observable().quantity(theory, request.range(), contributions);
    }

    private static double finite(Request request, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidInputException(
                    request.observable().name()
                            + ": the rate vanishes there, so the ratio has no value");
        }
        return value;
    }
}
