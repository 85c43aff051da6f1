package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.higgs.HiggsBoson;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.mixing.ScalarMixing;
import org.kinvis.physics.radiative.BToXsGamma;

/** What {@link HeavyEffects} change: meson mixing, b → sγ, the Higgs boson, T, electric dipole moments. */
final class HeavyEntries {

    private static final Citation SCALARS = new Citation("Gabbiani:1996hi", "Eqs. (1)-(9)");
    private static final Citation BAGS = new Citation("Greljo:2022jac", "bag parameters");

    private static final Citation PAPER = new Citation("Valencia:2025corfu", "section 3.2");

    private HeavyEntries() {}

    static List<Observable> all() {
        List<Observable> all = new ArrayList<>();
        all.add(mixing(ScalarMixing.Meson.K, "DeltaM_K", "\\Delta M_K"));
        all.add(mixing(ScalarMixing.Meson.B_D, "DeltaM_d", "\\Delta M_d"));
        all.add(mixing(ScalarMixing.Meson.B_S, "DeltaM_s", "\\Delta M_s"));
        all.add(epsilon());
        all.add(radiative());
        all.add(coupling("kappa_g", "\\kappa_g", "gluons", "1 + (4/3) d/(A_t + A_b)"));
        all.add(
                coupling(
                        "kappa_gamma",
                        "\\kappa_\\gamma",
                        "photons",
                        "1 + (4/9) d/(A_W + (4/3) A_t + (1/3) A_b)"));
        all.add(oblique());
        all.add(neutron());
        all.add(
                itself(
                        "1/m_VLQ",
                        "1/m_{\\mathrm{VLQ}}",
                        "GeV^-1",
                        "Inverse mass of the lightest vector-like quark",
                        HeavyEffects.LIGHTEST_QUARK,
                        new Citation("ATLAS:2020syg", "limit on squarks")));
        all.add(
                itself(
                        "dm_s/m_s",
                        "\\delta m_s/m_s",
                        "1",
                        "Size of the loop of heavy quark and scalar in the strange mass: how far it is"
                                + " tuned",
                        HeavyEffects.STRANGE_MASS,
                        new Citation("Chetyrkin:1997dh", "running of the strange mass")));
        return all;
    }

    private static Definition number(
            Observable.Kind kind,
            Set<HeavyEffects> effects,
            Function<Inputs, ToDoubleFunction<WilsonCoefficients>> value) {
        return new NumberDefinition(
                kind,
                theory ->
                        new Quantity.Function(
                                Set.copyOf(
                                        effects.stream().map(HeavyEffects::coefficient).toList()),
                                value.apply(theory.inputs())));
    }

    private static Observable mixing(ScalarMixing.Meson meson, String name, String tex) {
        return new Observable(
                name + "(new)",
                List.of(),
                tex + "^{\\mathrm{new}}",
                "GeV",
                "What scalar operators of new physics alone give for the mass difference",
                "2 |M12|; M12 = -[(CSRR + CSLL) <O2> + CSLR <O4>]/2M; <O2> = -(5/12) R M^2 f^2 B2; <O4> ="
                        + " (1/2) R M^2 f^2 B4; R = (M/(m_i + m_j))^2; the tensor operator that O2 mixes"
                        + " into is left out, up to 30 %",
                List.of(SCALARS, BAGS),
                new NumberDefinition(
                        Observable.Kind.MASS_DIFFERENCE,
                        theory -> {
                            ScalarMixing mixing = new ScalarMixing(meson, theory.inputs());
                            return new Quantity.Function(
                                    Set.copyOf(meson.coefficients()), mixing::massDifference);
                        }));
    }

    private static Observable epsilon() {
        return new Observable(
                "eps_K(new)",
                List.of(),
                "|\\epsilon_K|^{\\mathrm{new}}",
                "1",
                "What scalar operators of new physics alone give for |epsilon_K|",
                "|Im M12|/(sqrt2 DeltaM_K), the measured DeltaM_K; M12 as in DeltaM_K(new)",
                List.of(PAPER, SCALARS),
                new NumberDefinition(
                        Observable.Kind.NUMBER,
                        theory -> {
                            Inputs inputs = theory.inputs();
                            ScalarMixing mixing = new ScalarMixing(ScalarMixing.Meson.K, inputs);
                            double measured = inputs.get("DeltaM_K");
                            return new Quantity.Function(
                                    Set.copyOf(ScalarMixing.Meson.K.coefficients()),
                                    point -> mixing.epsilon(point, measured));
                        }));
    }

