package org.kinvis.inference.likelihood;

import org.apache.commons.numbers.gamma.InverseErfc;

/** Probabilities as standard deviations of a normal variable, both sides counted. */
final class Significance {

    private Significance() {}

    /** Z with erfc(Z/√2) = p; infinite where p vanishes. */
    static double ofProbability(double p) {
        return Math.sqrt(2) * InverseErfc.value(p);
    }
}
