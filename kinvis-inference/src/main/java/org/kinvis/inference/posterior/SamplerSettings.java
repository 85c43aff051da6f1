package org.kinvis.inference.posterior;

import org.kinvis.physics.inputs.InvalidInputException;

/**
 * How a posterior is sampled.
 *
 * @param chains how many, each from its own start and with its own random numbers
 * @param warmUp transitions of each that adapt step and mass matrix and are not kept
 * @param draws transitions of each that are kept
 * @param seed of the random numbers
 * @param acceptance the mean acceptance the step is adapted to
 * @param mostDoublings of a trajectory
 */
public record SamplerSettings(
        int chains, int warmUp, int draws, long seed, double acceptance, int mostDoublings) {

    private static final double USUAL_ACCEPTANCE = 0.8;
    private static final int USUAL_DOUBLINGS = 10;
    private static final int FEWEST = 20;

    public SamplerSettings {
        if (chains < 1) {
            throw new InvalidInputException("chains: " + chains + "; at least 1 is needed");
        }
        requireEnough("warm-up", warmUp);
        requireEnough("draws", draws);
        if (!(acceptance > 0 && acceptance < 1)) {
            throw new InvalidInputException("acceptance: " + acceptance + "; between 0 and 1");
        }
        if (mostDoublings < 1) {
            throw new InvalidInputException(
                    "doublings: " + mostDoublings + "; at least 1 is needed");
        }
    }

    private static void requireEnough(String what, int count) {
        if (count < FEWEST) {
            throw new InvalidInputException(
                    what + ": " + count + " transitions; at least " + FEWEST + " are needed");
        }
    }

    /** With an acceptance of 0.8 and at most ten doublings. */
    public static SamplerSettings of(int chains, int warmUp, int draws, long seed) {
        return new SamplerSettings(chains, warmUp, draws, seed, USUAL_ACCEPTANCE, USUAL_DOUBLINGS);
    }
}
