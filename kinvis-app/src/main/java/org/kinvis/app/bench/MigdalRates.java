package org.kinvis.app.bench;

import org.kinvis.physics.darkmatter.direct.EventSpectrum;
import org.kinvis.physics.darkmatter.direct.EventSpectrum.Effect;
import org.kinvis.physics.darkmatter.direct.Target;
import org.kinvis.physics.darkmatter.direct.Targets;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** A Migdal spectrum of xenon at 100 energies, tables read. */
final class MigdalRates implements Workload {

    private static final int ENERGIES = 100;
    private static final double MASS = 1;
    private static final double CROSS_SECTION = 1e-38;

    private final Inputs inputs = InputSets.load("default");
    private final Target xenon = Targets.named("Xe");

    @Override
    public String name() {
        return "migdal";
    }

    @Override
    public String what() {
        return "a Migdal spectrum of xenon at 100 energies";
    }

    @Override
    public boolean isScan() {
        return false;
    }

    @Override
    public int items() {
        return 1;
    }

    @Override
    public double run() {
        EventSpectrum spectrum =
                EventSpectrum.of(Effect.MIGDAL, xenon, MASS, CROSS_SECTION, inputs);
        double sum = 0;
        for (int i = 1; i <= ENERGIES; i++) {
            sum += spectrum.at(spectrum.largestEnergy() * i / (ENERGIES + 1));
        }
        return sum;
    }
}
