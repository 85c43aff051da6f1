package org.kinvis.inference.posterior;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws of a posterior by several chains, and what they cost. */
public final class PosteriorSample {

    private final List<Chain.Result> chains;

    private PosteriorSample(List<Chain.Result> chains) {
        this.chains = List.copyOf(chains);
    }

    static PosteriorSample of(List<Chain.Result> chains) {
        return new PosteriorSample(chains);
    }

    /** How many draws, of all chains. */
    public int size() {
        return chains.stream().mapToInt(c -> c.draws().length).sum();
    }

    /** How many chains. */
    public int chains() {
        return chains.size();
    }

    /** A draw of a chain: its variables. */
    public double[] draw(int chain, int k) {
        return chains.get(chain).draws()[k].clone();
    }

    /** A quantity that depends on the variables, one row a chain. */
    public double[][] values(ToDoubleFunction<double[]> quantity) {
        return chains.stream()
                .map(c -> Arrays.stream(c.draws()).mapToDouble(quantity).toArray())
                .toArray(double[][]::new);
    }

    /** A variable, one row a chain. */
    public double[][] variable(int i) {
        return values(x -> x[i]);
    }

    /** How many gradients the draws took, without the warm-up's. */
    public long gradients() {
        return chains.stream().mapToLong(Chain.Result::gradients).sum();
    }

    /** How many trajectories were lost; any is a sign that a region is not explored. */
    public int divergences() {
        return chains.stream().mapToInt(Chain.Result::divergences).sum();
    }

    /** The leapfrog steps the chains learnt, in their own whitened coordinates. */
    public double[] steps() {
        return chains.stream().mapToDouble(Chain.Result::step).toArray();
    }
}
