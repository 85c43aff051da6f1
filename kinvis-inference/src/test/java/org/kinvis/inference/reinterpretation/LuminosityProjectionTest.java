package org.kinvis.inference.reinterpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.ProfileLikelihood;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.LuminosityProjection.Simulation;
import org.kinvis.physics.inputs.InvalidInputException;

/** More data of the same: yields grow with the luminosity, errors at most so. */
final class LuminosityProjectionTest {

    private static final BelleTwoLikelihood BELLE = BelleTwoLikelihood.load();
    private static final Workspace WORKSPACE = BELLE.workspace();

    private static double[] observed() {
        return BELLE.model(WORKSPACE).data().main();
    }

    /** σ(μ) expected at μ = 1 from Asimov data. */
    private static double sigma(double factor, Simulation simulation) {
        Model published = BELLE.model(WORKSPACE);
        double[] expected = published.expected(published.inits()).main();
        Workspace more = new LuminosityProjection(factor, simulation).of(WORKSPACE, expected);
        Model model = BELLE.model(more);
        return ProfileLikelihood.of(model, model.data()).best().sigma();
    }

    @Test
    void theSameLuminosityIsTheSameLikelihood() {
        for (Simulation simulation : Simulation.values()) {
            Workspace same = new LuminosityProjection(1, simulation).of(WORKSPACE, observed());
            Model model = BELLE.model(same);
            Model published = BELLE.model(WORKSPACE);
            assertThat(model.logDensity(model.inits(), model.data()))
                    .isEqualTo(published.logDensity(published.inits(), published.data()));
        }
    }

    @Test
    void expectedYieldsGrowWithTheLuminosity() {
        Workspace more =
                new LuminosityProjection(10, Simulation.AS_PUBLISHED).of(WORKSPACE, observed());
        Model published = BELLE.model(WORKSPACE);
        Model model = BELLE.model(more);
        double[] point = published.inits();
        for (int i = 0; i < point.length; i++) {
            point[i] += 0.1 * Math.sin(i);
        }
        double[] before = published.expected(point).main();
        double[] after = model.expected(point).main();
        for (int b = 0; b < before.length; b++) {
            assertThat(after[b]).isCloseTo(10 * before[b], within(1e-9 * before[b]));
        }
        assertThat(model.data().main()[3]).isCloseTo(10 * observed()[3], within(1e-9));
    }

    @Test
    void moreDataMeasureMoreAndSimulationLimitsThem() {
        double published = sigma(1, Simulation.AS_PUBLISHED);
        double growing = sigma(100, Simulation.GROWING);
        double limited = sigma(100, Simulation.AS_PUBLISHED);
        assertThat(growing).isBetween(published / 10, published / 2);
        assertThat(limited).isBetween(growing, published);
    }

    @Test
    void aLuminosityIsPositive() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new LuminosityProjection(0, Simulation.GROWING))
                .withMessageContaining("0.0");
    }
}
