package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kinvis.physics.decay.BToPTauTau;
import org.kinvis.physics.decay.BsToLeptons;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.LeptonFlavourViolation;
import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.inputs.Citation;

/** B_s → ℓℓ', B → M ℓℓ' of two flavours, and B⁺ → K⁺ττ. */
final class ChargedLeptonEntries {

    private static final Citation LEPTONIC = new Citation("Becirevic:2016zri", "Eq. (5)");
    private static final Citation SEMILEPTONIC = new Citation("Becirevic:2016zri", "section 2");
    private static final Citation TIME_INTEGRATION = new Citation("DeBruyn:2012wk", "Eq. (9)");
    private static final Citation MASSIVE_PAIR = new Citation("Felkl:2021uxi", "section 3");
    private static final Citation LOOPS = new Citation("Straub:2018kue", "flavio 2.7, NNLO");

    private static final String LEPTONIC_FORMULA =
            "BR = tau alpha^2 GF^2 f^2 |lambda_t|^2 sqrt(lambda(m^2,m1^2,m2^2)) / (64 pi^3 m^3) X; "
                    + "X = [m^2-(m1+m2)^2] |(C9-C9')(m1-m2) + (CS-CS') m^2/(mb+ms)|^2 "
                    + "+ [m^2-(m1-m2)^2] |(C10-C10')(m1+m2) + (CP-CP') m^2/(mb+ms)|^2";
    private static final String PAIR_P =
            "dGamma/dq2 = |c|^2 sqrt(lambda lambda_l) / (1024 pi^3 mB^3 q2) M; "
                    + "M = lambda/q2 f+^2 (|C9+C9'|^2 LV + |C10+C10'|^2 LA) + f0^2 (mB^2-mK^2)^2 "
                    + "(LS |(CS+CS')/(mb-ms) + (m1-m2)/q2 (C9+C9')|^2 "
                    + "+ LP |(CP+CP')/(mb-ms) + (m1+m2)/q2 (C10+C10')|^2)";
    private static final String PAIR_V =
            "dGamma/dq2 = |c|^2 sqrt(lambda lambda_l) / (1024 pi^3 mB^3 q2) M; "
                    + "M = [2 lambda V^2/(mB+mV)^2 |C9+C9'|^2 + (2 (mB+mV)^2 A1^2 "
                    + "+ 64 mB^2 mV^2 A12^2/q2) |C9-C9'|^2] LV + [C9 -> C10] LA + lambda A0^2 "
                    + "(LS |(CS-CS')/(mb+ms) + (m1-m2)/q2 (C9-C9')|^2 "
                    + "+ LP |(CP-CP')/(mb+ms) + (m1+m2)/q2 (C10-C10')|^2)";
    private static final String NORM =
            "; c = 4 GF/sqrt2 lambda_t alpha/4pi, alpha C = alpha(4.8) C(4.8)";

    private ChargedLeptonEntries() {}

    static List<Observable> all() {
        List<Observable> all = new ArrayList<>();
        LeptonPair.diagonal().reversed().forEach(pair -> all.add(leptonic(pair)));
        LeptonPair.flavourViolating().forEach(pair -> all.add(leptonic(pair)));
        for (Mode mode : Mode.values()) {
            LeptonPair.flavourViolating().forEach(pair -> all.add(semileptonic(mode, pair)));
        }
        all.add(tauPair(Mode.B_PLUS_TO_K));
        LeptonPair.flavourViolating().stream()
                .filter(pair -> pair.created().compareTo(pair.annihilated()) < 0)
                .forEach(pair -> all.add(bothCharges(pair)));
        return all;
    }

    /** What experiments limit that do not tell the charge states apart. */
    private static Observable bothCharges(LeptonPair pair) {
        LeptonPair other = pair.withChargesExchanged();
        return new Observable(
                "BR(Bs->" + pair.bothLabels() + ")",
                List.of(),
                "\\mathcal{B}(B_s\\to "
                        + pair.created().tex()
                        + "^\\pm"
                        + pair.annihilated().tex()
                        + "^\\mp)",
                "1",
                "Sum of the two charge states BR(Bs->%s) and BR(Bs->%s)"
                        .formatted(pair.label(), other.label()),
                LEPTONIC_FORMULA + NORM,
                List.of(LEPTONIC),
                new NumberDefinition(
                        Observable.Kind.BRANCHING_FRACTION,
                        theory ->
                                new Quantity.Form(
                                        branchingFraction(theory, pair)
                                                .plus(branchingFraction(theory, other)))));
    }

