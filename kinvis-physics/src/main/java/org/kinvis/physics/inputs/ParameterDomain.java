package org.kinvis.physics.inputs;

import java.util.Set;

/**
 * What values a parameter may take: masses, lifetimes, couplings and decay constants are positive,
 * CKM elements, the charm loop of K → πνν̄ and |ε_K| not negative; ρ̄, η̄, phases, Wilson coefficients
 * and corrections are free, a relative correction above −1.
 */
final class ParameterDomain {

    private static final Set<String> FREE =
            Set.of(
                    "rhobar",
                    "etabar",
                    "gamma",
                    "C9_SM",
                    "C10_SM",
                    "C7eff_SM",
                    "k(b->c)",
                    "deltaPcu",
                    "phi_epsilon",
                    "Df_u(p)",
                    "Df_u(n)",
                    "Df_d(p)",
                    "Df_d(n)",
                    "dBR(bsgamma)/dC7",
                    "dBR(bsgamma)/dC8",
                    "g_T(d)",
                    "g_T(s)");
    private static final Set<String> MAY_VANISH =
            Set.of("Vus", "Vub", "Vcb", "A", "P_c", "P_c(tau)/P_c(e)", "epsilon_K");
    private static final String CORRECTION = "Delta_EM";
    private static final String WEAK_MIXING = "s2w";

    private ParameterDomain() {}

    static void check(Parameter parameter, double value) {
        String name = parameter.name();
        if (!Double.isFinite(value)) {
            throw refused(parameter, value, "a finite number is needed");
        }
        if (FREE.contains(name)) {
            return;
        }
        if (name.equals(CORRECTION)) {
            if (value <= -1) {
                throw refused(parameter, value, "a number above -1 is needed");
            }
        } else if (MAY_VANISH.contains(name)) {
            if (value < 0) {
                throw refused(parameter, value, "a number that is not negative is needed");
            }
        } else if (value <= 0) {
            throw refused(parameter, value, "a positive number is needed");
        } else if (name.equals(WEAK_MIXING) && value >= 1) {
            throw refused(parameter, value, "a number between 0 and 1 is needed");
        }
    }

    private static InvalidInputException refused(Parameter parameter, double value, String needed) {
        String unit = parameter.unit().equals("1") ? "" : " " + parameter.unit();
        return new InvalidInputException(parameter.name() + ": " + value + unit + "; " + needed);
    }
}
