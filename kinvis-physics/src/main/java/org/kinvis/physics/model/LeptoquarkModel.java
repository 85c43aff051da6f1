package org.kinvis.physics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;

/**
 * One leptoquark of mass m with couplings λ^{qℓ} to the down-type quarks q = b, s, d and the leptons ℓ
 * = e, μ, τ, in the basis of the down quarks' and charged leptons' masses.
 *
 * <p>C_L or C_R, C_9 = −C_10 or C_9' = −C_10': the table of {@link Leptoquark}. A single leptoquark gives
 * matrices C^ij of rank one. For quark doublets SU(2) fixes b → cτν as well, whose operator is half the
 * difference of the charged-lepton and the neutrino operator: C_VL^τj = k (α/2π)(C_L^τj − C_9^τj), k =
 * V_cs V_tb V_ts* / V_cb. That is k (α/2π) C_L^τj for S_0 (the paper's Eq. (12), where k = −1), its
 * negative for S_1 and half of it for V_1.
 *
 * <p>λ^s with λ^b gives b → s, λ^s with λ^d gives s → dνν̄ in the same way (arXiv:1712.01295). The
 * charged-lepton operators of s → d (K_L → μe, K → πℓℓ') and all of b → d are not matched.
 *
 * @param leptoquark which one
 */
public record LeptoquarkModel(Leptoquark leptoquark) implements Model {

    private static final String MASS = "mass";
    private static final List<String> QUARKS = List.of("b", "s", "d");

    @Override
    public String name() {
        return "leptoquark-" + leptoquark.label();
    }

    @Override
    public String title() {
        return leptoquark.title();
    }

    @Override
    public String quantumNumbers() {
        return leptoquark.quantumNumbers() + " under SU(3) x SU(2) x U(1)";
    }

    @Override
    public String lagrangian() {
        return leptoquark.lagrangian() + " + h.c.";
    }

    @Override
    public List<ModelParameter> parameters() {
        List<ModelParameter> parameters = new ArrayList<>();
        parameters.add(ModelParameter.mass(MASS, "m", "mass"));
        for (String quark : QUARKS) {
            for (Flavour lepton : Flavour.values()) {
                parameters.add(
                        ModelParameter.coupling(
                                coupling(quark, lepton),
                                "\\lambda^{" + quark + lepton.tex() + "}",
                                "coupling to " + quark + " and " + lepton.label()));
            }
        }
        return parameters;
    }

    private static String coupling(String quark, Flavour lepton) {
        return "lambda_" + quark + "_" + lepton.label();
    }

    @Override
    public List<Citation> references() {
        return List.of(
                Citation.of("Valencia:2025corfu", "Eqs. (9)-(12), corrected"),
                Citation.of("Dorsner:2016wpm", "Lagrangians of the scalar and vector leptoquarks"),
                Citation.of("Bobeth:2017ecx", "rare kaon decays"));
    }

    @Override
    public MatchedPoint match(Map<String, Complex> parameters, Inputs inputs) {
        ParameterValues values = ParameterValues.of(this, parameters);
        Function<Flavour, Complex> b = lepton -> values.complex(coupling("b", lepton));
        Function<Flavour, Complex> s = lepton -> values.complex(coupling("s", lepton));
        Function<Flavour, Complex> d = lepton -> values.complex(coupling("d", lepton));
        double mass = values.real(MASS);
        double exchange = leptoquark.neutrinoFactor() / (mass * mass);
        WilsonCoefficients point =
                beauty(b, s, SemileptonicMatching.normalisation(inputs).multiply(exchange), inputs);
        if (!vanishes(d)) {
            Complex scale = SemileptonicMatching.kaonNormalisation(inputs).multiply(exchange);
            point = point.plus(strangeness(d, s, scale));
        }
        List<String> notices = new ArrayList<>(values.notices());
        notices.addAll(inactive(values));
        return new MatchedPoint(point, mass, List.of(), notices);
    }

