package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.RunningMoments;
import org.kinvis.physics.observable.Theory;
import org.kinvis.physics.observable.TheoryEnsemble;

/** The report's entries for Eqs. (7)–(8) and the statements of §2.1 about them. */
final class RatioEntries {

    private static final Coefficient CL = diagonal(NeutrinoOperators.CL);
    private static final Coefficient CR = diagonal(NeutrinoOperators.CR);
    private static final Coefficient CL_PRIME = diagonal(NeutrinoOperators.CL_PRIME);
    private static final Coefficient CR_PRIME = diagonal(NeutrinoOperators.CR_PRIME);
    private static final int RANDOM_POINTS = 1000;
    private static final double ROUNDING = 1e-12;

    private final PaperNumbers paper;
    private final Theory central;
    private final List<Theory> replicas = new ArrayList<>();

    RatioEntries(Inputs inputs, PaperNumbers paper) {
        this.paper = paper;
        this.central = Theory.central(inputs);
        TheoryEnsemble ensemble =
                TheoryEnsemble.of(inputs, TheoryEnsemble.DEFAULT_SIZE, TheoryEnsemble.DEFAULT_SEED);
        for (int r = 0; r < ensemble.size(); r++) {
            replicas.add(ensemble.replica(r));
        }
    }

    private static Coefficient diagonal(NeutrinoOperators operator) {
        return operator.coefficient(Flavour.TAU, Flavour.TAU);
    }

    List<Entry> entries() {
        Mode k = Mode.B_PLUS_TO_K;
        Mode kStar = Mode.B_ZERO_TO_K_STAR;
        List<Entry> entries = new ArrayList<>();
        entries.add(
                coefficient("eq7-linear", "Re C_L^ii and Re C_R^ii in R_K", t -> linear(t, k, CR)));
        entries.add(
                coefficient("eq7-quadratic", "|C_L^ij + C_R^ij|^2 in R_K", t -> square(t, k, CR)));
        entries.add(
                coefficient(
                        "eq7-primed", "|C'_L^ij + C'_R^ij|^2 in R_K", t -> square(t, k, CR_PRIME)));
        entries.add(coefficient("eq8-CL", "Re C_L^ii in R_K*", t -> linear(t, kStar, CL)));
        entries.add(coefficient("eq8-CR", "Re C_R^ii in R_K*", t -> linear(t, kStar, CR)));
        entries.add(
                coefficient(
                        "eq8-quadratic",
                        "|C_L^ij|^2 and |C_R^ij|^2 in R_K*",
                        t -> square(t, kStar, CR)));
        entries.add(
                coefficient(
                        "eq8-primed",
                        "|C'_L^ij|^2 and |C'_R^ij|^2 in R_K*",
                        t -> square(t, kStar, CL_PRIME)));
        entries.add(
                coefficient(
                        "eq8-cross", "Re C_L^ij C_R^ij* in R_K*", t -> cross(t, kStar, CL, CR)));
        entries.add(
                coefficient(
                        "eq8-cross-primed",
                        "Re C'_L^ij C'_R^ij* in R_K*",
                        t -> cross(t, kStar, CL_PRIME, CR_PRIME)));
        entries.add(isospin());
        entries.add(noInterferenceOfPrimed());
        entries.add(leftHandedOnly());
        entries.add(positivity());
        return entries;
    }

    private Entry coefficient(String id, String what, ToDoubleFunction<Theory> value) {
        RunningMoments moments = new RunningMoments();
        replicas.forEach(replica -> moments.add(value.applyAsDouble(replica)));
        return Entry.rounded(
                        id,
                        "coefficient of " + what,
                        paper.get(id),
                        value.applyAsDouble(central),
                        "")
                .withUncertainty(moments.standardDeviation());
    }

    private static HermitianForm ratio(Theory theory, Mode mode) {
        HermitianForm form = theory.neutrinos(mode).integral();
        return form.times(1 / form.standardModel());
    }

    private static double linear(Theory theory, Mode mode, Coefficient c) {
        return ratio(theory, mode).linear(c);
    }

    private static double square(Theory theory, Mode mode, Coefficient c) {
        return ratio(theory, mode).quadratic(c, c).getRealPart();
    }

    private static double cross(Theory theory, Mode mode, Coefficient first, Coefficient second) {
        return 2 * ratio(theory, mode).quadratic(first, second).getRealPart();
    }

