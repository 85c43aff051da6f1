package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.LeptonNumberViolatingOperators;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.model.Models;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Observable;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;

/** A plan gives what the forms give, with few squares. */
final class ScanPlanTest {

    private static final double RELATIVE = 1e-13;
    private static final int POINTS = 50;

    /** Observables of the catalogue that have a value without a q² and without a dark particle. */
    static List<Observable> observables() {
        return Catalogue.all().stream()
                .filter(o -> o.kind() != Observable.Kind.DIFFERENTIAL_BRANCHING_FRACTION)
                .filter(o -> o.definition().isDefined(Contributions.none()))
                .toList();
    }

    private static Quantity quantity(Observable observable) {
        return observable.quantity(
                ScanPlans.THEORY,
                new Range.Total(),
                new Contributions(
                        true,
                        true,
                        Optional.of(new DarkParticle("X", DarkSpin.ZERO, 0.05, false))));
    }

    private static ScanPlan plan(
            Map<String, Quantity> quantities,
            List<Coefficient> free,
            Distribution distribution,
            WilsonCoefficients fixed) {
        ScanPlan.Builder builder =
                ScanPlan.builder(
                                ScanPlans.space(
                                        free.stream().map(c -> Tie.to(c.name())).toList(),
                                        distribution),
                                new Sampler.Random(2))
                        .coefficientsByName()
                        .fixed(fixed);
        quantities.forEach(builder::observable);
        return builder.build();
    }

    private static WilsonCoefficients point(ScanPlan plan, double[] row, WilsonCoefficients fixed) {
        WilsonCoefficients point = fixed;
        for (String name : plan.space().distributions().keySet()) {
            Coefficient coefficient = new Coefficient(name);
            boolean real = plan.columns().contains(name);
            double re = row[plan.column(real ? name : "Re(" + name + ")")];
            double im = real ? 0 : row[plan.column("Im(" + name + ")")];
            point = point.with(coefficient, fixed.get(coefficient).add(new Complex(re, im)));
        }
        return point;
    }

    private static void agrees(
            Map<String, Quantity> quantities, ScanPlan plan, WilsonCoefficients fixed) {
        PointLookup lookup = new PointLookup(plan);
        for (int k = 0; k < POINTS; k++) {
            double[] row = lookup.row(k);
            WilsonCoefficients point = point(plan, row, fixed);
            quantities.forEach(
                    (name, quantity) -> {
                        double expected = quantity.value(point);
                        assertThat(row[plan.column(name)])
                                .as(name)
                                .isCloseTo(
                                        expected, Offset.offset(RELATIVE * size(quantity, point)));
                    });
        }
    }

    /** What rounding is relative to: a rate, or more where the amplitudes of two coefficients cancel. */
    private static double size(Quantity quantity, WilsonCoefficients point) {
        double size = Math.abs(quantity.value(point));
        if (quantity instanceof Quantity.Form) {
            double alone =
                    quantity.coefficients().stream()
                            .mapToDouble(
                                    c ->
                                            quantity.value(
                                                    WilsonCoefficients.none()
                                                            .with(c, point.get(c))))
                            .sum();
            return Math.max(size, alone);
        }
        return size;
    }

    @ParameterizedTest
    @MethodSource("observables")
    void everyObservableIsWhatItIsAtRealAndComplexPoints(Observable observable) {
        Quantity quantity = quantity(observable);
        Map<String, Quantity> one = Map.of("value", quantity);
        List<Coefficient> free = List.copyOf(quantity.coefficients());
        WilsonCoefficients none = WilsonCoefficients.none();
        agrees(one, plan(one, free, new Distribution.Uniform(-9, 9), none), none);
        agrees(one, plan(one, free, new Distribution.Disc(9), none), none);
    }

    @Test
    void allObservablesTogetherAreWhatTheyAreAlone() {
        Map<String, Quantity> all = new LinkedHashMap<>();
        Set<Coefficient> coefficients = new LinkedHashSet<>();
        for (Observable observable : observables()) {
            all.put(observable.name(), quantity(observable));
            coefficients.addAll(quantity(observable).coefficients());
        }
        CounterBasedRandom random = CounterBasedRandom.of(1, "fixed");
        List<Coefficient> free = new ArrayList<>();
        WilsonCoefficients fixed = WilsonCoefficients.none();
        int k = 0;
        for (Coefficient coefficient : coefficients) {
            k++;
            if (random.uniform(k, 0) < 0.5) {
                free.add(coefficient);
            }
            if (random.uniform(k, 1) < 0.5) {
                Complex value =
                        new Complex(random.uniform(k, 2, -5, 5), random.uniform(k, 3, -5, 5));
                fixed = fixed.with(coefficient, value);
            }
        }
        agrees(all, plan(all, free, new Distribution.Uniform(-9, 9), fixed), fixed);
        agrees(all, plan(all, free, new Distribution.Disc(9), fixed), fixed);
    }

