package org.kinvis.inference.posterior;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Hamiltonian Monte Carlo: chains of transitions without U-turns, each adapting its step by dual averaging and its dense mass matrix to what
 * it has seen while it warms up.
 *
 * <p>Random numbers are a function of seed, chain and transition: the draws are the same bits on any number of threads.
 *
 * <p>Source: Hoffman:2011ukg, Betancourt:2017ebh; the schedule of the warm-up is Stan's.
 */
public final class HamiltonianSampler {

    private final LogDensity density;
    private final SamplerSettings settings;

    private HamiltonianSampler(LogDensity density, SamplerSettings settings) {
        this.density = density;
        this.settings = settings;
    }

    /** A sampler of a density. */
    public static HamiltonianSampler of(LogDensity density, SamplerSettings settings) {
        return new HamiltonianSampler(density, settings);
    }

    /**
     * Draws from the density.
     *
     * @param starts one a chain, where the density does not vanish
     * @param threads how many chains run at once
     */
    public PosteriorSample run(List<double[]> starts, int threads) {
        if (starts.size() != settings.chains()) {
            throw new InvalidInputException(
                    starts.size() + " starts for " + settings.chains() + " chains");
        }
        for (double[] start : starts) {
            if (start.length != density.dimension()) {
                throw new InvalidInputException(
                        "a start has %d variables; the density has %d"
                                .formatted(start.length, density.dimension()));
            }
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Chain.Result>> running = new ArrayList<>();
            for (int c = 0; c < starts.size(); c++) {
                int number = c;
                running.add(
                        pool.submit(
                                () ->
                                        new Chain(density, starts.get(number), settings, number)
                                                .run()));
            }
            List<Chain.Result> results = new ArrayList<>();
            for (Future<Chain.Result> chain : running) {
                results.add(await(chain));
            }
            return PosteriorSample.of(results);
        }
    }

    private static Chain.Result await(Future<Chain.Result> chain) {
        try {
            return chain.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the sampler was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("a chain failed", e);
        }
    }
}
