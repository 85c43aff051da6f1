package org.kinvis.physics.darkmatter.direct;

/** dR/dE_R of nuclear recoils. */
public final class RecoilSpectrum implements EventSpectrum {

    private static final double GEV_PER_KEV = 1e-6;

    private final Scattering scattering;

    RecoilSpectrum(Scattering scattering) {
        this.scattering = scattering;
    }

    @Override
    public double at(double energy) {
        double recoil = EventSpectrum.positive(energy) * GEV_PER_KEV;
        return EventSpectrum.perTonneYear(scattering.rate(recoil, 0)) * GEV_PER_KEV;
    }

    @Override
    public double largestEnergy() {
        return scattering.largestRecoil() / GEV_PER_KEV;
    }
}