    @Test
    void ratesAreThoseOfTheRestrictedForms() {
        List<Coefficient> free =
                NeutrinoOperators.all().stream().filter(c -> !c.name().startsWith("CLp")).toList();
        ScanPlan plan =
                plan(
                        Map.of("R_K*", ScanPlans.R_K_STAR),
                        free,
                        new Distribution.Uniform(-15, 15),
                        WilsonCoefficients.none());
        HermitianForm form = ((Quantity.Ratio) ScanPlans.R_K_STAR).numerator();
        RestrictedForm restricted = form.times(1 / form.standardModel()).restrictedTo(free);
        PointLookup lookup = new PointLookup(plan);
        for (int k = 0; k < 1000; k++) {
            double[] row = lookup.row(k);
            double expected = restricted.value(java.util.Arrays.copyOf(row, free.size()));
            assertThat(row[free.size()]).isCloseTo(expected, Offset.offset(RELATIVE * expected));
        }
    }

    @Test
    void figure2NeedsTwoSquaresAFlavourPair() {
        ScanPlan plan = ScanPlans.figure2(new Sampler.Random(1)).build();
        assertThat(plan.squares()).isEqualTo(12);
        assertThat(plan.space().coordinates()).isEqualTo(12);
        assertThat(plan.split().groups()).hasSize(4);
        assertThat(plan.split().groups())
                .allSatisfy(
                        group -> {
                            assertThat(group).hasSize(3);
                            assertThat(group)
                                    .allMatch(square -> Math.abs(square.factors().getLast()) == 1);
                        });
    }

    @Test
    void entriesThatCountOnceAreTwoGroups() {
        List<Coefficient> free =
                ScanPlans.symmetric().values().stream()
                        .map(tie -> new Coefficient(tie.name()))
                        .distinct()
                        .toList();
        ScanPlan plan =
                plan(
                        Map.of("R_K", ScanPlans.R_K, "R_K*", ScanPlans.R_K_STAR),
                        free,
                        new Distribution.Uniform(-9, 9),
                        WilsonCoefficients.none());
        assertThat(plan.squares()).isEqualTo(12);
        assertThat(plan.split().groups()).hasSize(2);
    }

    @Test
    void moreModesOfTheSameTransitionAddNoSquares() {
        ScanPlan.Builder builder = ScanPlans.figure2(new Sampler.Random(1));
        for (String name :
                List.of("BR(B+->Knunu)", "BR(B0->Knunu)", "BR(B+->K*nunu)", "FL(B0->K*nunu)")) {
            builder.observable(name, ScanPlans.quantity(name));
        }
        assertThat(builder.build().squares()).isEqualTo(12);
    }

