package org.kinvis.inference.histfactory;

/** The profile likelihood of a strength μ that is to be limited from above. */
public interface StrengthProfile {

    /** μ̂. */
    double bestValue();

    /** One-sided: 0 for μ below μ̂, else q(μ); q̃ where μ is bounded by 0. */
    double qUpper(double mu);

    /** A distance of the size of the standard deviation of μ. */
    double scale();

    /** Whether μ is bounded by 0. */
    boolean isBounded();
}
