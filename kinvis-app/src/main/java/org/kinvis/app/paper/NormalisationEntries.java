package org.kinvis.app.paper;

import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.physics.decay.BToPFermionPair;
import org.kinvis.physics.decay.FermionPair;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.QuarkMasses;
import org.kinvis.physics.eft.FermionPairOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.observable.Theory;

/** The report's entries for Eqs. (5)–(6): what the normalisation of the operators implies. */
final class NormalisationEntries {

    private static final double ROUNDING = 1e-9;

    private final Inputs inputs;
    private final PaperNumbers paper;

    NormalisationEntries(Inputs inputs, PaperNumbers paper) {
        this.inputs = inputs;
        this.paper = paper;
    }

    List<Entry> entries() {
        return List.of(hamiltonian(), standardModelCoefficient(), treeLevel());
    }

    /**
     * The width from Eq. (5)'s Hamiltonian by the general formula for a fermion pair, a third of it a
     * flavour, against the textbook rate.
     */
    private Entry hamiltonian() {
        Theory theory = Theory.central(inputs);
        FermionPairOperators operators = FermionPairOperators.named("nu");
        double c = StandardModelNeutrino.coefficient(inputs);
        double general =
                new BToPFermionPair(
                                Mode.B_PLUS_TO_K,
                                inputs,
                                theory.pseudoscalarFormFactors("B->K"),
                                new FermionPair(0, 0, operators),
                                new QuarkMasses(inputs.get("m_b"), inputs.get("m_s")))
                        .width()
                        .integral()
                        .value(
                                WilsonCoefficients.of(operators.vector(), c)
                                        .with(operators.axial(), -c));
        double width =
                theory.neutrinos(Mode.B_PLUS_TO_K).integral().standardModel()
                        / Mode.B_PLUS_TO_K.lifetime(inputs);
        double ratio = Flavour.values().length * general / width;
        return Entry.statement(
                "eq5",
                "the Hamiltonian of Eqs. (5)-(6) gives the Standard Model rate with C_L = -X_t/s_W^2",
                "1",
                String.valueOf(ratio),
                Math.abs(ratio - 1) < ROUNDING,
                "three flavours of a Dirac pair with C_V = -C_A = C_L, from the general formula for massive"
                        + " fermions, over the textbook rate");
    }

    private Entry standardModelCoefficient() {
        PrintedNumber xt = paper.get("eq6-X");
        Parameter parameter = inputs.parameter("X_t");
        double c = StandardModelNeutrino.coefficient(inputs);
        double sigma = Math.abs(c) * parameter.uncertainty().sigma() / parameter.value();
        return new Entry(
                "eq6-CSM",
                "the Standard Model's C_L^ii = -X_t/s_W^2",
                Entry.words("-X_t/s_W^2 with X_t = " + xt),
                Entry.number(c),
                OptionalDouble.of(sigma),
                xt.roundsFrom(parameter.value(), parameter.uncertainty().sigma()),
                "in the convention alpha(m_Z); with alpha(4.8 GeV) it is %.4f, since only alpha C is fixed"
                        .formatted(c * inputs.get("alpha_e") / inputs.get("alpha_e(4.8)")),
                List.of());
    }

    private Entry treeLevel() {
        Theory theory = Theory.central(inputs);
        double tree = theory.treeLevelTau(Mode.B_PLUS_TO_K).integral().standardModel();
        double loop = theory.neutrinos(Mode.B_PLUS_TO_K).integral().standardModel();
        PrintedNumber printed = paper.get("eq2");
        return Entry.statement(
                "sec1-tree",
                "the tree-level contribution B+ -> tau nu, tau -> K nu that Eq. (2) leaves out",
                "not included in " + printed,
                "%.2e, %.0f %% of the sum".formatted(tree, 100 * tree / (tree + loop)),
                printed.covers(loop) && !printed.covers(loop + tree),
                "the printed value covers the rate without it and not the one with it;"
                        + " `kinvis predict --tree-tau` adds it");
    }
}
