package org.kinvis.inference.histfactory;

import java.util.Arrays;

/**
 * What is observed, or could have been.
 *
 * @param main counts of the bins, channels by name
 * @param auxiliary measurements of the constrained parameters, in the parameters' order
 */
public record ModelData(double[] main, double[] auxiliary) {

    public ModelData {
        main = main.clone();
        auxiliary = auxiliary.clone();
    }

    /** Both in one, as pyhf has them. */
    public double[] all() {
        double[] all = Arrays.copyOf(main, main.length + auxiliary.length);
        System.arraycopy(auxiliary, 0, all, main.length, auxiliary.length);
        return all;
    }
}
