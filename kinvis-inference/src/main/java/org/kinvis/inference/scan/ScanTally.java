package org.kinvis.inference.scan;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scan has counted: merges exactly and in any order, so that a result does not depend on who
 * computed which part. Rows of kept points are no part of it.
 *
 * @param points how many points were computed
 * @param kept how many pass all cuts
 * @param histograms in the order of the plan
 * @param profiles in the order of the plan
 * @param islands of an ensemble, in their order; none for other samplers
 */
public record ScanTally(
        long points,
        long kept,
        List<Histogram> histograms,
        List<ProfileMap> profiles,
        List<Island> islands) {

    public ScanTally {
        islands = List.copyOf(islands);
        histograms = List.copyOf(histograms);
        profiles = List.copyOf(profiles);
    }

    /** Nothing counted yet. */
    public static ScanTally empty(ScanPlan plan) {
        return new ScanTally(
                0,
                0,
                plan.histograms().stream().map(Histogram::empty).toList(),
                plan.profiles().stream().map(ProfileMap::empty).toList(),
                List.of());
    }

    /**
     * Nothing counted, and points from a number on to come: what an engine starts from that computes a
     * piece alone.
     */
    public static ScanTally startingAt(long first, ScanPlan plan) {
        ScanTally empty = empty(plan);
        return new ScanTally(first, 0, empty.histograms, empty.profiles, List.of());
    }

    /** This one, begun with {@link #startingAt}, as a count of its own points alone. */
    public ScanTally since(ScanTally start) {
        return new ScanTally(
                points - start.points, kept - start.kept, histograms, profiles, islands);
    }

    /** Both together. */
    public ScanTally plus(ScanTally other) {
        List<Histogram> sums = new ArrayList<>();
        for (int h = 0; h < histograms.size(); h++) {
            sums.add(histograms.get(h).plus(other.histograms.get(h)));
        }
        List<ProfileMap> maps = new ArrayList<>();
        for (int p = 0; p < profiles.size(); p++) {
            maps.add(profiles.get(p).plus(other.profiles.get(p)));
        }
        return new ScanTally(
                points + other.points,
                kept + other.kept,
                sums,
                maps,
                Island.merge(islands, other.islands));
    }

    /** Writes it, for a run that goes on later. */
    public void writeTo(DataOutput out) throws IOException {
        out.writeLong(points);
        out.writeLong(kept);
        for (Histogram histogram : histograms) {
            histogram.writeTo(out);
        }
        for (ProfileMap profile : profiles) {
            profile.writeTo(out);
        }
        out.writeInt(islands.size());
        for (Island island : islands) {
            island.writeTo(out);
        }
    }

    /** Reads what was written for the same plan. */
    public static ScanTally readFrom(DataInput in, ScanPlan plan) throws IOException {
        long points = in.readLong();
        long kept = in.readLong();
        List<Histogram> histograms = new ArrayList<>();
        for (HistogramRequest request : plan.histograms()) {
            histograms.add(Histogram.readFrom(in, request));
        }
        List<ProfileMap> profiles = new ArrayList<>();
        for (ProfileRequest request : plan.profiles()) {
            profiles.add(ProfileMap.readFrom(in, request));
        }
        List<Island> islands = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            islands.add(Island.readFrom(in, plan.space().coordinates()));
        }
        return new ScanTally(points, kept, histograms, profiles, islands);
    }
}
