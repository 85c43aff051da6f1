package org.kinvis.physics.observable;

import static org.kinvis.physics.observable.DarkSpectrumDefinition.What.DARK_PAIR;
import static org.kinvis.physics.observable.DarkSpectrumDefinition.What.EVERYTHING;
import static org.kinvis.physics.observable.DarkSpectrumDefinition.What.NEUTRINOS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.NeutralMeson;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.observable.Observable.Kind;

/** Decays with light invisible particles, and neutrinos in B_s → φ and Λ_b → Λ. */
final class DarkEntries {

    private static final Citation OPERATORS = new Citation("He:2022ljo", "section 3");
    private static final Citation REVISITED = new Citation("He:2023bnk", "");
    private static final Citation NEUTRINO_RATES = new Citation("Buras:2014fpa", "section 2");
    private static final Citation KAONS = new Citation("Buras:2015qea", "section 2");
    private static final Citation BARYON = new Citation("Detmold:2016pkz", "Eqs. (2)-(5)");

    /** B → K⁽*⁾ and K → π have entries of their own. */
    private static final List<HadronicMode> NEUTRINO_MODES =
            List.of(
                    HadronicMode.BS_TO_PHI,
                    HadronicMode.LAMBDAB_TO_LAMBDA,
                    HadronicMode.B_PLUS_TO_PI,
                    HadronicMode.B_ZERO_TO_PI_ZERO,
                    HadronicMode.B_PLUS_TO_RHO,
                    HadronicMode.B_ZERO_TO_RHO_ZERO);

    private static final String PAIR =
            "dGamma/dq2 = eta S sqrt(lambda) kappa/(256 pi^3 M^3) W; eta = 1/2 for pi0, rho0; S = 1/2 and L"
                    + " = C O/2 if X is its own antiparticle; kappa = sqrt(1 - 4m^2/q2); W = structure"
                    + " functions of the hadrons times spin sums of the pair";
    private static final String SCALE =
            "; coefficients NAME.OPERATOR_QUARKS at m_b(m_b), without b at 2 GeV";

    private DarkEntries() {}

    static List<Observable> all() {
        List<Observable> all = new ArrayList<>();
        for (HadronicMode mode : NEUTRINO_MODES) {
            all.add(neutrinos(mode, Kind.BRANCHING_FRACTION));
            all.add(neutrinos(mode, Kind.DIFFERENTIAL_BRANCHING_FRACTION));
        }
        for (HadronicMode mode : HadronicMode.values()) {
            all.add(pair(mode, Kind.BRANCHING_FRACTION));
            all.add(pair(mode, Kind.DIFFERENTIAL_BRANCHING_FRACTION));
            all.add(single(mode));
            all.add(everything(mode));
        }
        for (NeutralMeson meson : NeutralMeson.values()) {
            all.add(annihilation(meson));
        }
        return all;
    }

    private static String name(Kind kind, String decay) {
        return (kind == Kind.BRANCHING_FRACTION ? "BR(" : "dBR/dq2(") + decay + ")";
    }

    private static String tex(Kind kind, String decay) {
        return (kind == Kind.BRANCHING_FRACTION ? "\\mathcal{B}(" : "d\\mathcal{B}/dq^2(")
                + decay
                + ")";
    }

    private static String unit(Kind kind) {
        return kind == Kind.BRANCHING_FRACTION ? "1" : "GeV^-2";
    }

    private static List<Citation> references(HadronicMode mode, Citation... others) {
        List<Citation> references = new ArrayList<>(List.of(others));
        if (mode == HadronicMode.LAMBDAB_TO_LAMBDA) {
            references.add(BARYON);
        }
        return references;
    }

    /** B0->pi for B0->pi0, as the measurements are named. */
    private static List<String> aliases(Kind kind, HadronicMode mode, String invisible) {
        return mode.isospinFactor() == 1
                ? List.of()
                : List.of(name(kind, mode.label().replaceFirst("0$", "") + invisible));
    }

