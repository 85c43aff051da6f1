package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.ParameterSet;
import org.kinvis.inference.reinterpretation.Expectation;
import org.kinvis.inference.reinterpretation.LuminosityProjection;
import org.kinvis.inference.reinterpretation.LuminosityProjection.Simulation;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.physics.inputs.Inputs;

/**
 * How well more data would tell light signals apart: each at its best fit to the published data makes Asimov data, to which the others
 * are fitted with their mass, their rate and all nuisances free. The separation is √Δ(−2 ln L), for the median experiment.
 *
 * <p>Asimov data have the constrained nuisances at their nominal values, the free normalisations of backgrounds at those of the fit.
 */
final class Discrimination {

    private final Inputs inputs;
    private final BelleTwoLikelihood likelihood = BelleTwoLikelihood.load();
    private final double published;
    private final Map<LightSignal, double[]> expected = new EnumMap<>(LightSignal.class);

    /**
     * A separation.
     *
     * @param truth what made the data
     * @param alternative what is fitted to them; empty for neutrinos of the Standard Model alone
     * @param luminosity in ab⁻¹
     * @param simulation what becomes of simulated samples
     * @param rise Δ(−2 ln L), at its best mass and rate
     */
    record Separation(
            LightSignal truth,
            Optional<LightSignal> alternative,
            double luminosity,
            Simulation simulation,
            double rise) {

        /** √Δ(−2 ln L). */
        double sigmas() {
            return Math.sqrt(Math.max(0, rise));
        }
    }

    /**
     * @param inputs of the rates
     * @param published luminosity of the likelihood in ab⁻¹
     */
    Discrimination(Inputs inputs, double published) {
        this.inputs = inputs;
        this.published = published;
        Recast recast = LightLikelihood.published(inputs);
        for (LightSignal truth : LightSignal.values()) {
            expected.put(truth, asimov(truth.best(recast).fit().expectation()));
        }
    }

    /** What is expected with constrained nuisances at their nominal values. */
    private static double[] asimov(Expectation fit) {
        Model model = fit.model();
        double[] parameters = fit.parameters().clone();
        double[] nominal = model.inits();
        for (ParameterSet set : model.parameters()) {
            if (set.constraint() != ParameterSet.Constraint.FREE) {
                System.arraycopy(nominal, set.first(), parameters, set.first(), set.size());
            }
        }
        return model.expected(parameters).main();
    }

    /** All separations at some luminosities, in ab⁻¹. */
    List<Separation> separations(List<Double> luminosities) {
        List<Data> all = new ArrayList<>();
        for (LightSignal truth : LightSignal.values()) {
            for (double luminosity : luminosities) {
                for (Simulation simulation : Simulation.values()) {
                    all.add(new Data(truth, luminosity, simulation));
                }
            }
        }
        return all.parallelStream().flatMap(data -> separations(data).stream()).toList();
    }

    /** Asimov data. */
    private record Data(LightSignal truth, double luminosity, Simulation simulation) {}

    private List<Separation> separations(Data data) {
        double[] counts =
                Arrays.copyOf(
                        expected.getOrDefault(data.truth(), new double[0]),
                        likelihood.workspace().bins());
        LuminosityProjection projection =
                new LuminosityProjection(data.luminosity() / published, data.simulation());
        Recast recast =
                LightLikelihood.of(
                        likelihood, projection.of(likelihood.workspace(), counts), inputs);
        double truth = data.truth().best(recast).fit().twiceNegative();
        List<Separation> separations = new ArrayList<>();
        for (LightSignal other : LightSignal.values()) {
            if (other != data.truth()) {
                double rise = other.best(recast).fit().twiceNegative() - truth;
                separations.add(separation(data, Optional.of(other), rise));
            }
        }
        double standardModel = recast.standardModel().twiceNegative() - truth;
        separations.add(separation(data, Optional.empty(), standardModel));
        return separations;
    }

    private static Separation separation(
            Data data, Optional<LightSignal> alternative, double rise) {
        return new Separation(
                data.truth(), alternative, data.luminosity(), data.simulation(), rise);
    }
}
