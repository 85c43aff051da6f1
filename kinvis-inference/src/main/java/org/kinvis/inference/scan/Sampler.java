package org.kinvis.inference.scan;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.kinvis.physics.inputs.InvalidInputException;

/** How points are laid out in a space. In each of them point k is a function of k alone. */
public sealed interface Sampler extends Serializable {

    /** How many points there are at most. */
    long points();

    /** So many points, from a multiple of that number on, are best computed together. */
    default long together() {
        return 1;
    }

    /** The first number not below this one at which points that belong together end. */
    default long end(long point) {
        long rest = point % together();
        return rest == 0 ? point : point + together() - rest;
    }

    /** Independent random points. */
    record Random(long seed) implements Sampler {

        @Override
        public long points() {
            return Long.MAX_VALUE;
        }
    }

    /**
     * A Sobol sequence in the order of Gray's code, shifted at random: fills the cube more evenly than
     * random points. Seeds give independent shifts, from whose spread errors can be told.
     */
    record Sobol(long seed) implements Sampler {

        @Override
        public long points() {
            return 1L << SobolCoordinates.BITS;
        }
    }

    /**
     * All combinations of a few values of each coordinate, the last one running fastest. An interval's
     * ends are among its values; a Gaussian gets the middles of equally likely intervals.
     *
     * @param sizes how many values each coordinate has
     */
    record Grid(List<Integer> sizes) implements Sampler {

        public Grid {
            sizes = List.copyOf(sizes);
            if (sizes.stream().anyMatch(size -> size < 1)) {
                throw new InvalidInputException("grid: at least one value a coordinate is needed");
            }
            product(sizes);
        }

        /** The finest grid, equal in all coordinates, that has no more than so many points. */
        public static Grid fitting(ScanSpace space, long points) {
            int dimension = Math.max(1, space.coordinates());
            int size =
                    (int)
                            Math.min(
                                    Integer.MAX_VALUE - 1,
                                    Math.pow((double) points, 1.0 / dimension));
            while (Math.pow(size + 1, dimension) <= points) {
                size++;
            }
            return new Grid(Collections.nCopies(space.coordinates(), Math.max(1, size)));
        }

        private static long product(List<Integer> sizes) {
            try {
                return sizes.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
            } catch (ArithmeticException e) {
                throw new InvalidInputException("grid: more points than can be counted", e);
            }
        }

        @Override
        public long points() {
            return product(sizes);
        }
    }

    /**
     * Searches of the region that the cuts keep, each with walkers of its own: islands. Point k is where
     * walker k mod walkers of an island is after so many sweeps; see {@link IslandSearch}.
     *
     * @param seed of the draws
     * @param islands how many searches, none of which knows of the others
     * @param walkers in each
     * @param sweeps so many points has a walker, the first of them drawn from the whole space
     */
    record Ensemble(long seed, int islands, int walkers, int sweeps) implements Sampler {

        /** So many at least, from whose spread errors are told. */
        static final int FEWEST_ISLANDS = 8;

        private static final int FEWEST_WALKERS = 64;
        private static final int MOST_WALKERS = 1 << 12;

        /** Walkers for each coordinate: differences between them have to span the space. */
        private static final int WALKERS_A_COORDINATE = 8;

        /** Enough to come to a region of 10⁻⁶ of the space and stay there for as long. */
        private static final int FEWEST_SWEEPS = 512;

        private static final int MOST_SWEEPS = 1 << 10;

        public Ensemble {
            if (islands < 1 || sweeps < 1 || walkers < 4 || walkers % 2 != 0) {
                throw new InvalidInputException(
                        "ensemble: at least one island, one sweep and two pairs of walkers are"
                                + " needed");
            }
        }

        /**
         * The searches that so many points are enough for: first more walkers, which make each search
         * surer, then longer searches, then more of them.
         *
         * @throws InvalidInputException if they are too few for a search
         */
        public static Ensemble fitting(ScanSpace space, long points, long seed) {
            int least = Math.max(FEWEST_WALKERS, WALKERS_A_COORDINATE * space.coordinates());
            long fewest = (long) FEWEST_ISLANDS * least * FEWEST_SWEEPS;
            if (points < fewest) {
                throw new InvalidInputException(
                        "scan: points: %d; the ensemble sampler needs at least %d here (%d searches, %d walkers, %d sweeps)"
                                .formatted(points, fewest, FEWEST_ISLANDS, least, FEWEST_SWEEPS));
            }
            long share = points / FEWEST_ISLANDS;
            int walkers = Math.clamp(share / FEWEST_SWEEPS, least, Math.max(least, MOST_WALKERS));
            walkers -= walkers % 2;
            int sweeps = Math.clamp(share / walkers, FEWEST_SWEEPS, MOST_SWEEPS);
            long islands = points / ((long) walkers * sweeps);
            return new Ensemble(seed, (int) Math.min(Integer.MAX_VALUE, islands), walkers, sweeps);
        }

        @Override
        public long points() {
            return islands * together();
        }

        @Override
        public long together() {
            return (long) walkers * sweeps;
        }
    }
}
