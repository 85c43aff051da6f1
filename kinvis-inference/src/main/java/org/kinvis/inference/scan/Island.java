package org.kinvis.inference.scan;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one island of an ensemble has found.
 *
 * @param index which one
 * @param fraction its estimate of the part of the space that all cuts keep; 0 if it did not come there
 * @param within the part of the space that it came into: the region, or what is left around it
 * @param evaluated at how many points it computed the cuts
 * @param steps how many its walkers tried
 * @param accepted how many they took
 * @param kept its rows
 * @param means of each coordinate of the unit cube over its rows
 * @param variances the same
 */
public record Island(
        long index,
        double fraction,
        double within,
        long evaluated,
        long steps,
        long accepted,
        long kept,
        List<Double> means,
        List<Double> variances) {

    public Island {
        means = List.copyOf(means);
        variances = List.copyOf(variances);
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeLong(index);
        out.writeDouble(fraction);
        out.writeDouble(within);
        out.writeLong(evaluated);
        out.writeLong(steps);
        out.writeLong(accepted);
        out.writeLong(kept);
        for (int j = 0; j < means.size(); j++) {
            out.writeDouble(means.get(j));
            out.writeDouble(variances.get(j));
        }
    }

    static Island readFrom(DataInput in, int dimension) throws IOException {
        long index = in.readLong();
        double fraction = in.readDouble();
        double within = in.readDouble();
        long evaluated = in.readLong();
        long steps = in.readLong();
        long accepted = in.readLong();
        long kept = in.readLong();
        List<Double> means = new ArrayList<>();
        List<Double> variances = new ArrayList<>();
        for (int j = 0; j < dimension; j++) {
            means.add(in.readDouble());
            variances.add(in.readDouble());
        }
        return new Island(
                index, fraction, within, evaluated, steps, accepted, kept, means, variances);
    }

    /** Two lists in the order of their islands, each island once. */
    static List<Island> merge(List<Island> some, List<Island> others) {
        java.util.SortedMap<Long, Island> all = new java.util.TreeMap<>();
        some.forEach(island -> all.put(island.index, island));
        others.forEach(island -> all.put(island.index, island));
        return List.copyOf(all.values());
    }
}
