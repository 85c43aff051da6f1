package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.kinvis.inference.histfactory.FitException;
import org.kinvis.inference.histfactory.Likelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.ModelData;
import org.kinvis.inference.histfactory.Modifier;
import org.kinvis.inference.histfactory.NewtonMinimiser;
import org.kinvis.inference.histfactory.ParameterSet;
import org.kinvis.inference.histfactory.Variables;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.NumberDensity.Channel;

/**
 * A likelihood with the weights of its signal as functions of other parameters: every bin of the signal has a free factor, which a
 * {@link Signal} gives; the published strength stays at 1.
 */
final class SignalModel {

    private static final String WEIGHT = "weight of the signal in ";

    /** Where ξ may go, in standard deviations. */
    private static final double FARTHEST = 10;

    private final Model model;
    private final Signal signal;
    private final List<ParameterSet> weights;
    private final boolean[] held;
    private final double[] lower;
    private final double[] upper;

    private SignalModel(Model model, Signal signal, List<ParameterSet> weights) {
        this.model = model;
        this.signal = signal;
        this.weights = weights;
        this.held = new boolean[model.size()];
        this.lower = new double[model.size()];
        this.upper = new double[model.size()];
        for (ParameterSet set : model.parameters()) {
            System.arraycopy(set.lower(), 0, lower, set.first(), set.size());
            System.arraycopy(set.upper(), 0, upper, set.first(), set.size());
            System.arraycopy(set.fixed(), 0, held, set.first(), set.size());
        }
        held[model.parameterOfInterest().first()] = true;
    }

    /** The same density with another signal. */
    SignalModel with(Signal other) {
        return new SignalModel(model, other, weights);
    }

    /**
     * @param workspace the likelihood
     * @param compile its density
     * @param folding whose channels have the signal
     * @param signal the weights
     */
    static SignalModel of(
            Workspace workspace,
            Function<Workspace, Model> compile,
            Folding folding,
            Signal signal) {
        Workspace weighted = workspace;
        List<String> names = new ArrayList<>();
        for (Channel channel : folding.channels()) {
            names.add(WEIGHT + channel.name());
            weighted =
                    weighted.with(
                            channel.name(),
                            Folding.signal(workspace, channel.name()),
                            new Modifier.ShapeFactor(names.getLast()));
        }
        Model model = compile.apply(weighted);
        return new SignalModel(model, signal, names.stream().map(model::parameters).toList());
    }

    Model model() {
        return model;
    }

    Signal signal() {
        return signal;
    }

    /** (t, ξ) in the middle, the model's parameters where its fits start. */
    SignalPoint start() {
        double[] parameters = model.inits();
        parameters[model.parameterOfInterest().first()] = 1;
        return new SignalPoint(
                new double[signal.size()], parameters, Double.POSITIVE_INFINITY, 0, 0);
    }

    /**
     * The minimum downhill of a start.
     *
     * @param data what was observed
     * @param measured ξ̂
     * @param start where it starts
     * @param fixed which of t and ξ stay
     * @throws FitException if there is none to be found
     */
    SignalPoint minimise(ModelData data, double[] measured, SignalPoint start, boolean[] fixed) {
        if (model.remaining().size() < model.size()) {
            try {
                SignalPoint fast =
                        minimise(model.profiled(data), model.remaining(), measured, start, fixed);
                if (isInside(fast.parameters())) {
                    return fast;
                }
            } catch (FitException _) {
                // with all parameters, then
            }
        }
        return minimise(model.likelihood(data), model.all(), measured, start, fixed);
    }

    private SignalPoint minimise(
            Likelihood likelihood,
            Variables variables,
            double[] measured,
            SignalPoint start,
            boolean[] fixed) {
        int[] places = weightPlaces(variables);
        int[] rest = others(variables.size(), places);
        SignalObjective objective = new SignalObjective(likelihood, signal, places, rest, measured);
        int own = signal.size();
        double[] x = new double[own + rest.length];
        double[] low = new double[x.length];
        double[] high = new double[x.length];
        boolean[] stays = new boolean[x.length];
        for (int i = 0; i < own; i++) {
            x[i] = start.y()[i];
            high[i] = i < signal.free().size() ? 1 : FARTHEST;
            low[i] = -high[i];
            stays[i] = fixed[i];
        }
        for (int i = 0; i < rest.length; i++) {
            int p = variables.parameters()[rest[i]];
            x[own + i] = start.parameters()[p];
            low[own + i] = lower[p];
            high[own + i] = upper[p];
            stays[own + i] = held[p];
        }
        NewtonMinimiser.Minimum minimum = NewtonMinimiser.minimise(objective, x, low, high, stays);
        return new SignalPoint(
                Arrays.copyOf(minimum.x(), own),
                objective.parameters(minimum.x()),
                2 * minimum.value(),
                own == 0 ? 0 : sigma(minimum, fixed[0]),
                minimum.steps());
    }

    /** √(H⁻¹) of t₀, counted free even where a bound holds it; ∞ where the likelihood has no curvature. */
    private static double sigma(NewtonMinimiser.Minimum minimum, boolean isFixed) {
        if (isFixed) {
            return 0;
        }
        int[] rows =
                IntStream.concat(IntStream.of(0), Arrays.stream(minimum.free()).filter(i -> i != 0))
                        .toArray();
        RealMatrix hessian =
                MatrixUtils.createRealMatrix(minimum.hessian()).getSubMatrix(rows, rows);
        double[] unit = new double[rows.length];
        unit[0] = 1;
        DecompositionSolver solver = new LUDecomposition(hessian).getSolver();
        double variance =
                solver.isNonSingular()
                        ? solver.solve(MatrixUtils.createRealVector(unit)).getEntry(0)
                        : 0;
        return variance > 0 ? Math.sqrt(variance) : Double.POSITIVE_INFINITY;
    }

    private boolean isInside(double[] parameters) {
        for (int p = 0; p < parameters.length; p++) {
            if (model.remaining().gammaOf()[p] >= 0
                    && !(parameters[p] >= lower[p] && parameters[p] <= upper[p])) {
                return false;
            }
        }
        return true;
    }

    private int[] weightPlaces(Variables variables) {
        return weights.stream()
                .flatMapToInt(set -> IntStream.range(set.first(), set.first() + set.size()))
                .map(p -> variables.ofParameter()[p])
                .toArray();
    }

    private static int[] others(int size, int[] places) {
        boolean[] taken = new boolean[size];
        Arrays.stream(places).forEach(p -> taken[p] = true);
        return IntStream.range(0, size).filter(i -> !taken[i]).toArray();
    }
}
