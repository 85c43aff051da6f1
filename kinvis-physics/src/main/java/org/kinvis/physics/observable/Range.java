package org.kinvis.physics.observable;

import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.Spectrum;

/** Where in q² an observable is wanted: everywhere, in a window, or at a point. */
public sealed interface Range {

    /** The form that a spectrum gives there: an integral, or the density. */
    HermitianForm of(Spectrum spectrum);

    /** Refuses what lies outside the phase space of the spectrum. */
    void check(Spectrum spectrum);

    /** The whole phase space. */
    record Total() implements Range {

        @Override
        public HermitianForm of(Spectrum spectrum) {
            return spectrum.integral();
        }

        @Override
        public void check(Spectrum spectrum) {}
    }

    /** A window, inside the phase space. */
    record Window(QSquaredRange window) implements Range {

        @Override
        public HermitianForm of(Spectrum spectrum) {
            return spectrum.integral(window);
        }

        @Override
        public void check(Spectrum spectrum) {
            spectrum.requireInside(window);
        }
    }

    /** One q² in GeV², inside the phase space. */
    record Point(double q2) implements Range {

        @Override
        public HermitianForm of(Spectrum spectrum) {
            return spectrum.at(q2);
        }

        @Override
        public void check(Spectrum spectrum) {
            spectrum.requireInside(q2);
        }
    }
}
