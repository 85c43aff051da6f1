package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.InvalidInputException;

/** The box of q²_rec against decays drawn and boosted one by one. */
final class ReconstructedQSquaredTest {

    private static final double ENERGY = 10.5794;
    private static final double B = 5.27934;
    private static final double K = 0.493677;

    private static final ReconstructedQSquared RESPONSE =
            ReconstructedQSquared.of(InputSets.load("default"));

    /** √s times p/m of the B, 0.06271, times the kaon's momentum, 2.5202 and 1.8401 GeV at q² = 1 and 8 GeV². */
    @ParameterizedTest
    @CsvSource({"1, 1.6718", "8, 1.2207"})
    void widthByHand(double q2, double halfWidth) {
        assertThat(RESPONSE.halfWidth(q2)).isCloseTo(halfWidth, within(2e-3));
    }

    @Test
    void aKaonAtRestLeavesNoWidth() {
        double end = (B - K) * (B - K);
        assertThat(RESPONSE.halfWidth(end)).isCloseTo(0, within(1e-6));
        double mean = RESPONSE.mean(end + 1e-9);
        assertThat(RESPONSE.fraction(end + 1e-9, mean - 1e-3, mean + 1e-3)).isEqualTo(1);
        assertThat(RESPONSE.fraction(end + 1e-9, mean + 1e-3, mean + 1)).isZero();
    }

    /** A B at rest in the collision's frame: q²_rec is q². */
    @Test
    void atThresholdItIsTheTrueOne() {
        ReconstructedQSquared atRest = new ReconstructedQSquared(2 * B, B, K);
        assertThat(atRest.mean(5)).isCloseTo(5, within(1e-12));
        assertThat(atRest.halfWidth(5)).isZero();
        assertThat(atRest.fraction(5, 4, 8)).isEqualTo(1);
        assertThat(atRest.fraction(5, 8, 25)).isZero();
    }

    @Test
    void collisionsBelowThresholdAreRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new ReconstructedQSquared(10, B, K))
                .withMessageContaining("10.0 GeV");
    }

    /**
     * Υ(4S) → BB̄ at rest with the angular distribution sin²θ of its decay, B → K at a random angle, the kaon boosted by
     * four-vectors: windows, mean and spread of q²_rec.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 3.55, 8, 15, 21})
    void agreesWithSimulatedDecays(double q2) {
        int decays = 200_000;
        SplittableRandom random = new SplittableRandom(45);
        double[] edges = {-1, 2, 4, 6, 8, 25};
        double[] counts = new double[edges.length - 1];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < decays; i++) {
            double reconstructed = simulated(q2, random);
            for (int k = 0; k < counts.length; k++) {
                if (edges[k] <= reconstructed && reconstructed < edges[k + 1]) {
                    counts[k]++;
                }
            }
            sum += reconstructed;
            squares += reconstructed * reconstructed;
        }
        for (int k = 0; k < counts.length; k++) {
            double expected = RESPONSE.fraction(q2, edges[k], edges[k + 1]);
            double sigma = Math.sqrt(expected * (1 - expected) / decays) + 1e-9;
            assertThat(counts[k] / decays).isCloseTo(expected, within(4.5 * sigma));
        }
        double mean = sum / decays;
        double half = RESPONSE.halfWidth(q2);
        assertThat(mean).isCloseTo(RESPONSE.mean(q2), within(4 * half / Math.sqrt(3.0 * decays)));
        assertThat(Math.sqrt(squares / decays - mean * mean))
                .isCloseTo(half / Math.sqrt(3), within(0.005 * half));
    }

    private static double simulated(double q2, SplittableRandom random) {
        double momentum = Math.sqrt(ENERGY * ENERGY / 4 - B * B);
        double cosine = sinSquared(random);
        double[] direction = direction(cosine, random.nextDouble(2 * Math.PI));
        double kaonEnergy = (B * B + K * K - q2) / (2 * B);
        double kaonMomentum = Math.sqrt(kaonEnergy * kaonEnergy - K * K);
        double[] kaon = direction(random.nextDouble(-1, 1), random.nextDouble(2 * Math.PI));
        double along = 0;
        for (int i = 0; i < 3; i++) {
            along += kaonMomentum * kaon[i] * direction[i];
        }
        double boosted = (ENERGY / 2 * kaonEnergy + momentum * along) / B;
        return ENERGY * ENERGY / 4 + K * K - ENERGY * boosted;
    }

    /** cos θ distributed as sin²θ. */
    private static double sinSquared(SplittableRandom random) {
        while (true) {
            double cosine = random.nextDouble(-1, 1);
            if (random.nextDouble() < 1 - cosine * cosine) {
                return cosine;
            }
        }
    }

    private static double[] direction(double cosine, double phi) {
        double sine = Math.sqrt(1 - cosine * cosine);
        return new double[] {sine * Math.cos(phi), sine * Math.sin(phi), cosine};
    }
}
