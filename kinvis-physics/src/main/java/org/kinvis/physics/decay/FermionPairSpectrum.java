package org.kinvis.physics.decay;

import org.kinvis.physics.inputs.Inputs;

/** The spectrum of a decay to a fermion pair, from its structure functions. */
final class FermionPairSpectrum {

    private FermionPairSpectrum() {}

    /**
     * @param h +1 for a pseudoscalar daughter, −1 for a vector one
     */
    static Spectrum of(
            Mode mode, Inputs inputs, FermionPair pair, StructureFunctions functions, int h) {
        double end = mode.largestQSquared(inputs);
        boolean open = pair.isOpen(end);
        QSquaredRange support = new QSquaredRange(open ? pair.threshold() : 0, end);
        String decay = mode.label() + " with a fermion pair";
        return open
                ? Spectrum.of(decay, support, functions, FermionPairForms.of(pair, h))
                : Spectrum.fixed(decay, support, q2 -> 0);
    }
}
