package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.reinterpretation.NumberDensity.Channel;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.inputs.InputSets;

/** Averages and shapes of a selection, and the migration in q² of the published densities against the box. */
final class SelectionTest {

    private static final List<QSquaredRange> BINS =
            List.of(new QSquaredRange(0, 1), new QSquaredRange(1, 3));

    private static final NumberDensity DENSITY = NumberDensity.load();
    private static final ReconstructedQSquared RESPONSE =
            ReconstructedQSquared.of(InputSets.load("default"));

    private static Selection published(Tag tag) {
        return Selection.of(DENSITY, DENSITY.channels(tag, BelleTwoLikelihood.load()));
    }

    @Test
    void averagesAndShapesByHand() {
        Selection selection = new Selection(BINS, new double[] {0.1, 0.3});
        double[] rates = {2, 1};
        assertThat(selection.average(rates)).isCloseTo(0.5 / 3, within(1e-15));
        assertThat(selection.shape(rates)).containsExactly(new double[] {0.4, 0.6}, within(1e-15));
        assertThat(selection.average(new double[2])).isZero();
        assertThat(selection.shape(new double[2])).containsExactly(0, 0);
        assertThat(selection.fraction(new double[] {0.4, 0.6}, new QSquaredRange(0.5, 2)))
                .isCloseTo(0.5, within(1e-15));
    }

    @Test
    void oneEfficiencyABin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(BINS, new double[] {0.1}))
                .withMessageContaining("2 bins, 1");
    }

    /** Published: 8 % and 0.4 % of the Standard Model's events. */
    @Test
    void averagesOfTheStandardModelAreThePublishedOnes() {
        double[] rates = DENSITY.nullRates();
        assertThat(published(Tag.ITA).average(rates)).isCloseTo(0.0814369984952, within(2e-6));
        assertThat(published(Tag.HTA).average(rates)).isCloseTo(0.00409, within(5e-6));
    }

    @Test
    void reconstructedShapesKeepTheirSum() {
        Selection selection = published(Tag.ITA);
        double[] shape = selection.shape(DENSITY.nullRates());
        double[] edges = {-1, 4, 8, 25};
        double[] parts = selection.reconstructed(shape, RESPONSE, edges);
        assertThat(Arrays.stream(parts).sum()).isCloseTo(1, within(1e-12));
    }

    /**
     * Region A has nine bins, q²_rec in [−1, 4], [4, 8] and [8, 25] three times: in every bin of q² with a tenth of an event or
     * more the box, cut off at −1, gives the published migration.
     */
    @Test
    void theBoxGivesThePublishedMigration() {
        Channel region = DENSITY.channels().getFirst();
        double[] edges = {-1, 4, 8, 25};
        assertThat(region.bins()).isEqualTo(9);
        int compared = 0;
        double largest = 0;
        for (int j = 0; j < DENSITY.bins().size(); j++) {
            double[] events = new double[3];
            for (int r = 0; r < region.bins(); r++) {
                events[r % 3] += region.events()[r][j];
            }
            double all = Arrays.stream(events).sum();
            if (all >= 0.1) {
                double[] box = box(j, edges);
                for (int k = 0; k < events.length; k++) {
                    largest = Math.max(largest, Math.abs(events[k] / all - box[k]));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(60);
        assertThat(largest).isBetween(0.005, 0.05);
    }

    private static double[] box(int j, double[] edges) {
        double[] one = new double[DENSITY.bins().size()];
        one[j] = 1;
        return published(Tag.ITA).reconstructed(one, RESPONSE, edges);
    }

    /** The Standard Model's expected events in the three ranges of q²_rec of region A. */
    @Test
    void theBoxGivesTheExpectedEvents() {
        Channel region = DENSITY.channels().getFirst();
        Selection selection = Selection.of(DENSITY, List.of(region));
        double[] parts =
                selection.reconstructed(
                        selection.shape(DENSITY.nullRates()),
                        RESPONSE,
                        new double[] {-1, 4, 8, 25});
        double[] events = new double[3];
        for (int r = 0; r < region.bins(); r++) {
            events[r % 3] += Arrays.stream(region.events()[r]).sum();
        }
        double all = Arrays.stream(events).sum();
        for (int k = 0; k < parts.length; k++) {
            assertThat(parts[k]).isCloseTo(events[k] / all, within(0.006));
        }
    }
}