    private static HermitianForm branchingFraction(Theory theory, LeptonPair pair) {
        return new BsToLeptons(pair, theory.inputs(), theory.quarkMasses()).branchingFraction();
    }

    /** Which coefficients a charge state comes from, and which not. */
    private static String coefficients(LeptonPair pair) {
        String fed =
                Arrays.stream(ChargedLeptonOperators.values())
                        .map(operator -> pair.coefficient(operator).name())
                        .collect(Collectors.joining(", "));
        if (pair.isDiagonal()) {
            return "; coefficients " + fed;
        }
        return ", one charge state, "
                + charges(pair)
                + ", of the operators (s b)("
                + pair.created().label()
                + "bar "
                + pair.annihilated().label()
                + "): coefficients "
                + fed
                + ", whose second flavour is created by the operator and positive in the decay of a B"
                + " with an anti-b; exchanged flavours feed the other charge state";
    }

    private static String charges(LeptonPair pair) {
        return pair.created().label() + "+ " + pair.annihilated().label() + "-";
    }

    private static Observable leptonic(LeptonPair pair) {
        boolean diagonal = pair.isDiagonal();
        return new Observable(
                "BR(Bs->" + pair.label() + ")",
                List.of(),
                "\\mathcal{B}(B_s\\to " + pair.tex() + ")",
                "1",
                (diagonal
                                ? "Branching fraction, integrated over time with the A_DeltaGamma ="
                                        + " 1 of the Standard Model"
                                : "Branching fraction")
                        + coefficients(pair),
                LEPTONIC_FORMULA
                        + (diagonal ? "; times 1/(1-ys), ys = DeltaGamma_s/(2 Gamma_s)" : "")
                        + NORM,
                diagonal ? List.of(LEPTONIC, TIME_INTEGRATION) : List.of(LEPTONIC),
                new NumberDefinition(
                        Observable.Kind.BRANCHING_FRACTION,
                        theory -> new Quantity.Form(branchingFraction(theory, pair))));
    }

    private static Observable semileptonic(Mode mode, LeptonPair pair) {
        return new Observable(
                "BR(" + mode.label() + pair.label() + ")",
                List.of(),
                "\\mathcal{B}(" + mode.tex() + pair.tex() + ")",
                "1",
                "Branching fraction in all of phase space or a window of q2" + coefficients(pair),
                (mode.isVector() ? PAIR_V : PAIR_P) + NORM,
                List.of(SEMILEPTONIC, MASSIVE_PAIR),
                new SpectrumDefinition(mode, theory -> violation(theory, mode, pair)));
    }

    private static Spectrum violation(Theory theory, Mode mode, LeptonPair pair) {
        Spectrum width =
                mode.isVector()
                        ? LeptonFlavourViolation.toVector(
                                mode,
                                theory.inputs(),
                                theory.vectorFormFactors(mode.transition()),
                                pair,
                                theory.quarkMasses())
                        : LeptonFlavourViolation.toPseudoscalar(
                                mode,
                                theory.inputs(),
                                theory.pseudoscalarFormFactors(mode.transition()),
                                pair,
                                theory.quarkMasses());
        return width.times(mode.lifetime(theory.inputs()));
    }

    private static Observable tauPair(Mode mode) {
        LeptonPair pair = LeptonPair.diagonal().getLast();
        return new Observable(
                "BR(" + mode.label() + pair.label() + ")",
                List.of(),
                "\\mathcal{B}(" + mode.tex() + pair.tex() + ")",
                "1",
                "Non-resonant branching fraction from q2 = 4 mtau^2 on, or in a window, without a"
                        + " cut on the psi(2S)"
                        + coefficients(pair),
                PAIR_P
                        + "; C9 -> C9eff(q2) + C9 + 2 mb/(mB+mK) C7eff(q2) fT/f+; "
                        + "C10 -> C10(SM) + C10"
                        + NORM,
                List.of(SEMILEPTONIC, LOOPS),
                new SpectrumDefinition(mode, theory -> tauPair(theory, mode)));
    }

    private static Spectrum tauPair(Theory theory, Mode mode) {
        return new BToPTauTau(
                        mode,
                        theory.inputs(),
                        theory.pseudoscalarFormFactors(mode.transition()),
                        theory.quarkMasses())
                .width()
                .times(mode.lifetime(theory.inputs()));
    }
}
