package org.kinvis.physics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/** What holds for every leptoquark and all couplings. */
class LeptoquarkPropertiesTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final Theory THEORY = Theory.central(INPUTS);
    private static final Quantity R_K = ratio("R_K");
    private static final Quantity R_K_STAR = ratio("R_K*");
    private static final int FEW = 200;

    private static Quantity ratio(String name) {
        return Catalogue.observable(name).quantity(THEORY, new Range.Total(), Contributions.none());
    }

    @Provide
    Arbitrary<Model> leptoquarks() {
        return Arbitraries.of(Leptoquark.class).map(LeptoquarkModel::new);
    }

    /** Nine complex couplings, b, s and d to three leptons. */
    @Provide
    Arbitrary<List<Complex>> couplings() {
        Arbitrary<Double> part = Arbitraries.doubles().between(-1, 1).ofScale(6);
        return Combinators.combine(part, part).as(Complex::new).list().ofSize(9);
    }

    private static Map<String, Complex> point(double mass, List<Complex> couplings) {
        return point(mass, couplings, 1, 1);
    }

    /** λ^b and λ^d times a number, λ^s times another. */
    private static Map<String, Complex> point(
            double mass, List<Complex> couplings, double b, double s) {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(mass));
        int k = 0;
        for (Flavour lepton : Flavour.values()) {
            values.put("lambda_b_" + lepton.label(), couplings.get(k).multiply(b));
            values.put("lambda_s_" + lepton.label(), couplings.get(k + 3).multiply(s));
            values.put("lambda_d_" + lepton.label(), couplings.get(k + 6).multiply(b));
            k++;
        }
        return values;
    }

    private static WilsonCoefficients coefficients(Model model, Map<String, Complex> point) {
        return model.match(point, INPUTS).coefficients();
    }

    private static double size(WilsonCoefficients point) {
        return point.coefficients().stream().mapToDouble(c -> point.get(c).norm()).sum();
    }

    private static void areEqual(WilsonCoefficients first, WilsonCoefficients second) {
        assertThat(size(first.plus(second.times(-1)))).isLessThanOrEqualTo(1e-12 * size(first));
    }

    @Property(tries = FEW)
    void everyMatrixOfASingleLeptoquarkHasRankOne(
            @ForAll("leptoquarks") Model model, @ForAll("couplings") List<Complex> couplings) {
        WilsonCoefficients point = coefficients(model, point(1500, couplings));
        for (NeutrinoOperators operator : NeutrinoOperators.values()) {
            minorsVanish((i, j) -> point.get(operator.coefficient(i, j)));
        }
        for (KaonNeutrinoOperators operator : KaonNeutrinoOperators.values()) {
            minorsVanish((i, j) -> point.get(operator.coefficient(i, j)));
        }
        for (ChargedLeptonOperators operator : ChargedLeptonOperators.values()) {
            minorsVanish((i, j) -> point.get(operator.coefficient(i, j)));
        }
    }

    private interface Matrix {

        Complex at(Flavour created, Flavour annihilated);
    }

    private static void minorsVanish(Matrix matrix) {
        double scale = 0;
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                scale += matrix.at(i, j).norm();
            }
        }
        for (Flavour i : Flavour.values()) {
            for (Flavour j : Flavour.values()) {
                for (Flavour k : Flavour.values()) {
                    for (Flavour l : Flavour.values()) {
                        Complex minor =
                                matrix.at(i, j)
                                        .multiply(matrix.at(k, l))
                                        .subtract(matrix.at(i, l).multiply(matrix.at(k, j)));
                        assertThat(minor.norm()).isLessThanOrEqualTo(1e-12 * scale * scale);
                    }
                }
            }
        }
    }

    @Property(tries = FEW)
    void coefficientsFallWithTheSquareOfTheMass(
            @ForAll("leptoquarks") Model model,
            @ForAll("couplings") List<Complex> couplings,
            @ForAll @DoubleRange(min = 0.1, max = 1e6) double factor) {
        areEqual(
                coefficients(model, point(1000, couplings)),
                coefficients(model, point(1000 * factor, couplings)).times(factor * factor));
    }

    @Property(tries = FEW)
    void coefficientsAreLinearInTheCouplingsOfEachQuark(
            @ForAll("leptoquarks") Model model,
            @ForAll("couplings") List<Complex> couplings,
            @ForAll @DoubleRange(min = -3, max = 3) double b,
            @ForAll @DoubleRange(min = -3, max = 3) double s) {
        WilsonCoefficients unit = coefficients(model, point(1000, couplings));
        WilsonCoefficients scaled = coefficients(model, point(1000, couplings, b, s));
        assertThat(size(scaled.plus(unit.times(-b * s))))
                .isLessThanOrEqualTo(1e-12 * (size(unit) + size(scaled)));
    }

    /** λ → e^{iφ} λ is a redefinition of the leptoquark's field. */
    @Property(tries = FEW)
    void anOverallPhaseOfTheCouplingsIsNotObservable(
            @ForAll("leptoquarks") Model model,
            @ForAll("couplings") List<Complex> couplings,
            @ForAll @DoubleRange(min = -3, max = 3) double phase) {
        Complex rotation = new Complex(Math.cos(phase), Math.sin(phase));
        List<Complex> rotated = couplings.stream().map(rotation::multiply).toList();
        areEqual(
                coefficients(model, point(1000, couplings)),
                coefficients(model, point(1000, rotated)));
    }

    @Property(tries = FEW)
    void twoLeptoquarksAdd(
            @ForAll("leptoquarks") Model first,
            @ForAll("leptoquarks") Model second,
            @ForAll("couplings") List<Complex> one,
            @ForAll("couplings") List<Complex> other) {
        MatchedPoint a = first.match(point(1500, one), INPUTS);
        MatchedPoint b = second.match(point(900, other), INPUTS);
        MatchedPoint both = a.plus(b);
        assertThat(both.scale()).isEqualTo(900);
        for (Coefficient coefficient : both.coefficients().coefficients()) {
            assertThat(both.get(coefficient)).isEqualTo(a.get(coefficient).add(b.get(coefficient)));
        }
        assertThat(size(a.plus(b).coefficients().plus(b.plus(a).coefficients().times(-1))))
                .isZero();
    }

    @Property(tries = 50)
    void leptoquarksOfQuarkDoubletsMoveBothRatiosAlike(
            @ForAll("couplings") List<Complex> couplings) {
        for (Leptoquark leptoquark :
                new Leptoquark[] {Leptoquark.S0, Leptoquark.S1, Leptoquark.V1}) {
            WilsonCoefficients point =
                    coefficients(new LeptoquarkModel(leptoquark), point(3000, couplings));
            assertThat(R_K_STAR.value(point))
                    .isCloseTo(R_K.value(point), Percentage.withPercentage(1e-8));
        }
    }

    /** Only without diagonal entries is there no interference; the paper's text says the opposite. */
    @Property(tries = 50)
    void leptoquarksOfQuarkSingletsMoveThemAlikeWithoutDiagonalEntries(
            @ForAll("couplings") List<Complex> couplings) {
        for (Leptoquark leptoquark : new Leptoquark[] {Leptoquark.S12, Leptoquark.V12}) {
            Model model = new LeptoquarkModel(leptoquark);
            Map<String, Complex> values = new HashMap<>();
            values.put("mass", new Complex(3000));
            values.put("lambda_b_tau", couplings.get(0));
            values.put("lambda_s_mu", couplings.get(1));
            WilsonCoefficients off = coefficients(model, values);
            assertThat(R_K_STAR.value(off))
                    .isCloseTo(R_K.value(off), Percentage.withPercentage(1e-8));
            assertThat(R_K.value(off)).isGreaterThanOrEqualTo(1 - 1e-9);
        }
    }

    @Property(tries = 20)
    void aHeavyLeptoquarkLeavesTheStandardModel(
            @ForAll("leptoquarks") Model model, @ForAll("couplings") List<Complex> couplings) {
        WilsonCoefficients heavy = coefficients(model, point(1e9, couplings));
        assertThat(R_K.value(heavy)).isCloseTo(1, Offset.offset(1e-6));
        assertThat(R_K_STAR.value(heavy)).isCloseTo(1, Offset.offset(1e-6));
    }

    @Property(tries = 20)
    void diagonalEntriesOfAQuarkSingletSplitTheRatios(
            @ForAll @DoubleRange(min = 0.05, max = 0.2) double coupling) {
        Map<String, Complex> values = new HashMap<>();
        values.put("mass", new Complex(2000));
        values.put("lambda_b_tau", new Complex(coupling));
        values.put("lambda_s_tau", new Complex(-1));
        WilsonCoefficients point = coefficients(new LeptoquarkModel(Leptoquark.S12), values);
        assertThat(point.get(new Coefficient("CR_bsnutaunutau")).getRealPart()).isNegative();
        assertThat(R_K.value(point)).isGreaterThan(R_K_STAR.value(point));
    }
}
