package org.kinvis.inference.scan;

import org.kinvis.physics.inputs.InvalidInputException;

/** The coordinates of points in the unit cube, a block at a time. */
interface Coordinates {

    /** The points of a sampler. */
    static Coordinates of(Sampler sampler, ScanSpace space, Kernel kernel) {
        return switch (sampler) {
            case Sampler.Random random ->
                    new RandomCoordinates(random.seed(), space.coordinates(), kernel);
            case Sampler.Sobol sobol ->
                    new SobolCoordinates(sobol.seed(), space.coordinates(), kernel);
            case Sampler.Grid grid -> new GridCoordinates(grid.sizes(), space);
            case Sampler.Ensemble _ ->
                    throw new InvalidInputException(
                            "sampler ensemble: a walker's point comes from a search alone");
        };
    }

    /**
     * Goes to points that lie in one aligned block of {@link Kernel#BLOCK}.
     *
     * @param first the first point
     * @param n how many
     */
    void moveTo(long first, int n);

    /** Coordinate j of these points, mapped on an interval. */
    void fill(int j, Interval interval, double[] to);
}
