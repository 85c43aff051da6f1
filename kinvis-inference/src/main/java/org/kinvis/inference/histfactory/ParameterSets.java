package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinvis.inference.histfactory.Modifier.Kind;
import org.kinvis.inference.histfactory.ParameterSet.Constraint;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.inference.histfactory.Workspace.Measurement;
import org.kinvis.inference.histfactory.Workspace.ParameterSettings;
import org.kinvis.inference.histfactory.Workspace.Sample;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * The parameters of a workspace in pyhf's order: by kind of modifier; within a kind as channels, samples and modifiers come, each by name;
 * staterrors by their own names alone.
 */
final class ParameterSets {

    private static final double FREE_BOUND = 10;
    private static final double SHIFT_BOUND = 5;
    private static final double SMALLEST_FACTOR = 1e-10;

    /** The luminosity's settings come with many workspaces that have no such modifier. */
    private static final String LUMINOSITY = "lumi";

    private record Use(Channel channel, Sample sample, Modifier modifier) {
        InvalidInputException invalid(String problem) {
            return new InvalidInputException(
                    "channel "
                            + channel.name()
                            + ", sample "
                            + sample.name()
                            + ", modifier "
                            + modifier.name()
                            + ": "
                            + problem);
        }
    }

    private final Workspace workspace;
    private final Measurement measurement;

    private ParameterSets(Workspace workspace, Measurement measurement) {
        this.workspace = workspace;
        this.measurement = measurement;
    }

    /** The sets of a workspace under the settings of a measurement. */
    static List<ParameterSet> of(Workspace workspace, Measurement measurement) {
        return new ParameterSets(workspace, measurement).all();
    }

    /** Refuses a measurement that names parameters which do not exist, or cannot be built. */
    static void requireKnown(Workspace workspace, Measurement measurement) {
        List<String> names = of(workspace, measurement).stream().map(ParameterSet::name).toList();
        String start = "measurement " + measurement.name() + ": ";
        requireKnown(start + "poi: ", measurement.parameterOfInterest(), names);
        for (String name : measurement.settings().keySet()) {
            if (!name.equals(LUMINOSITY)) {
                requireKnown(start, name, names);
            }
        }
    }

    private static void requireKnown(String where, String name, List<String> names) {
        if (!names.contains(name)) {
            throw new InvalidInputException(
                    where + new UnknownNameException(name, "parameter", names).getMessage());
        }
    }

    private List<ParameterSet> all() {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        uses().stream()
                .sorted(
                        Comparator.comparing((Use use) -> use.modifier().kind())
                                .thenComparing(ParameterSets::nameIfStatistical))
                .forEach(
                        use ->
                                uses.computeIfAbsent(use.modifier().name(), n -> new ArrayList<>())
                                        .add(use));
        List<ParameterSet> sets = new ArrayList<>();
        int first = 0;
        for (List<Use> same : uses.values()) {
            ParameterSet usual = usual(first, same);
            ParameterSettings settings =
                    measurement.settings().getOrDefault(usual.name(), ParameterSettings.USUAL);
            ParameterSet set = new AppliedSettings(measurement.name(), settings).to(usual);
            sets.add(set);
            first += set.size();
        }
        return List.copyOf(sets);
    }

