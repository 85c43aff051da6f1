package org.kinvis.physics.inputs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replicas of an input set: each draws every uncertain parameter from its distribution, correlated
 * where the set says so. Replica r depends on (seed, r) alone, and what a parameter draws does not
 * depend on which other parameters there are.
 */
public final class InputReplicas {

    private final Inputs central;
    private final List<Group> groups = new ArrayList<>();

    private record Group(
            List<Parameter> parameters, GaussianVector deviates, CounterBasedRandom random) {}

    private InputReplicas(Inputs central) {
        this.central = central;
    }

    /** The replicas of a set for a seed. */
    public static InputReplicas of(Inputs central, long seed) {
        InputReplicas replicas = new InputReplicas(central);
        Set<String> grouped = new HashSet<>();
        for (Correlation correlation : central.correlations()) {
            replicas.add(correlation.parameters(), correlation.matrix(), seed);
            grouped.addAll(correlation.parameters());
        }
        CorrelationMatrix alone = CorrelationMatrix.of(List.of(List.of(1.0)));
        for (Parameter parameter : central.parameters()) {
            if (!grouped.contains(parameter.name()) && !parameter.uncertainty().isNone()) {
                replicas.add(List.of(parameter.name()), alone, seed);
            }
        }
        return replicas;
    }

    private void add(List<String> names, CorrelationMatrix matrix, long seed) {
        String group = String.join(" ", names);
        groups.add(
                new Group(
                        names.stream().map(central::parameter).toList(),
                        GaussianVector.of(group, matrix),
                        CounterBasedRandom.of(seed, "inputs " + group)));
    }

    /** Replica {@code r}, counted from 0. */
    public Inputs replica(int r) {
        Map<String, Double> values = new HashMap<>();
        for (Group group : groups) {
            double[] deviates = group.deviates().draw(group.random(), r);
            for (int i = 0; i < deviates.length; i++) {
                Parameter parameter = group.parameters().get(i);
                values.put(
                        parameter.name(),
                        parameter.value() + parameter.uncertainty().shift(deviates[i]));
            }
        }
        return central.withValues(values);
    }

    /** What had to be mended in the published correlations. */
    public List<String> notices() {
        return groups.stream().flatMap(group -> group.deviates().notice().stream()).toList();
    }
}
