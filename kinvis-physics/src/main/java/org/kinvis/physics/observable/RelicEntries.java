package org.kinvis.physics.observable;

import java.util.List;
import org.kinvis.physics.inputs.Citation;

/** The relic density of dark particles. */
final class RelicEntries {

    private static final Citation BOLTZMANN =
            new Citation("Gondolo:1990dk", "Eqs. (2.13)-(2.17), (3.8)");
    private static final Citation CHIRAL = new Citation("Gasser:1984gg", "leading order");
    private static final Citation DEGREES = new Citation("Saikawa:2018rcs", "appendix C");

    private RelicEntries() {}

    static List<Observable> all() {
        return List.of(
                new Observable(
                        "Omegah2",
                        List.of(),
                        "\\Omega h^2",
                        "1",
                        "Relic density of a dark scalar, of the particle that --dark or the key dark of a card"
                                + " gives, that was in equilibrium with the plasma and froze out; kinvis"
                                + " relic tells more",
                        "dY/dlnx = -sqrt(pi/45) MPl m g*^(1/2)/x <sigma v> (Y^2 - Yeq^2), Omega h^2 = s0 m"
                                + " Y/(rho_c/h^2); m up to 2 GeV: sigma v = sum S |M|^2"
                                + " lambda^(1/2)(1,m1^2/s,m2^2/s)/(8 pi s), M = B0 (Cuu + Cdd) for pi pi, B0"
                                + " (Cuu + Css) for K+ K-, B0 (Cdd + Css) for K0 K0bar, B0 (Cuu + Cdd + 4"
                                + " Css)/3 for eta eta, B0 (Cuu - Cdd)/sqrt3 for pi0 eta, B0 Cds (1, 1/sqrt2,"
                                + " 1/sqrt6) for K+ pi-, K0 pi0, K0 eta; B0 = m_pi0^2/(m_u + m_d); above:"
                                + " quarks, sigma v = 3 (|CS|^2 beta^3 + |CP|^2 beta)/4pi at mu = 2m;"
                                + " coefficients NAME.S_QUARKS at 2 GeV, with b at m_b(m_b); g* of Saikawa and"
                                + " Shirai",
                        List.of(BOLTZMANN, CHIRAL, DEGREES),
                        new RelicDefinition()));
    }
}
