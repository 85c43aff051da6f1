package org.kinvis.physics.darkmatter.relic;

import java.util.Arrays;

/**
 * ⟨σv⟩ in GeV⁻² along the time grid.
 *
 * @param atSteps at every step
 * @param inTail at the nodes beyond the last step
 */
record CrossSection(double[] atSteps, double[] inTail) {

    /** Zero everywhere, to be filled. */
    static CrossSection zero() {
        return new CrossSection(new double[TimeGrid.STEPS + 1], new double[TimeGrid.tailNodes()]);
    }

    /** The same at all temperatures. */
    static CrossSection constant(double sigmaV) {
        CrossSection constant = zero();
        Arrays.fill(constant.atSteps(), sigmaV);
        Arrays.fill(constant.inTail(), sigmaV);
        return constant;
    }

    /** A r² + B r + C, where a coupling r enters amplitudes linearly: known from r = 0, 1 and −1. */
    record Parabola(CrossSection zero, CrossSection plus, CrossSection minus) {

        CrossSection at(double r) {
            return new CrossSection(
                    at(r, zero.atSteps(), plus.atSteps(), minus.atSteps()),
                    at(r, zero.inTail(), plus.inTail(), minus.inTail()));
        }

        private static double[] at(double r, double[] zero, double[] plus, double[] minus) {
            double[] values = new double[zero.length];
            for (int i = 0; i < values.length; i++) {
                double even = (plus[i] + minus[i]) / 2 - zero[i];
                double odd = (plus[i] - minus[i]) / 2;
                values[i] = Math.max(0, (even * r + odd) * r + zero[i]);
            }
            return values;
        }
    }
}
