package org.kinvis.physics.eft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.qcd.QuarkMassRunning;

/** Dark coefficients come to 2 GeV, with a b quark to m_b(m_b). */
class DarkCoefficientRunningTest {

    private static final Percentage PRECISION = Percentage.withPercentage(1e-9);
    private static final Inputs INPUTS = InputSets.load("default");
    private static final DarkCoefficientRunning FROM_TEV =
            DarkCoefficientRunning.from(1000, INPUTS);

    private static double factor(String name) {
        return FROM_TEV.factor(new Coefficient(name));
    }

    /** m C is the same at every scale. */
    @Test
    void scalarCouplingsRunAsTheMassesOfTheirQuarks() {
        QuarkMassRunning masses = QuarkMassRunning.of(INPUTS);
        for (String quarks : List.of("uu", "dd", "ss", "ds", "cc", "tt")) {
            assertThat(factor("phi.S_" + quarks))
                    .isCloseTo(masses.strange(2) / masses.strange(1000), PRECISION);
            assertThat(factor("phi.P_" + quarks)).isEqualTo(factor("phi.S_" + quarks));
        }
        for (String quarks : List.of("sb", "db", "bb")) {
            assertThat(factor("phi.S_" + quarks))
                    .isCloseTo(INPUTS.get("m_b") / masses.bottom(1000), PRECISION);
        }
    }

    @Test
    void currentsDoNotRunAndTensorsRunTheOtherWay() {
        assertThat(factor("phi.V_ss")).isEqualTo(1);
        assertThat(factor("chi.VA_sb")).isEqualTo(1);
        assertThat(factor("chi.TT_ss")).isBetween(0.7, 0.95);
        assertThat(factor("chi.TT_ss")).isLessThan(factor("chi.TT_sb"));
    }

    @Test
    void couplingsAtTheirOwnScaleStayAsTheyAre() {
        assertThat(DarkCoefficientRunning.from(2, INPUTS).factor(new Coefficient("phi.S_ss")))
                .isCloseTo(1, PRECISION);
        double bottom = INPUTS.get("m_b");
        assertThat(DarkCoefficientRunning.from(bottom, INPUTS).factor(new Coefficient("phi.S_sb")))
                .isCloseTo(1, PRECISION);
    }

    /** gS_ss would let the particle decay; single couplings change flavour here. */
    @Test
    void singleParticlesCoupleToFlavourChangingCurrentsAlone() {
        List<String> names = new DarkParticle("phi", DarkSpin.ZERO, 0.5, true).coefficientNames();
        assertThat(names).contains("phi.S_ss", "phi.S_tt", "phi.gS_sb").doesNotContain("phi.gS_ss");
    }
}
