package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.inputs.CounterBasedRandom;

/**
 * The search of one island: subset simulation (Au and Beck 2001), a sequential Monte Carlo method, in the
 * unit cube, whose uniform distribution is that of the space.
 *
 * <p>Walkers begin anywhere. A level is a bound on their violation of the cuts; it falls step by step, those
 * above it go on from where one below it stands, and all take steps that leave the uniform distribution
 * below the level as it is. When the level is 0 the walkers are in the region, and go on in it. The part of
 * the space that the region is: the product of the parts of walkers that were below each level.
 *
 * <p>A few scouts go first. They set the levels, each the median of their violations, and how many sweeps
 * it takes until one has taken some steps; and their places at each level are what walkers take their
 * directions from. So walkers move independently of each other in a course that is given, and the product's
 * expectation is the region's part of the space, however well they mix. Of walkers that set their own
 * levels or helped each other, which copies of one another make dependent, it would be too large: by a third
 * with some hundred walkers at 10⁻⁶.
 */
final class IslandSearch {

    /** How many steps a scout takes on average before the level falls. */
    private static final int STEPS = 2;

    private static final int FEWEST_SWEEPS = 4;

    /** Rows are written after so many times the sweeps of the last level. */
    private static final int STRETCHES_A_VISIT = 2;

    /** Walkers for each scout. */
    private static final int WALKERS_A_SCOUT = 4;

    /** Scouts for each coordinate, at least. */
    private static final int SCOUTS_A_COORDINATE = 4;

    private final Sampler.Ensemble sampler;
    private final CounterBasedRandom random;
    private final Swarm scouts;
    private final Swarm walkers;

    IslandSearch(ScanPlan plan, Sampler.Ensemble sampler, Kernel kernel) {
        int dimension = plan.space().coordinates();
        this.sampler = sampler;
        this.random = CounterBasedRandom.of(sampler.seed(), "ensemble");
        Walkers trial = new Walkers(dimension, sampler.walkers());
        Violations violations = new Violations(plan, kernel, trial);
        this.walkers = new Swarm(sampler.walkers(), trial, violations);
        this.scouts = new Swarm(scouts(sampler.walkers(), dimension), trial, violations);
    }

    private static int scouts(int walkers, int dimension) {
        int wanted = Math.max(walkers / WALKERS_A_SCOUT, SCOUTS_A_COORDINATE * dimension);
        int even = wanted + wanted % 2;
        return Math.clamp(even, 4, walkers);
    }

    /** Where the walkers are. */
    Walkers walkers() {
        return walkers.walkers();
    }

    /** Takes the walkers when they are anywhere in the region. */
    @FunctionalInterface
    interface Visitor {

        /**
         * @param sweep how many sweeps were before
         */
        void visit(int sweep);
    }

    /**
     * What a search has come to.
     *
     * @param fraction the part of the space that is the region
     * @param within the part of the space that the walkers are in
     * @param evaluated at how many points the cuts were computed, scouts included
     * @param accepted how many steps walkers have taken
     */
    record End(double fraction, double within, long evaluated, long accepted) {}

    /**
     * A part of the course that scouts have found.
     *
     * @param level the level
     * @param sweeps how many they stayed there
     * @param scouts where they were in the end
     */
    private record Stretch(double level, int sweeps, Walkers scouts) {}

    /**
     * Searches; ends early if the thread is interrupted.
     *
     * @param visitor takes the walkers now and then once they are in the region
     */
    End search(long island, Visitor visitor) {
        Draws draws = new Draws(random, island);
        List<Stretch> course = scout(draws);
        walkers.begin(false, draws);
        int sweep = 1;
        for (Stretch stretch : course) {
            walkers.keep(stretch.level, draws);
            int end = walkers.level() > 0 ? sweep + stretch.sweeps : sampler.sweeps();
            go(sweep, end, stretch, visitor, draws);
            sweep = end;
        }
        return new End(
                walkers.region(),
                walkers.fraction(),
                scouts.evaluated() + walkers.evaluated(),
                walkers.accepted());
    }

    private void go(int from, int to, Stretch stretch, Visitor visitor, Draws draws) {
        int between = STRETCHES_A_VISIT * stretch.sweeps;
        for (int sweep = from; sweep < to && goesOn(); sweep++) {
            walkers.sweep(stretch.scouts, draws);
            if (walkers.isInRegion() && (sweep - from + 1) % between == 0) {
                visitor.visit(sweep);
            }
        }
    }

    private static boolean goesOn() {
        return !Thread.currentThread().isInterrupted();
    }

    /** Scouts go until they have been in the region for a while, or as long as walkers will. */
    private List<Stretch> scout(Draws draws) {
        List<Stretch> course = new ArrayList<>();
        scouts.begin(true, draws);
        int left = sampler.sweeps() - 1;
        while (left > 0 && !scouts.isInRegion() && goesOn()) {
            scouts.keep(scouts.next(), draws);
            int taken = scoutLevel(left, draws);
            course.add(new Stretch(scouts.level(), taken, scouts.walkers().copy()));
            left -= taken;
        }
        return course;
    }

    /** Sweeps at a level until scouts have taken some steps; how many it were. */
    private int scoutLevel(int most, Draws draws) {
        long enough = scouts.accepted() + (long) STEPS * scouts.walkers().size();
        int sweeps = 0;
        while (sweeps < most
                && goesOn()
                && (sweeps < FEWEST_SWEEPS || scouts.accepted() < enough)) {
            scouts.sweep(draws);
            sweeps++;
        }
        return sweeps;
    }
}
