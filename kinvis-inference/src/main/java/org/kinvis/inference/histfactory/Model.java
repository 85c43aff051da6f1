package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinvis.inference.histfactory.ParameterSet.Constraint;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.inference.histfactory.Workspace.Measurement;
import org.kinvis.inference.histfactory.Workspace.Sample;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** The density of a workspace: parameters in, expected yields and probabilities out. */
public final class Model {

    private final Workspace workspace;
    private final List<ParameterSet> sets;
    private final ParameterSet parameterOfInterest;
    private final Cells full;
    private final Cells reduced;

    private Model(
            Workspace workspace,
            List<ParameterSet> sets,
            ParameterSet parameterOfInterest,
            Cells full,
            Cells reduced) {
        this.workspace = workspace;
        this.sets = sets;
        this.parameterOfInterest = parameterOfInterest;
        this.full = full;
        this.reduced = reduced;
    }

    /** The first measurement of a workspace, with pyhf's interpolations. */
    public static Model of(Workspace workspace) {
        return of(workspace, workspace.measurements().getFirst(), Interpolation.USUAL);
    }

    /** A measurement of a workspace. */
    public static Model of(
            Workspace workspace, Measurement measurement, Interpolation interpolation) {
        List<ParameterSet> sets = ParameterSets.of(workspace, measurement);
        ParameterSet poi = named(sets, measurement.parameterOfInterest());
        if (poi.size() != 1) {
            throw new InvalidInputException(
                    "measurement "
                            + measurement.name()
                            + ": poi: "
                            + poi.name()
                            + " is "
                            + poi.size()
                            + " parameters; one is needed");
        }
        return new Model(
                workspace,
                sets,
                poi,
                cells(workspace, interpolation, sets, List.of()),
                cells(workspace, interpolation, sets, eliminated(workspace, sets)));
    }

    private static Cells cells(
            Workspace workspace,
            Interpolation interpolation,
            List<ParameterSet> sets,
            List<Integer> eliminated) {
        Variables variables = Variables.of(sets, eliminated);
        List<CellBlock> blocks =
                new CellCompiler(workspace, interpolation, sets, variables).compile();
        return new Cells(blocks, interpolation.shape(), sets, variables, workspace.bins());
    }

    /** Staterrors of which each multiplies cells of one bin, no two the same cell. */
    private static List<Integer> eliminated(Workspace workspace, List<ParameterSet> sets) {
        Set<String> out = new HashSet<>();
        List<Integer> parameters = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            for (Sample sample : channel.samples()) {
                List<String> names =
                        sample.modifiers().stream()
                                .filter(m -> m.kind() == Modifier.Kind.STATERROR)
                                .map(Modifier::name)
                                .toList();
                names.stream().skip(1).forEach(out::add);
            }
        }
        Set<String> statistical = new HashSet<>();
        workspace
                .channels()
                .forEach(
                        c ->
                                c.samples().stream()
                                        .flatMap(s -> s.modifiers().stream())
                                        .filter(m -> m.kind() == Modifier.Kind.STATERROR)
                                        .forEach(m -> statistical.add(m.name())));
        statistical.removeAll(out);
        for (ParameterSet set : sets) {
            for (int i = 0; i < set.size(); i++) {
                if (statistical.contains(set.name()) && !set.fixed()[i]) {
                    parameters.add(set.first() + i);
                }
            }
        }
        return parameters;
    }

    private static ParameterSet named(List<ParameterSet> sets, String name) {
        return sets.stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "parameter",
                                        sets.stream().map(ParameterSet::name).toList()));
    }

    /**
     * The model with the nominal yields and shifts of a sample multiplied by a number a bin; relative
     * errors of its staterrors and shapesys stay what they are.
     */
    public Model scaled(String channel, String sample, double[] weights) {
        workspace.requireSample(channel, sample);
        if (weights.length != workspace.channel(channel).bins()) {
            throw new InvalidInputException(
                    "channel "
                            + channel
                            + ": "
                            + weights.length
                            + " weights for "
                            + workspace.channel(channel).bins()
                            + " bins");
        }
        int place = 0;
        for (Channel c : workspace.channels()) {
            for (Sample s : c.samples()) {
                if (c.name().equals(channel) && s.name().equals(sample)) {
                    return new Model(
                            workspace,
                            sets,
                            parameterOfInterest,
                            full.scaled(sets, place, weights),
                            reduced.scaled(sets, place, weights));
                }
                place++;
            }
        }
        throw new IllegalStateException(sample);
    }

    /** What it was made of. */
    public Workspace workspace() {
        return workspace;
    }

    /** The parameters, in pyhf's order. */
    public List<ParameterSet> parameters() {
        return sets;
    }

    /** The parameters of that name. */
    public ParameterSet parameters(String name) {
        return named(sets, name);
    }

    /** The parameter of interest. */
    public ParameterSet parameterOfInterest() {
        return parameterOfInterest;
    }

    /** How many parameters. */
    public int size() {
        return full.variables().size();
    }

    /** Where fits start. */
    public double[] inits() {
        double[] inits = new double[size()];
        for (ParameterSet set : sets) {
            System.arraycopy(set.inits(), 0, inits, set.first(), set.size());
        }
        return inits;
    }

    /** What was observed. */
    public ModelData data() {
        double[] main =
                workspace.channels().stream()
                        .flatMapToDouble(c -> Arrays.stream(c.observed()))
                        .toArray();
        double[] auxiliary =
                sets.stream().flatMapToDouble(set -> Arrays.stream(set.auxdata())).toArray();
        return new ModelData(main, auxiliary);
    }

    /** The data that a point predicts: its yields, and the measurements of its parameters. */
    public ModelData expected(double[] parameters) {
        requireSize(parameters);
        ModelData observed = data();
        double[] main =
                new CellPoint(full, parameters, observed.main(), new double[0]).mean().clone();
        double[] auxiliary = new double[observed.auxiliary().length];
        int next = 0;
        for (ParameterSet set : sets) {
            for (int i = 0; i < set.auxdata().length; i++) {
                double tau = set.constraint() == Constraint.POISSON ? set.widths()[i] : 1;
                auxiliary[next++] = tau * parameters[set.first() + i];
            }
        }
        return new ModelData(main, auxiliary);
    }

    /** ln of the density with all constants; −∞ where it vanishes. */
    public double logDensity(double[] parameters, ModelData data) {
        requireSize(parameters);
        return -likelihood(data).value(parameters);
    }

    private void requireSize(double[] parameters) {
        if (parameters.length != size()) {
            throw new InvalidInputException(
                    parameters.length + " parameters given; the model has " + size());
        }
    }

    /** −ln L as a function of all parameters. */
    public Likelihood likelihood(ModelData data) {
        return new Likelihood(full, data);
    }

    /** −ln L as a function of the parameters that remain when staterrors are eliminated. */
    public Likelihood profiled(ModelData data) {
        return new Likelihood(reduced, data);
    }

    /** ln L with staterrors integrated out, where profiling eliminates them; other parameters remain. */
    public MarginalLikelihood marginal(ModelData data) {
        return new MarginalLikelihood(reduced, data);
    }

    /** The variables of {@link #profiled} and of {@link #marginal}. */
    public Variables remaining() {
        return reduced.variables();
    }

    /** The variables of {@link #likelihood}. */
    public Variables all() {
        return full.variables();
    }
}
