package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.inference.posterior.Convergence;
import org.kinvis.inference.posterior.CredibleInterval;
import org.kinvis.inference.posterior.PosteriorSample;
import org.kinvis.inference.posterior.SamplerSettings;
import org.kinvis.inference.reinterpretation.WeakEffectiveTheory;
import org.kinvis.inference.reinterpretation.WetLikelihood;

/** Draws of the posterior of the three coefficients V, S, T at Belle II, nuisances left out. */
final class WetDraws {

    private final WeakEffectiveTheory theory;
    private final double[][][] moduli;
    private final PosteriorSample sample;

    private WetDraws(WeakEffectiveTheory theory, double[][][] moduli, PosteriorSample sample) {
        this.theory = theory;
        this.moduli = moduli;
        this.sample = sample;
    }

    /** Draws by Hamiltonian chains. */
    static WetDraws of(WeakEffectiveTheory theory, SamplerSettings settings, int threads) {
        WetLikelihood likelihood = theory.likelihood();
        PosteriorSample sample = likelihood.sample(settings, threads);
        double[][][] moduli = new double[theory.coefficients().size()][][];
        for (int i = 0; i < moduli.length; i++) {
            int which = i;
            moduli[i] = sample.values(u -> likelihood.moduli(u)[which]);
        }
        return new WetDraws(theory, moduli, sample);
    }

    /** The theory they are of. */
    WeakEffectiveTheory theory() {
        return theory;
    }

    /** How many draws. */
    int size() {
        return sample.size();
    }

    /** How many trajectories were lost. */
    int divergences() {
        return sample.divergences();
    }

    /** All draws of a coefficient, chain after chain. */
    double[] of(int coefficient) {
        return Arrays.stream(moduli[coefficient]).flatMapToDouble(Arrays::stream).toArray();
    }

    /** Whether the chains agree about a coefficient. */
    Convergence convergence(int coefficient) {
        return Convergence.of(moduli[coefficient]);
    }

    /** The interval of highest density. */
    CredibleInterval interval(int coefficient, double part) {
        return CredibleInterval.highestDensity(of(coefficient), part);
    }

    /** The sampling errors of its ends, from the scatter of those of the chains. */
    CredibleInterval error(int coefficient, double part) {
        List<CredibleInterval> ends = new ArrayList<>();
        for (double[] chain : moduli[coefficient]) {
            ends.add(CredibleInterval.highestDensity(chain, part));
        }
        return new CredibleInterval(
                errorOfMean(ends.stream().mapToDouble(CredibleInterval::low).toArray()),
                errorOfMean(ends.stream().mapToDouble(CredibleInterval::high).toArray()));
    }

    private static double errorOfMean(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1.0) / values.length);
    }

    /** The part of the posterior between two values of a coefficient. */
    double part(int coefficient, double low, double high) {
        double[] all = of(coefficient);
        return (double) Arrays.stream(all).filter(v -> v >= low && v <= high).count() / all.length;
    }

    /** One row a draw: its chain, and the coefficients. */
    String csv(String header) {
        StringBuilder csv = new StringBuilder(header).append("chain");
        theory.coefficients().forEach(c -> csv.append(',').append(c.label()));
        csv.append('\n');
        for (int c = 0; c < moduli[0].length; c++) {
            for (int k = 0; k < moduli[0][c].length; k++) {
                csv.append(c + 1);
                for (double[][] modulus : moduli) {
                    csv.append(',').append((float) modulus[c][k]);
                }
                csv.append('\n');
            }
        }
        return csv.toString();
    }
}
