package org.kinvis.inference.reinterpretation;

import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * What a selection keeps of a spectrum in q²: its efficiency ε_j in bins of generated q², the average ⟨ε⟩ = Σ ε_j BR_j / Σ BR_j,
 * and the shape p_j = ε_j BR_j / Σ ε_k BR_k of what is kept.
 *
 * <p>A branching fraction measured with the Standard Model's shape means BR ⟨ε⟩_SM/⟨ε⟩ with another one.
 */
public final class Selection {

    private static final int STEPS = 4;

    private final List<QSquaredRange> bins;
    private final double[] efficiency;

    /**
     * @param bins of q², next to each other
     * @param efficiency one number a bin
     */
    public Selection(List<QSquaredRange> bins, double[] efficiency) {
        if (bins.size() != efficiency.length) {
            throw new IllegalArgumentException(
                    bins.size() + " bins, " + efficiency.length + " efficiencies");
        }
        this.bins = List.copyOf(bins);
        this.efficiency = efficiency.clone();
    }

    /** The selection of some channels of a number density. */
    public static Selection of(NumberDensity density, List<NumberDensity.Channel> channels) {
        return new Selection(density.bins(), density.efficiency(channels));
    }

    /** The bins of q². */
    public List<QSquaredRange> bins() {
        return bins;
    }

    /** ε_j, one number a bin. */
    public double[] efficiency() {
        return efficiency.clone();
    }

    /** BR_j of a spectrum at a point, one number a bin. */
    public double[] rates(Spectrum spectrum, WilsonCoefficients point) {
        return bins.stream().mapToDouble(bin -> spectrum.integral(bin).value(point)).toArray();
    }

    /** ⟨ε⟩; zero where there is no rate. */
    public double average(double[] rates) {
        double all = Arrays.stream(rates).sum();
        return all > 0 ? kept(rates) / all : 0;
    }

    /** p_j, one number a bin; zero where nothing is kept. */
    public double[] shape(double[] rates) {
        double kept = kept(rates);
        double[] shape = new double[rates.length];
        Arrays.setAll(shape, j -> kept > 0 ? efficiency[j] * rates[j] / kept : 0);
        return shape;
    }

    private double kept(double[] rates) {
        double sum = 0;
        for (int j = 0; j < efficiency.length; j++) {
            sum += efficiency[j] * rates[j];
        }
        return sum;
    }

    /** How much of a shape lies in a window of q², bins at its ends by the part that is inside. */
    public double fraction(double[] shape, QSquaredRange window) {
        double sum = 0;
        for (int j = 0; j < shape.length; j++) {
            QSquaredRange bin = bins.get(j);
            double inside = Math.min(bin.high(), window.high()) - Math.max(bin.low(), window.low());
            sum += shape[j] * Math.max(0, inside) / (bin.high() - bin.low());
        }
        return sum;
    }

    /**
     * A shape in reconstructed q²: the part of it between each two edges in GeV². Kept events lie between the first and the last
     * edge, where the analysis ends.
     *
     * @param shape in bins of q², flat within one
     * @param response of the inclusive tag
     * @param edges rising
     */
    public double[] reconstructed(double[] shape, ReconstructedQSquared response, double[] edges) {
        double[] parts = new double[edges.length - 1];
        for (int j = 0; j < shape.length; j++) {
            QSquaredRange bin = bins.get(j);
            for (int step = 0; step < STEPS; step++) {
                double q2 = bin.low() + (bin.high() - bin.low()) * (step + 0.5) / STEPS;
                double inside = response.fraction(q2, edges[0], edges[parts.length]);
                for (int k = 0; k < parts.length && inside > 0; k++) {
                    double fraction = response.fraction(q2, edges[k], edges[k + 1]);
                    parts[k] += shape[j] / STEPS * fraction / inside;
                }
            }
        }
        return parts;
    }
}
