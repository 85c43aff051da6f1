package org.kinvis.app.bench;

import org.kinvis.physics.darkmatter.relic.RelicDensity;
import org.kinvis.physics.darkmatter.relic.TargetSearch;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** The relic density of a real scalar of 0.6 GeV with three couplings, by the Boltzmann equation. */
final class Relic implements Workload {

    private static final int POINTS = 20;
    private static final double MASS = 0.6;
    private static final double SS = 1e-4;
    private static final double DS = 2e-5;
    private static final double DD = -4e-6;
    private static final double TARGET = 0.12;

    /** What is done. */
    private enum Task {
        DENSITY("relic", "Omegah2 of a point, thermal averages known", POINTS),
        BUILD("relic-build", "thermal averages of nine channels and Omegah2 of a new mass", POINTS),
        INVERSE("relic-solve", "the coefficient that gives Omegah2 = 0.12", 1);

        private final String label;
        private final String what;
        private final int items;

        Task(String label, String what, int items) {
            this.label = label;
            this.what = what;
            this.items = items;
        }
    }

    private final Task task;
    private final Inputs inputs = InputSets.load("default");
    private final RelicDensity relic = RelicDensity.usual(particle(MASS), inputs);
    private final WilsonCoefficients point =
            WilsonCoefficients.of(new Coefficient("phi.S_ss"), SS)
                    .with(new Coefficient("phi.S_ds"), DS)
                    .with(new Coefficient("phi.S_dd"), DD);

    private Relic(Task task) {
        this.task = task;
    }

    static Relic density() {
        return new Relic(Task.DENSITY);
    }

    static Relic build() {
        return new Relic(Task.BUILD);
    }

    static Relic inverse() {
        return new Relic(Task.INVERSE);
    }

    private static DarkParticle particle(double mass) {
        return new DarkParticle("phi", DarkSpin.ZERO, mass, true);
    }

    @Override
    public String name() {
        return task.label;
    }

    @Override
    public String what() {
        return task.what;
    }

    @Override
    public boolean isScan() {
        return false;
    }

    @Override
    public int items() {
        return task.items;
    }

    @Override
    public double run() {
        return switch (task) {
            case DENSITY -> densities();
            case BUILD -> builds();
            case INVERSE ->
                    new TargetSearch(relic, TARGET)
                            .with(new Coefficient("phi.S_ss"), point)
                            .get(new Coefficient("phi.S_ss"))
                            .getRealPart();
        };
    }

    private double densities() {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += relic.omega(point.times(1 + (double) i / POINTS));
        }
        return sum;
    }

    private double builds() {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double mass = MASS * (1 + (double) i / POINTS);
            sum += RelicDensity.usual(particle(mass), inputs).omega(point);
        }
        return sum;
    }
}