    private static Observable radiative() {
        return new Observable(
                "BR(B->Xsgamma)",
                List.of(),
                "\\mathcal{B}(B\\to X_s\\gamma)",
                "1",
                "Branching fraction for photons above 1.6 GeV; new dipoles at 160 GeV",
                "BR = BR(SM) + Re L + (|L|^2 + |L'|^2)/(4 BR(SM)); L = l7 C7 + l8 C8; L' the same of the"
                        + " primed ones",
                List.of(new Citation("Misiak:2017bgg", ""), new Citation("Misiak:2020vlo", "")),
                new NumberDefinition(
                        Observable.Kind.BRANCHING_FRACTION,
                        theory ->
                                new Quantity.Function(
                                        Set.copyOf(BToXsGamma.coefficients()),
                                        new BToXsGamma(theory.inputs())::branchingFraction)));
    }

    private static Observable coupling(String name, String tex, String to, String formula) {
        boolean gluons = to.equals("gluons");
        return new Observable(
                name,
                List.of(),
                tex,
                "1",
                "Coupling of the Higgs boson to " + to + " over that of the Standard Model",
                name + " = |" + formula + "|; d = d ln|det M|/d ln v of heavy quarks",
                List.of(PAPER, new Citation("Djouadi:2005gi", "loop functions")),
                number(
                        Observable.Kind.RATIO,
                        Set.of(HeavyEffects.HIGGS_RESPONSE),
                        inputs -> {
                            HiggsBoson higgs = new HiggsBoson(inputs);
                            return gluons ? higgs::gluons : higgs::photons;
                        }));
    }

    private static Observable oblique() {
        return new Observable(
                "T",
                List.of(),
                "T",
                "1",
                "Oblique parameter T, 0 in the Standard Model",
                "T = 3/(16 pi s_W^2 c_W^2) {sum_a (|V_La|^2 + |V_Ra|^2) theta_+ + 2 Re(V_La V_Ra*)"
                        + " theta_- - the same of the neutral current}",
                List.of(PAPER, new Citation("Lavoura:1992np", "T of vector-like quarks")),
                number(
                        Observable.Kind.NUMBER,
                        Set.of(HeavyEffects.OBLIQUE_T),
                        inputs -> point -> real(point, HeavyEffects.OBLIQUE_T)));
    }

    private static Observable neutron() {
        return new Observable(
                "d_n",
                List.of(),
                "|d_n|",
                "e cm",
                "Electric dipole moment of the neutron from those of its quarks, without their"
                        + " chromoelectric ones and without running, so a factor of two or so",
                "d_n = |g_T^d d_d + g_T^s d_s|",
                List.of(PAPER, new Citation("Gupta:2018lvp", "tensor charges")),
                number(
                        Observable.Kind.NUMBER,
                        Set.of(HeavyEffects.EDM_DOWN, HeavyEffects.EDM_STRANGE),
                        inputs -> {
                            double down = inputs.get("g_T(d)");
                            double strange = inputs.get("g_T(s)");
                            return point ->
                                    Math.abs(
                                            down * real(point, HeavyEffects.EDM_DOWN)
                                                    + strange
                                                            * real(
                                                                    point,
                                                                    HeavyEffects.EDM_STRANGE));
                        }));
    }

    private static Observable itself(
            String name,
            String tex,
            String unit,
            String what,
            HeavyEffects effect,
            Citation source) {
        return new Observable(
                name,
                List.of(),
                tex,
                unit,
                what,
                effect.meaning(),
                List.of(PAPER, source),
                number(
                        Observable.Kind.NUMBER,
                        Set.of(effect),
                        inputs -> point -> real(point, effect)));
    }

    private static double real(WilsonCoefficients point, HeavyEffects effect) {
        return point.get(effect.coefficient()).getRealPart();
    }
}
