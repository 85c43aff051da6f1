package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.darkmatter.direct.Nucleon;
import org.kinvis.physics.darkmatter.direct.Target;
import org.kinvis.physics.darkmatter.direct.Targets;
import org.kinvis.physics.inputs.Citation;

/** Spin-independent cross sections of dark particles. */
final class DirectEntries {

    private static final Citation GUIDE = new Citation("DelNobile:2021wmp", "scalar couplings");
    private static final Citation HEAVY = new Citation("Shifman:1978zn", "");
    private static final Citation ISOSPIN = new Citation("Feng:2011vu", "Eq. (4)");

    private static final String COUPLING =
            "f_N = sum_uds C_q m_N f_Tq/m_q + (2/27) f_TG m_N sum_cbt C_Q/m_Q; f_TG = 1 - sum f_Tq;"
                    + " coefficients NAME.S_qq (spin 1/2: NAME.SS_qq), with b at m_b(m_b), without at 2 GeV";

    private DirectEntries() {}

    static List<Observable> all() {
        List<Observable> all = new ArrayList<>();
        for (Nucleon nucleon : Nucleon.values()) {
            all.add(of(nucleon));
        }
        for (String name : Targets.names()) {
            all.add(of(Targets.named(name)));
        }
        return all;
    }

    private static Observable of(Nucleon nucleon) {
        String name = "sigma_SI(" + nucleon.label() + ")";
        return new Observable(
                name,
                List.of(),
                "\\sigma_\\mathrm{SI}^" + nucleon.label(),
                "cm^2",
                "Spin-independent cross section of a dark particle at rest with a "
                        + nucleon.name().toLowerCase(java.util.Locale.ROOT),
                "sigma = mu^2 f_N^2/(4 pi m^2), for spin 1/2 mu^2 f_N^2/pi; " + COUPLING,
                List.of(GUIDE, HEAVY),
                new DirectDefinition(name, (s, point) -> s.crossSection(nucleon, point)));
    }

    private static Observable of(Target target) {
        String name = "sigma_SI(" + target.name() + ")";
        return new Observable(
                name,
                List.of(),
                "\\sigma_\\mathrm{SI}^\\mathrm{" + target.name() + "}",
                "cm^2",
                "Cross section a nucleon that an experiment with natural "
                        + target.name()
                        + " would quote, who takes f_p = f_n: what its limits are compared with",
                "sigma = mu_1^2/(4 pi m^2) sum_i eta_i mu_i^2 (Z f_p + (A_i-Z) f_n)^2 / sum_i eta_i"
                        + " mu_i^2 A_i^2, for spin 1/2 times 4 m^2; eta_i: abundances of isotopes; "
                        + COUPLING,
                List.of(ISOSPIN, GUIDE, HEAVY),
                new DirectDefinition(name, (s, point) -> s.crossSection(target, point)));
    }
}
