package org.kinvis.inference.likelihood;

import java.util.List;

/** Independent statements about one observable together: the sum of their χ² less its minimum. */
final class CombinedTerm implements LikelihoodTerm {

    private final List<LikelihoodTerm> terms;
    private final double lowest;
    private final double best;
    private final double smallest;

    CombinedTerm(List<LikelihoodTerm> terms) {
        this.terms = List.copyOf(terms);
        this.lowest = terms.stream().mapToDouble(LikelihoodTerm::lowest).max().orElseThrow();
        double low = terms.stream().mapToDouble(LikelihoodTerm::best).min().orElseThrow();
        double high = terms.stream().mapToDouble(LikelihoodTerm::best).max().orElseThrow();
        LineMinimum minimum =
                new LineMinimum(this::sum, Math.max(lowest, low), Math.max(lowest, high));
        this.best = minimum.at();
        this.smallest = minimum.value();
    }

    private double sum(double x) {
        return terms.stream().mapToDouble(term -> term.chiSquared(x)).sum();
    }

    @Override
    public double chiSquared(double x) {
        return sum(x) - smallest;
    }

    @Override
    public double best() {
        return best;
    }

    @Override
    public double lowest() {
        return lowest;
    }
}
