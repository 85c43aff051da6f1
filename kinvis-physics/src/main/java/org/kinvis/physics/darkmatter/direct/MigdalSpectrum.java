package org.kinvis.physics.darkmatter.direct;

import java.util.List;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.kinvis.physics.darkmatter.direct.Target.Shell;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * dR/dω of the Migdal effect: ionisation of an atom whose nucleus a dark particle strikes, by the energy ω = E_e + E_nl that
 * electrons and photons get.
 *
 * <p>dR/dω = ∫ dE_R (dR/dE_R)(v_min) (q_e/eV)²/(2π) Σ_nl p_nl(ω − E_nl), q_e = m_e √(2E_R/m_A), v_min = √(m_A E_R/2μ²) +
 * ω/√(2m_A E_R). Isolated atoms; of xenon the shells n = 3, 4, of argon all. The energy of the recoil itself is not added.
 *
 * <p>Source: arXiv:1707.07258, Eqs. (83)–(96); Gauss–Legendre quadrature in ln E_R between the kinematic ends.
 */
public final class MigdalSpectrum implements EventSpectrum {

    private static final double GEV_PER_KEV = 1e-6;
    private static final double EV_PER_KEV = 1e3;
    private static final double EV_PER_GEV = 1e9;
    private static final int POINTS = 400;
    private static final GaussIntegrator LEGENDRE =
            new GaussIntegratorFactory().legendre(POINTS, -1, 1);
    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        for (int k = 0; k < POINTS; k++) {
            NODES[k] = LEGENDRE.getPoint(k);
            WEIGHTS[k] = LEGENDRE.getWeight(k);
        }
    }

    private final Scattering scattering;
    private final List<Shell> shells;
    private final double electronMass;

    MigdalSpectrum(Scattering scattering, double electronMass) {
        this.scattering = scattering;
        this.electronMass = electronMass;
        this.shells =
                scattering
                        .target()
                        .migdalShells()
                        .orElseThrow(
                                () ->
                                        new InvalidInputException(
                                                "migdal: no ionisation probabilities of "
                                                        + scattering.target().name()));
    }

    @Override
    public double at(double energy) {
        double ionisation = ionisation(EventSpectrum.positive(energy) * EV_PER_KEV);
        double excitation = energy * GEV_PER_KEV;
        double[] ends = scattering.recoils(excitation);
        if (ionisation == 0 || energy >= largestEnergy()) {
            return 0;
        }
        double low = Math.log(ends[0]);
        double high = Math.log(ends[1]);
        double sum = 0;
        for (int k = 0; k < POINTS; k++) {
            double recoil = Math.exp((low + high) / 2 + (high - low) / 2 * NODES[k]);
            double electron = scattering.electronMomentum(recoil, electronMass) * EV_PER_GEV;
            sum += WEIGHTS[k] * recoil * scattering.rate(recoil, excitation) * electron * electron;
        }
        double perElectronvolt = sum * (high - low) / 2 / (2 * Math.PI) * ionisation;
        return EventSpectrum.perTonneYear(perElectronvolt) * EV_PER_KEV;
    }

    /** Σ p_nl(ω − E_nl) in eV⁻¹; ω in eV. */
    private double ionisation(double energy) {
        double sum = 0;
        for (Shell shell : shells) {
            sum += shell.ionisation().at(energy - shell.bindingEnergy());
        }
        return sum;
    }

    @Override
    public double largestEnergy() {
        return scattering.largestEnergy() / GEV_PER_KEV;
    }
}