    private Entry isospin() {
        double k =
                largestDifference(Mode.B_PLUS_TO_K, Mode.B_ZERO_TO_K, NeutrinoOperators.values());
        double kStar =
                largestDifference(
                        Mode.B_PLUS_TO_K_STAR, Mode.B_ZERO_TO_K_STAR, NeutrinoOperators.values());
        return Entry.statement(
                "sec2.1-isospin",
                "charged and neutral modes have equal ratios",
                "equal",
                "largest |difference|/R at %d random points: K %.1e, K* %.1e"
                        .formatted(RANDOM_POINTS, k, kStar),
                k < ROUNDING && kStar < 0.01,
                "exact for the K; for the K* the masses change kappa by %.2f %%"
                        .formatted(
                                100
                                        * Math.abs(
                                                kappa(Mode.B_PLUS_TO_K_STAR)
                                                                / kappa(Mode.B_ZERO_TO_K_STAR)
                                                        - 1)));
    }

    private double kappa(Mode mode) {
        return central.vectorDecay(mode).kappa();
    }

    private Entry noInterferenceOfPrimed() {
        double largest = 0;
        for (Mode mode : List.of(Mode.B_PLUS_TO_K, Mode.B_ZERO_TO_K_STAR)) {
            HermitianForm ratio = ratio(central, mode);
            for (Coefficient primed : List.of(CL_PRIME, CR_PRIME)) {
                largest = Math.max(largest, Math.abs(ratio.linear(primed)));
                for (Coefficient unprimed : List.of(CL, CR)) {
                    largest = Math.max(largest, ratio.quadratic(primed, unprimed).norm());
                }
            }
        }
        return Entry.statement(
                "sec2.1-primed",
                "primed coefficients do not interfere with the Standard Model or the unprimed ones",
                "0",
                String.valueOf(largest),
                largest == 0,
                "largest linear or mixed coefficient");
    }

    private Entry leftHandedOnly() {
        double largest =
                largestDifference(Mode.B_PLUS_TO_K, Mode.B_ZERO_TO_K_STAR, NeutrinoOperators.CL);
        return Entry.statement(
                "sec2.1-CL",
                "C_L alone gives R_K = R_K*",
                "equal",
                "largest |difference|/R at %d random points: %.1e"
                        .formatted(RANDOM_POINTS, largest),
                largest < ROUNDING,
                "");
    }

    private double largestDifference(Mode first, Mode second, NeutrinoOperators... operators) {
        HermitianForm one = ratio(central, first);
        HermitianForm other = ratio(central, second);
        CounterBasedRandom random =
                CounterBasedRandom.of(TheoryEnsemble.DEFAULT_SEED, "statements of section 2.1");
        double largest = 0;
        for (int k = 0; k < RANDOM_POINTS; k++) {
            WilsonCoefficients point = randomPoint(random, k, operators);
            double value = one.value(point);
            largest = Math.max(largest, Math.abs(other.value(point) - value) / value);
        }
        return largest;
    }

    private static WilsonCoefficients randomPoint(
            CounterBasedRandom random, int k, NeutrinoOperators... operators) {
        WilsonCoefficients point = WilsonCoefficients.none();
        int j = 0;
        for (NeutrinoOperators operator : operators) {
            for (Flavour created : Flavour.values()) {
                for (Flavour annihilated : Flavour.values()) {
                    point =
                            point.with(
                                    operator.coefficient(created, annihilated),
                                    new Complex(
                                            random.uniform(k, j++, -10, 10),
                                            random.uniform(k, j++, -10, 10)));
                }
            }
        }
        return point;
    }

    /** Eq. (7) with rounded numbers goes below zero nowhere, but does not reach zero either. */
    private Entry positivity() {
        double linear = paper.get("eq7-linear").value();
        double quadratic = paper.get("eq7-quadratic").value();
        int flavours = Flavour.values().length;
        double rounded = 1 - flavours * linear * linear / (4 * quadratic);
        double cancelling =
                -ratio(central, Mode.B_PLUS_TO_K).linear(CL)
                        / (2 * ratio(central, Mode.B_PLUS_TO_K).quadratic(CL, CL).getRealPart());
        WilsonCoefficients point = WilsonCoefficients.none();
        for (Flavour flavour : Flavour.values()) {
            point = point.with(NeutrinoOperators.CL.coefficient(flavour, flavour), cancelling);
        }
        double exact = ratio(central, Mode.B_PLUS_TO_K).value(point);
        return Entry.statement(
                "eq7-minimum",
                "smallest R_K: where C_L cancels the Standard Model in all three flavours",
                "%.4f with the rounded coefficients of Eq. (7)".formatted(rounded),
                "%.1e".formatted(exact),
                Math.abs(exact - rounded) < ROUNDING,
                "the exact form vanishes there; the rounded one does not, and is never used here");
    }
}