    private static Observable neutrinos(HadronicMode mode, Kind kind) {
        boolean strange = mode.quarks() == DarkQuarks.SB;
        return new Observable(
                name(kind, mode.label() + "nunu"),
                aliases(kind, mode, "nunu"),
                tex(kind, mode.tex() + "\\nu\\bar\\nu"),
                unit(kind),
                "Branching fraction, summed over neutrino flavours and chiralities, in all of phase"
                        + " space, a window of q2 or at q2"
                        + (strange ? "" : "; Standard Model, without the tree-level tau"),
                "dGamma/dq2 = eta sqrt(lambda)/(256 pi^3 M^3) |c|^2 (2/3) q2 (VT S_V + AT S_A); S_V, S_A ="
                        + (strange
                                ? " sum_ij |CSM d_ij + CL +- CR|^2 + |CL' +- CR'|^2"
                                : " 3 CSM^2")
                        + "; c = 4 GF/sqrt2 lambda_t alpha/4pi, lambda_t = V_tb "
                        + (strange ? "V_ts*" : "V_td*; eta = 1/2 for pi0, rho0")
                        + "; VT, AT transverse vector and axial currents",
                references(mode, NEUTRINO_RATES),
                new DarkSpectrumDefinition(NEUTRINOS, kind, mode));
    }

    private static Observable pair(HadronicMode mode, Kind kind) {
        return new Observable(
                name(kind, mode.label() + "XX"),
                aliases(kind, mode, "XX"),
                tex(kind, mode.tex() + "XX"),
                unit(kind),
                "Branching fraction with a pair of dark particles, of the particle that --dark or the"
                        + " key dark of a card gives, in all of phase space, a window of q2 or at q2",
                PAIR + SCALE,
                references(mode, OPERATORS, REVISITED),
                new DarkSpectrumDefinition(DARK_PAIR, kind, mode));
    }

    private static Observable everything(HadronicMode mode) {
        Kind kind = Kind.BRANCHING_FRACTION;
        return new Observable(
                name(kind, mode.label() + "inv"),
                aliases(kind, mode, "inv"),
                tex(kind, mode.tex() + "\\mathrm{inv}"),
                "1",
                "Branching fraction with anything invisible: neutrinos and, where there is a dark"
                        + " particle, a pair of it or one alone; in all of phase space or a window of q2;"
                        + " beside it stand the searches for nunu, whose efficiencies are those of the"
                        + " neutrinos' spectrum",
                "BR = BR(nunu) + BR(XX) + BR(X)",
                references(
                        mode,
                        mode == HadronicMode.K_PLUS_TO_PI ? KAONS : NEUTRINO_RATES,
                        OPERATORS),
                new DarkSpectrumDefinition(EVERYTHING, kind, mode));
    }

    private static Observable single(HadronicMode mode) {
        String decay = mode.label() + "X";
        return new Observable(
                "BR(" + decay + ")",
                List.of(),
                tex(Kind.BRANCHING_FRACTION, mode.tex() + "X"),
                "1",
                "Branching fraction with one dark particle of spin 0 or 1 on its mass shell; couplings"
                        + " gS, gP, gV, gA, and g, g5 of a dipole",
                "Gamma = eta sqrt(lambda)/(16 pi M^3) w; spin 0: w = SS gS^2 + PP gP^2 + m^2 (VL gV^2 + AL"
                        + " gA^2) + interference; spin 1: w = VT gV^2 + AT gA^2 + 4 m^2 (TE g^2 + TB g5^2)"
                        + " + interference"
                        + SCALE,
                references(mode, OPERATORS),
                new DarkDefinition(
                        decay,
                        Optional.of(mode),
                        (theory, particle) -> theory.darkParticle(mode, particle)));
    }

    private static Observable annihilation(NeutralMeson meson) {
        String decay = meson.label() + "->XX";
        return new Observable(
                "BR(" + decay + ")",
                List.of("BR(" + meson.label() + "->inv)"),
                tex(Kind.BRANCHING_FRACTION, meson.tex() + "\\to XX"),
                "1",
                "Branching fraction into a pair of dark particles alone; into massless neutrinos it is"
                        + " zero",
                "Gamma = S kappa/(16 pi M) w; h = f M^2/(m_b+m_q); spin 0: w = h^2 |CP|^2; spin 1/2: w = 2"
                        + " M^2 kappa^2 h^2 |CPS|^2 + 2 M^2 |h CPP + 2 m f CAA|^2; spin 1: P, FP1, FP2, A2,"
                        + " A3"
                        + SCALE,
                List.of(OPERATORS),
                new DarkDefinition(
                        decay,
                        Optional.empty(),
                        (theory, particle) -> theory.darkPair(meson, particle)));
    }
}
