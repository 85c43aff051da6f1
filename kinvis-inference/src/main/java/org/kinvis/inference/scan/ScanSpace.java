package org.kinvis.inference.scan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.inference.scan.GridCoordinates.Placement;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * The names of a scan and what each is drawn from, in order. Coordinate j of the unit cube belongs to the
 * names in their order; the common factor of radial names, if there are any, has the last one.
 *
 * @param distributions name to distribution
 */
public record ScanSpace(Map<String, Distribution> distributions) implements Serializable {

    public ScanSpace {
        distributions = Collections.unmodifiableMap(new LinkedHashMap<>(distributions));
        List<String> earlier = new ArrayList<>();
        distributions.forEach(
                (name, distribution) -> {
                    requireEarlier(name, distribution, earlier);
                    if (!distribution.isComplex()) {
                        earlier.add(name);
                    }
                });
    }

    private static void requireEarlier(
            String name, Distribution distribution, List<String> earlier) {
        switch (distribution) {
            case Distribution.Between between -> {
                requireEarlier(name, between.low(), earlier);
                requireEarlier(name, between.high(), earlier);
            }
            case Distribution.Parts parts -> {
                requireEarlier(name, parts.real(), earlier);
                requireEarlier(name, parts.imaginary(), earlier);
            }
            default -> {}
        }
    }

    private static void requireEarlier(
            String name, Distribution.Bound bound, List<String> earlier) {
        if (!bound.name().isEmpty() && !earlier.contains(bound.name())) {
            throw earlier.isEmpty()
                    ? new InvalidInputException(
                            name + ": its range depends on " + bound.name() + ", not drawn before")
                    : new UnknownNameException(
                            name + ": its range depends on " + bound.name(),
                            "real name drawn before",
                            earlier);
        }
    }

    /** The dimension of the unit cube. */
    public int coordinates() {
        int own = distributions.values().stream().mapToInt(Distribution::coordinates).sum();
        return own + (isRadial() ? 1 : 0);
    }

    /** Whether there is a common radial factor. */
    boolean isRadial() {
        return distributions.values().stream().anyMatch(ScanSpace::isRadial);
    }

    private static boolean isRadial(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Radial _ -> true;
            case Distribution.Parts parts -> isRadial(parts.real()) || isRadial(parts.imaginary());
            default -> false;
        };
    }

    /** How a grid lays out its values, a coordinate at a time. */
    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        distributions.values().forEach(distribution -> place(distribution, placements));
        if (isRadial()) {
            placements.add(Placement.CLOSED);
        }
        return placements;
    }

    private static void place(Distribution distribution, List<Placement> placements) {
        switch (distribution) {
            case Distribution.Fixed _ -> {}
            case Distribution.Normal _, Distribution.PositiveNormal _, Distribution.Choice _ ->
                    placements.add(Placement.MIDDLES);
            case Distribution.Disc _ -> {
                placements.add(Placement.CLOSED);
                placements.add(Placement.PERIODIC);
            }
            case Distribution.Parts parts -> {
                place(parts.real(), placements);
                place(parts.imaginary(), placements);
            }
            default -> placements.add(Placement.CLOSED);
        }
    }
}