    @Test
    void oneSquareIsEnoughForOneCoefficient() {
        Coefficient right = NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.MU);
        ScanPlan plan =
                plan(
                        Map.of("R_K", ScanPlans.R_K, "R_K*", ScanPlans.R_K_STAR),
                        List.of(right),
                        new Distribution.Uniform(-9, 9),
                        WilsonCoefficients.none());
        assertThat(plan.squares()).isEqualTo(1);
    }

    @Test
    void aHermitianMatrixIsTied() {
        Coefficient upper = NeutrinoOperators.CL.coefficient(Flavour.E, Flavour.MU);
        Coefficient lower = NeutrinoOperators.CL.coefficient(Flavour.MU, Flavour.E);
        Coefficient other = NeutrinoOperators.CR.coefficient(Flavour.MU, Flavour.E);
        ScanPlan plan =
                ScanPlan.builder(
                                new ScanSpace(Map.of("c", new Distribution.Disc(7))),
                                new Sampler.Random(1))
                        .coefficient(upper, Tie.to("c"))
                        .coefficient(lower, new Tie("c", Complex.ONE, true))
                        .coefficient(other, new Tie("c", new Complex(0.5, 2), false))
                        .observable("R_K", ScanPlans.R_K)
                        .observable("R_K*", ScanPlans.R_K_STAR)
                        .build();
        PointLookup lookup = new PointLookup(plan);
        for (int k = 0; k < POINTS; k++) {
            double[] row = lookup.row(k);
            Complex c = new Complex(row[0], row[1]);
            WilsonCoefficients point =
                    WilsonCoefficients.none()
                            .with(upper, c)
                            .with(lower, c.conjugate())
                            .with(other, c.multiply(new Complex(0.5, 2)));
            assertThat(row[2]).isCloseTo(ScanPlans.R_K.value(point), Offset.offset(1e-12));
            assertThat(row[3]).isCloseTo(ScanPlans.R_K_STAR.value(point), Offset.offset(1e-12));
        }
    }

    @Test
    void ratesNeverComeOutNegativeNotEvenWhereTheyVanish() {
        List<Coefficient> diagonal = new ArrayList<>();
        WilsonCoefficients cancelling = WilsonCoefficients.none();
        for (Flavour flavour : Flavour.values()) {
            Coefficient left = NeutrinoOperators.CL.coefficient(flavour, flavour);
            diagonal.add(left);
            double csm =
                    org.kinvis.physics.eft.StandardModelNeutrino.coefficient(
                            ScanPlans.THEORY.inputs());
            cancelling = cancelling.with(left, -csm);
        }
        ScanPlan plan =
                plan(
                        Map.of("R_K", ScanPlans.R_K, "R_K*", ScanPlans.R_K_STAR),
                        diagonal,
                        new Distribution.Uniform(-1e-8, 1e-8),
                        cancelling);
        PointLookup lookup = new PointLookup(plan);
        for (int k = 0; k < POINTS; k++) {
            double[] row = lookup.row(k);
            assertThat(row[3]).isNotNegative();
            assertThat(row[4]).isNotNegative();
        }
    }

    /** A model's parameters as names: each point is matched. */
    private record ModelMatching(Model model, Set<Coefficient> coefficients) implements Matching {

        @Override
        public WilsonCoefficients at(Map<String, Complex> point) {
            return model.match(point, ScanPlans.THEORY.inputs()).coefficients();
        }
    }

    @Test
    void aModelIsMatchedAtEveryPoint() {
        Model model = Models.named("leptoquark-S12");
        Map<String, Distribution> names = new LinkedHashMap<>();
        names.put("mass", new Distribution.Fixed(new Complex(2000)));
        names.put("lambda_s_tau", new Distribution.Disc(1));
        names.put("lambda_b_tau", new Distribution.Uniform(-1, 1));
        Set<Coefficient> set =
                model.match(
                                Map.of(
                                        "mass",
                                        new Complex(2000),
                                        "lambda_s_tau",
                                        Complex.ONE,
                                        "lambda_b_tau",
                                        Complex.ONE),
                                ScanPlans.THEORY.inputs())
                        .coefficients()
                        .coefficients();
        WilsonCoefficients fixed =
                WilsonCoefficients.of(LeptonNumberViolatingOperators.SCALAR_LEFT.coefficient(), 2);
        Quantity rate =
                Catalogue.observable("BR(B+->Knunu)")
                        .quantity(
                                ScanPlans.THEORY,
                                new Range.Total(),
                                new Contributions(false, true, Optional.empty()));
        ScanPlan plan =
                ScanPlan.builder(new ScanSpace(names), new Sampler.Random(4))
                        .matching(new ModelMatching(model, set))
                        .fixed(fixed)
                        .observable("R_K*", ScanPlans.R_K_STAR)
                        .observable("BR", rate)
                        .build();
        PointLookup lookup = new PointLookup(plan);
        for (int k = 0; k < POINTS; k++) {
            double[] row = lookup.row(k);
            Map<String, Complex> parameters =
                    Map.of(
                            "mass", new Complex(row[0]),
                            "lambda_s_tau", new Complex(row[1], row[2]),
                            "lambda_b_tau", new Complex(row[3]));
            WilsonCoefficients point =
                    model.match(parameters, ScanPlans.THEORY.inputs()).coefficients().plus(fixed);
            double expected = ScanPlans.R_K_STAR.value(point);
            assertThat(row[4]).isCloseTo(expected, Offset.offset(RELATIVE * expected));
            assertThat(row[5])
                    .isCloseTo(rate.value(point), Offset.offset(RELATIVE * rate.value(point)));
        }
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        ScanSpace space = new ScanSpace(Map.of("x", new Distribution.Uniform(0, 1)));
        ScanPlan.Builder builder = ScanPlan.builder(space, new Sampler.Random(1));
        assertThatThrownBy(() -> builder.coefficient(new Coefficient("c"), Tie.to("y")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("y: no such name of this scan; did you mean x?");
        assertThatThrownBy(
                        () ->
                                ScanPlans.figure2(new Sampler.Random(1))
                                        .cut(new Cut("R_K**", 0, 1))
                                        .build())
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("R_K**: no such column of this scan; did you mean R_K*");
        assertThatThrownBy(() -> builder.observable("x", ScanPlans.R_K).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("differ from each other");
    }
}
