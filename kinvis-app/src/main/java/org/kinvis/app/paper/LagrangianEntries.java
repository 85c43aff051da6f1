package org.kinvis.app.paper;

import static org.kinvis.physics.decay.HadronicMode.B_PLUS_TO_K;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.inputs.Inputs;

/** What Eqs. (13) and (14) say: dimensions of the operators, which of them contribute, what a real φ leaves. */
final class LagrangianEntries {

    /** GeV; a mass at which every mode is open. */
    private static final double MASS = 0.3;

    private static final int DIMENSION_OF_LAGRANGIAN = 4;

    private final ScalarRates complex;
    private final ScalarRates real;
    private final BranchingWindows windows;

    LagrangianEntries(ScalarRates complex, ScalarRates real, BranchingWindows windows) {
        this.complex = complex;
        this.real = real;
        this.windows = windows;
    }

    List<Entry> entries() {
        return List.of(
                dimension("eq13-scalar", DarkOperator.SCALAR_S, "(sb)(phi* phi)"),
                dimension("eq13-vector", DarkOperator.SCALAR_V, "(s gamma^mu b)(phi* i d_mu phi)"),
                smeft(),
                operators(),
                realScalars());
    }

    /** Eq. (13) writes 1/Λ² for both operators. */
    private static Entry dimension(String id, DarkOperator operator, String text) {
        int power = operator.dimension() - DIMENSION_OF_LAGRANGIAN;
        boolean squared = power == 2;
        return Entry.statement(
                id,
                "power of Lambda_eff before " + text,
                "1/Lambda_eff^2",
                "1/Lambda_eff" + (squared ? "^2" : "") + ": dimension " + operator.dimension(),
                squared,
                squared
                        ? "two fields of dimension 3/2, two of 1, one derivative"
                        : "two fields of dimension 3/2, two of 1, so the coefficient is 1/mass: C^S = 1/Lambda_eff, as"
                                + " Figure 4 and the (3-8)/(10^5 TeV) of section 3.2 have it");
    }

    /** Eq. (14): the operator with a Higgs field has no v before it. */
    private Entry smeft() {
        Inputs inputs = complex.theory().inputs();
        double v = 1 / Math.sqrt(Math.sqrt(2) * inputs.get("GF"));
        double effective =
                complex.scale(B_PLUS_TO_K, DarkOperator.SCALAR_S, MASS, windows.recent().high());
        double scale = Math.sqrt(v * effective / Math.sqrt(2));
        return Entry.statement(
                "eq14",
                "coefficient of (q_2L b_R H)(phi* phi) at the electroweak scale",
                "v/Lambda_eff^2",
                "1/Lambda^2, which gives C^S = v/(sqrt2 Lambda^2): Lambda = %.0f TeV where Lambda_eff = 1/C^S = %.2fe4 TeV"
                        .formatted(
                                scale / ScalarPanels.TEV,
                                effective / ScalarPanels.TEN_THOUSAND_TEV),
                false,
                "v comes from H: with both, Eq. (14) has v twice and the dimension of no Lagrangian. At the lower edge of the new"
                        + " range, m_phi = "
                        + MASS
                        + " GeV, both chiralities alike. One chirality alone gives half of it, and |C^P| = |C^S|, so that the"
                        + " limits on B -> K* apply too");
    }

    /** "Only two operators up to dimension six". */
    private Entry operators() {
        List<String> contributing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (DarkOperator operator : DarkOperator.of(DarkSpin.ZERO)) {
            double rate = complex.branchingFraction(B_PLUS_TO_K, operator, MASS);
            (rate > 0 ? contributing : others).add(operator.symbol());
        }
        return Entry.statement(
                "eq13-operators",
                "operators of dimension five and six with scalars that give B+ -> K+ phi phi",
                "two",
                "%d: %s; none from %s"
                        .formatted(
                                contributing.size(),
                                String.join(", ", contributing),
                                String.join(", ", others)),
                contributing.equals(
                        List.of(DarkOperator.SCALAR_S.symbol(), DarkOperator.SCALAR_V.symbol())),
                "rates at C = 1; P and A have no matrix element between pseudoscalars and show in B -> K* alone");
    }

    /** "The second one vanishes for real scalars". */
    private Entry realScalars() {
        double vector = real.branchingFraction(B_PLUS_TO_K, DarkOperator.SCALAR_V, MASS);
        double scalar = real.branchingFraction(B_PLUS_TO_K, DarkOperator.SCALAR_S, MASS);
        double ratio = scalar / complex.branchingFraction(B_PLUS_TO_K, DarkOperator.SCALAR_S, MASS);
        return Entry.statement(
                "eq13-real",
                "rates of a real phi",
                "the second one vanishes for real scalars",
                "vector current %.0f; scalar current %.2f of the complex one at the same C"
                        .formatted(vector, ratio),
                vector == 0 && scalar > 0,
                "L = C/2 (sb) phi^2 for a real phi, as in Eq. (18): half the rate of L = C (sb)(phi* phi); without the 1/2 it would be"
                        + " twice");
    }
}
