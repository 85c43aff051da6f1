package org.kinvis.inference.scan;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.kinvis.physics.inputs.InvalidInputException;

/** How points are laid out in a space. In each of them point k is a function of k alone. */
public sealed interface Sampler extends Serializable {

    /** How many points there are at most. */
    long points();

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
}