    private static String nameIfStatistical(Use use) {
        return use.modifier().kind() == Kind.STATERROR ? use.modifier().name() : "";
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            for (Sample sample : channel.samples()) {
                for (Modifier modifier : sample.modifiers()) {
                    uses.add(new Use(channel, sample, modifier));
                }
            }
        }
        return uses;
    }

    private ParameterSet usual(int first, List<Use> uses) {
        Use use = uses.getFirst();
        requireOneKind(uses);
        String name = use.modifier().name();
        return switch (use.modifier()) {
            case Modifier.NormFactor _ -> free(name, first, 1);
            case Modifier.ShapeFactor _ -> free(name, first, sameBins(uses));
            case Modifier.NormSys _, Modifier.HistoSys _ -> shift(name, first);
            case Modifier.Luminosity _ -> luminosity(use, first);
            case Modifier.ShapeSys shape -> poisson(uses, shape, first);
            case Modifier.StatError _ -> statistical(uses, first);
        };
    }

    /** A normsys and a histosys may share α; otherwise a name is one kind. */
    private static void requireOneKind(List<Use> uses) {
        Set<Kind> kinds = new TreeSet<>();
        uses.forEach(use -> kinds.add(use.modifier().kind()));
        if (kinds.size() > 1 && !kinds.equals(Set.of(Kind.HISTOSYS, Kind.NORMSYS))) {
            throw uses.getLast()
                    .invalid(
                            "the name stands for "
                                    + String.join(" and ", kinds.stream().map(Kind::label).toList())
                                    + "; it may be one kind of parameter");
        }
    }

    private static ParameterSet free(String name, int first, int size) {
        return new ParameterSet(
                name,
                first,
                Constraint.FREE,
                filled(size, 1),
                filled(size, 0),
                filled(size, FREE_BOUND),
                new double[0],
                new double[0],
                new boolean[size]);
    }

    private static ParameterSet shift(String name, int first) {
        return new ParameterSet(
                name,
                first,
                Constraint.NORMAL,
                filled(1, 0),
                filled(1, -SHIFT_BOUND),
                filled(1, SHIFT_BOUND),
                filled(1, 0),
                filled(1, 1),
                new boolean[1]);
    }

    private ParameterSet luminosity(Use use, int first) {
        ParameterSettings settings =
                measurement.settings().getOrDefault(use.modifier().name(), ParameterSettings.USUAL);
        if (settings.auxdata().isEmpty()
                || settings.sigmas().isEmpty()
                || settings.inits().isEmpty()
                || settings.bounds().isEmpty()) {
            throw use.invalid(
                    "measurement "
                            + measurement.name()
                            + " must give auxdata, sigmas, inits and bounds of a luminosity");
        }
        return new ParameterSet(
                use.modifier().name(),
                first,
                Constraint.NORMAL,
                filled(1, 1),
                filled(1, 0),
                filled(1, FREE_BOUND),
                filled(1, 1),
                filled(1, 1),
                new boolean[1]);
    }

    /** τ = (yield/error)²; a bin without yield or error is fixed. */
    private static ParameterSet poisson(List<Use> uses, Modifier.ShapeSys shape, int first) {
        if (uses.size() > 1) {
            throw uses.getLast().invalid("a shapesys belongs to one sample in one channel");
        }
        double[] yields = uses.getFirst().sample().yields();
        int size = yields.length;
        double[] tau = filled(size, 1);
        boolean[] fixed = new boolean[size];
        for (int bin = 0; bin < size; bin++) {
            fixed[bin] = yields[bin] == 0 || shape.errors()[bin] == 0;
            if (!fixed[bin]) {
                double ratio = yields[bin] / shape.errors()[bin];
                tau[bin] = ratio * ratio;
            }
        }
        return new ParameterSet(
                shape.name(),
                first,
                Constraint.POISSON,
                filled(size, 1),
                filled(size, SMALLEST_FACTOR),
                filled(size, FREE_BOUND),
                tau,
                tau,
                fixed);
    }

    /** Width √Σ error² / Σ yield over the samples that share it; a bin without error is fixed. */
    private static ParameterSet statistical(List<Use> uses, int first) {
        Map<String, Use> channels = new TreeMap<>();
        uses.forEach(use -> channels.putIfAbsent(use.channel().name(), use));
        if (channels.size() > 1) {
            throw uses.getLast()
                    .invalid(
                            "a staterror belongs to one channel, this one to " + channels.keySet());
        }
        int size = uses.getFirst().channel().bins();
        double[] widths = new double[size];
        boolean[] fixed = new boolean[size];
        for (int bin = 0; bin < size; bin++) {
            double yields = 0;
            double squares = 0;
            for (Use use : uses) {
                double error = ((Modifier.StatError) use.modifier()).errors()[bin];
                yields += use.sample().yields()[bin];
                squares += error * error;
            }
            fixed[bin] = yields == 0 || squares == 0;
            widths[bin] = fixed[bin] ? 1 : Math.sqrt(squares) / yields;
        }
        return new ParameterSet(
                uses.getFirst().modifier().name(),
                first,
                Constraint.NORMAL,
                filled(size, 1),
                filled(size, SMALLEST_FACTOR),
                filled(size, FREE_BOUND),
                filled(size, 1),
                widths,
                fixed);
    }

    private static int sameBins(List<Use> uses) {
        int bins = uses.getFirst().channel().bins();
        for (Use use : uses) {
            if (use.channel().bins() != bins) {
                throw use.invalid(
                        use.channel().bins() + " bins, but " + bins + " elsewhere by that name");
            }
        }
        return bins;
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }
}