    /** b → s and b → c. */
    private WilsonCoefficients beauty(
            Function<Flavour, Complex> b,
            Function<Flavour, Complex> s,
            Complex scale,
            Inputs inputs) {
        WilsonCoefficients point = WilsonCoefficients.none();
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Complex product = leptoquark.product(b, s, i, j);
                if (!product.isZero()) {
                    point = withPair(point, i, j, scale.multiply(product), inputs);
                }
            }
        }
        return point;
    }

    /** s → dνν̄. */
    private WilsonCoefficients strangeness(
            Function<Flavour, Complex> d, Function<Flavour, Complex> s, Complex scale) {
        KaonNeutrinoOperators operator =
                leptoquark.quarks() == Chirality.LEFT
                        ? KaonNeutrinoOperators.CL
                        : KaonNeutrinoOperators.CR;
        WilsonCoefficients point = WilsonCoefficients.none();
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                Complex product = leptoquark.product(d, s, i, j);
                if (!product.isZero()) {
                    point = point.with(operator.coefficient(i, j), scale.multiply(product));
                }
            }
        }
        return point;
    }

    /** Sets what one pair of flavours has: C^ij for neutrinos, charged leptons and b → cτν. */
    private WilsonCoefficients withPair(
            WilsonCoefficients before, Flavour i, Flavour j, Complex neutrino, Inputs inputs) {
        boolean left = leptoquark.quarks() == Chirality.LEFT;
        Complex charged = neutrino.multiply(leptoquark.chargedLeptonRatio());
        WilsonCoefficients point =
                before.with(
                        (left ? NeutrinoOperators.CL : NeutrinoOperators.CR).coefficient(i, j),
                        neutrino);
        if (!charged.isZero()) {
            ChargedLeptonOperators vector =
                    left ? ChargedLeptonOperators.C9 : ChargedLeptonOperators.C9_PRIME;
            ChargedLeptonOperators axial =
                    left ? ChargedLeptonOperators.C10 : ChargedLeptonOperators.C10_PRIME;
            point =
                    point.with(vector.coefficient(i, j), charged)
                            .with(axial.coefficient(i, j), charged.negate());
        }
        if (left && i == Flavour.TAU) {
            Complex factor =
                    SemileptonicMatching.chargedCurrent(inputs)
                            .multiply(inputs.alpha() / (2 * Math.PI));
            point =
                    point.with(
                            ChargedCurrentOperators.CVL.coefficient(j),
                            factor.multiply(neutrino.subtract(charged)));
        }
        return point;
    }

    /** Each transition needs a coupling of each quark; the s quark is in both. */
    private List<String> inactive(ParameterValues values) {
        List<String> missing =
                QUARKS.stream()
                        .filter(quark -> vanishes(l -> values.complex(coupling(quark, l))))
                        .map(quark -> "lambda_" + quark)
                        .toList();
        boolean none = missing.contains("lambda_s") || missing.size() == QUARKS.size() - 1;
        return none
                ? List.of(
                        "%s: all zero, so %s leaves b -> s and s -> d as they are; %s_tau, for instance, is a coupling"
                                .formatted(String.join(", ", missing), name(), missing.getFirst()))
                : List.of();
    }

    private static boolean vanishes(Function<Flavour, Complex> couplings) {
        return Arrays.stream(Flavour.values()).map(couplings).allMatch(Complex::isZero);
    }

    @Override
    public List<String> matching(Inputs inputs) {
        boolean left = leptoquark.quarks() == Chirality.LEFT;
        String neutrino = left ? "C_L" : "C_R";
        String prime = left ? "" : "'";
        double ratio = leptoquark.chargedLeptonRatio();
        List<String> lines = new ArrayList<>();
        lines.add("%s^{ij} = %s (Eq. 11)".formatted(neutrino, exchange("K", "b")));
        lines.add(
                ratio == 0
                        ? "C_9 = C_10 = 0 (Eq. 10)"
                        : "C_9%s = -C_10%s = %s (Eq. %s)"
                                .formatted(
                                        prime,
                                        prime,
                                        multiple(ratio, neutrino),
                                        left ? "10" : "11; Eq. 10 prints a factor 2"));
        if (left) {
            lines.add(
                    "C_VL^{\\tau j} = %s (Eq. 12 for S_0, where k = -1)"
                            .formatted(multiple(1 - ratio, "k (alpha/2 pi) C_L^{\\tau j}")));
        }
        lines.add(
                "s -> d: %s^{ij} = %s, with lambda_d in the place of lambda_b, operators (s d)(nu_i nu_j)"
                        .formatted(neutrino, exchange("K_d", "d")));
        lines.add("i: created lepton, j: annihilated lepton, by the operators (s b) and (s d)");
        lines.add(
                "K = \\pi/(\\sqrt2 \\alpha G_F V_tb V_ts^*) = %s GeV^2 (Eq. 11 prints V_td; alpha and CKM of inputs %s)"
                        .formatted(
                                ModelText.complex(SemileptonicMatching.normalisation(inputs)),
                                inputs.name()));
        lines.add(
                "K_d = \\pi/(\\sqrt2 \\alpha G_F V_td V_ts^*) = %s GeV^2"
                        .formatted(
                                ModelText.complex(SemileptonicMatching.kaonNormalisation(inputs))));
        if (left) {
            lines.add(
                    "k = %s (V_cs V_tb V_ts^*/V_cb, or the input k(b->c))"
                            .formatted(
                                    ModelText.complex(
                                            SemileptonicMatching.chargedCurrent(inputs))));
        }
        return lines;
    }

    private String exchange(String normalisation, String quark) {
        double factor = leptoquark.neutrinoFactor();
        String product =
                normalisation
                        + (leptoquark.fermionNumber() == 2
                                ? " \\lambda^{" + quark + "j}\\lambda^{si*}"
                                : " \\lambda^{sj}\\lambda^{" + quark + "i*}");
        boolean half = Math.abs(factor) < 1;
        return multiple(half ? 2 * factor : factor, product) + (half ? "/(2 m^2)" : "/m^2");
    }

    private static String multiple(double factor, String what) {
        if (Math.abs(factor) == 1) {
            return factor < 0 ? "-" + what : what;
        }
        return ModelText.plain(factor) + " " + what;
    }
}
