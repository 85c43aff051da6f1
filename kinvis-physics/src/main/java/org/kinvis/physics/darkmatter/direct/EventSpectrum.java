package org.kinvis.physics.darkmatter.direct;

import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** dR/dE of dark particles in a target, in events per tonne, year and keV. */
public sealed interface EventSpectrum permits RecoilSpectrum, MigdalSpectrum {

    /** What is seen of a scattering. */
    enum Effect {
        /** The recoil of the nucleus. */
        ELASTIC("elastic"),
        /** Electrons and photons of an atom whose nucleus is struck. */
        MIGDAL("migdal");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** As people write it. */
        public String label() {
            return label;
        }

        /** The effect of that name. */
        public static Effect of(String label) {
            return Arrays.stream(values())
                    .filter(effect -> effect.label.equals(label))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new UnknownNameException(
                                            label, "effect", List.of(ELASTIC.label, MIGDAL.label)));
        }
    }

    /** dR/dE at an energy in keV; zero above {@link #largestEnergy}. */
    double at(double energy);

    /** The kinematic end point in keV. */
    double largestEnergy();

    /**
     * A spectrum.
     *
     * @param mass of the dark particle in GeV
     * @param crossSection spin-independent, a nucleon, in cm²
     * @param inputs halo, masses
     */
    static EventSpectrum of(
            Effect effect, Target target, double mass, double crossSection, Inputs inputs) {
        Scattering scattering = new Scattering(target, mass, crossSection, inputs);
        return switch (effect) {
            case ELASTIC -> new RecoilSpectrum(scattering);
            case MIGDAL -> new MigdalSpectrum(scattering, inputs.get("m_e"));
        };
    }

    /** Refuses what is no energy. */
    static double positive(double energy) {
        if (!(energy > 0 && Double.isFinite(energy))) {
            throw new InvalidInputException(
                    "energy %s keV; a positive number is needed".formatted(energy));
        }
        return energy;
    }

    /** Events per second and GeV of target as events per year and tonne. */
    static double perTonneYear(double rate) {
        return rate * PhysicalConstants.SECONDS_PER_YEAR * PhysicalConstants.GEV_PER_TONNE;
    }
}
