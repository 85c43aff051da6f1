package org.kinvis.physics.formfactor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.kinvis.physics.inputs.Inputs;

/**
 * A form factor against q² with its uncertainty.
 *
 * @param formFactor which
 * @param points one a q²
 */
public record FormFactorBand(FormFactor formFactor, List<Point> points) {

    public FormFactorBand {
        points = List.copyOf(points);
    }

    /** The central value and one standard deviation at q² in GeV². */
    public record Point(double q2, double central, double sigma) {}

    /**
     * The band of a set at some q².
     *
     * @param replicas how many give the standard deviation
     */
    public static FormFactorBand of(
            FormFactorSet set,
            FormFactor formFactor,
            Inputs inputs,
            List<Double> q2,
            int replicas,
            long seed) {
        FormFactorSet.Replicas drawn = set.replicas(seed);
        DoubleUnaryOperator central = central(set, formFactor, inputs);
        IntFunction<DoubleUnaryOperator> replica =
                switch (set.finalState()) {
                    case PSEUDOSCALAR ->
                            r -> pseudoscalarCurve(formFactor, drawn.pseudoscalar(inputs, r));
                    case VECTOR -> r -> vectorCurve(formFactor, drawn.vector(inputs, r));
                    case BARYON -> r -> baryonCurve(formFactor, drawn.baryon(inputs, r));
                };
        double[] sum = new double[q2.size()];
        double[] squares = new double[q2.size()];
        for (int r = 0; r < replicas; r++) {
            DoubleUnaryOperator curve = replica.apply(r);
            for (int i = 0; i < sum.length; i++) {
                double deviation =
                        curve.applyAsDouble(q2.get(i)) - central.applyAsDouble(q2.get(i));
                sum[i] += deviation;
                squares[i] += deviation * deviation;
            }
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < sum.length; i++) {
            double mean = sum[i] / replicas;
            double variance = (squares[i] - replicas * mean * mean) / (replicas - 1);
            points.add(
                    new Point(
                            q2.get(i),
                            central.applyAsDouble(q2.get(i)),
                            Math.sqrt(Math.max(0, variance))));
        }
        return new FormFactorBand(formFactor, points);
    }

    private static DoubleUnaryOperator central(
            FormFactorSet set, FormFactor formFactor, Inputs inputs) {
        return switch (set.finalState()) {
            case PSEUDOSCALAR -> pseudoscalarCurve(formFactor, set.pseudoscalar(inputs));
            case VECTOR -> vectorCurve(formFactor, set.vector(inputs));
            case BARYON -> baryonCurve(formFactor, set.baryon(inputs));
        };
    }

    private static DoubleUnaryOperator pseudoscalarCurve(
            FormFactor which, PseudoscalarFormFactors all) {
        return q2 -> which.in(all.at(q2));
    }

    private static DoubleUnaryOperator vectorCurve(FormFactor which, VectorFormFactors all) {
        return q2 -> which.in(all.at(q2));
    }

    private static DoubleUnaryOperator baryonCurve(FormFactor which, BaryonFormFactors all) {
        return q2 -> which.in(all.at(q2));
    }
}
