package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.card.Card;
import org.kinvis.inference.card.CardValue;
import org.kinvis.inference.reinterpretation.Recast;
import org.kinvis.inference.reinterpretation.SignalFit;
import org.kinvis.inference.reinterpretation.SignalParameter;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Fits of other signals than the Standard Model's to the likelihood of Belle II.
 *
 * @param recast the likelihood
 * @param family the point
 * @param options what else
 * @param levels confidence levels of upper limits
 */
record RecastRun(
        Recast recast, PointOptions.Family family, RecastOptions options, Set<Double> levels) {

    /** The fits that were asked for. */
    RecastResult run() {
        if (options.masses().isPresent()) {
            return scan(options.masses().get());
        }
        if (options.twoBody().isPresent()) {
            return new RecastResult.Strengths(
                    List.of(line(options.twoBody().get(), standardModel())), false);
        }
        if (options.spectrum().isPresent()) {
            SignalFit fit = recast.spectrum(options.spectrum().get());
            return new RecastResult.Strengths(
                    List.of(
                            RecastResult.Strength.of(
                                    OptionalDouble.empty(), 1, fit, standardModel(), levels)),
                    false);
        }
        return family.free().isEmpty() ? point() : coefficients();
    }

    private double standardModel() {
        return recast.standardModel().twiceNegative();
    }

    private RecastResult.Strength line(double mass, double standardModel) {
        return RecastResult.Strength.of(
                OptionalDouble.of(mass), 1, recast.line(mass), standardModel, levels);
    }

    /** All masses at once, on all processors. */
    private RecastResult scan(double[] masses) {
        double standardModel = standardModel();
        if (family.dark().isEmpty()) {
            requireNoPoint();
            Arrays.stream(masses)
                    .filter(mass -> !recast.folding().covers(mass * mass))
                    .findFirst()
                    .ifPresent(recast::line);
            return new RecastResult.Strengths(
                    Arrays.stream(masses)
                            .parallel()
                            .mapToObj(mass -> line(mass, standardModel))
                            .toList(),
                    true);
        }
        WilsonCoefficients point = coefficients(Map.of());
        double alone = recast.withoutNewPhysics(point, family.dark()).twiceNegative();
        Arrays.stream(masses)
                .filter(mass -> recast.branchingFraction(point, at(mass)) == 0)
                .findFirst()
                .ifPresent(mass -> atMass(mass, point, at(mass)));
        return new RecastResult.Strengths(
                Arrays.stream(masses)
                        .parallel()
                        .mapToObj(mass -> pairs(mass, point, alone))
                        .toList(),
                true);
    }

    private Optional<DarkParticle> at(double mass) {
        return family.dark().map(particle -> particle.withMass(mass));
    }

    private RecastResult.Strength pairs(double mass, WilsonCoefficients point, double alone) {
        Optional<DarkParticle> particle = at(mass);
        particle.ifPresent(p -> p.check(point));
        return RecastResult.Strength.of(
                OptionalDouble.of(mass),
                recast.branchingFraction(point, particle),
                atMass(mass, point, particle),
                alone,
                levels);
    }

    private SignalFit atMass(
            double mass, WilsonCoefficients point, Optional<DarkParticle> particle) {
        try {
            return recast.strength(point, particle);
        } catch (InvalidInputException e) {
            throw new InvalidInputException("mass " + mass + " GeV: " + e.getMessage(), e);
        }
    }

    private void requireNoPoint() {
        if (!family.set().coefficients().isEmpty()
                || family.model().isPresent()
                || family.card().isPresent()) {
            throw new InvalidInputException(
                    "--mass-scan: which mass? --dark NAME:spin=0,mass=0 is needed beside a point");
        }
    }

    private WilsonCoefficients coefficients(Map<String, Complex> more) {
        WilsonCoefficients point = family.at(more).matching().apply(family.inputs());
        family.dark().ifPresent(particle -> particle.check(point));
        return point;
    }

    private RecastResult point() {
        WilsonCoefficients point = coefficients(Map.of());
        SignalFit fit = recast.strength(point, family.dark());
        return new RecastResult.Point(
                recast.branchingFraction(point, family.dark()),
                fit,
                recast.withoutNewPhysics(point, family.dark()).twiceNegative());
    }

    private RecastResult coefficients() {
        List<SignalParameter> free = new ArrayList<>();
        Card card = family.card().orElseThrow();
        for (String name : family.free()) {
            free.add(parameter(card, name));
        }
        List<String> names = free.stream().map(SignalParameter::name).toList();
        Recast.Point point =
                new Recast.Point(
                        values -> {
                            Map<String, Complex> more = new LinkedHashMap<>();
                            for (int i = 0; i < names.size(); i++) {
                                more.put(names.get(i), new Complex(values[i]));
                            }
                            return coefficients(more);
                        },
                        family.dark());
        SignalFit fit = recast.coefficients(free, point);
        double[] high = free.stream().mapToDouble(SignalParameter::high).toArray();
        double alone =
                recast.withoutNewPhysics(point.coefficients().apply(high), family.dark())
                        .twiceNegative();
        return new RecastResult.Coefficients(fit, free.size(), alone);
    }

    private static SignalParameter parameter(Card card, String name) {
        String field = card.file() + ": " + name;
        CardValue value = card.coefficients().get(name);
        if (value == null) {
            throw new InvalidInputException(
                    field
                            + ": belle2 fits free Wilson coefficients; a parameter of a model needs a number");
        }
        if (!(value instanceof CardValue.Free distribution)
                || distribution.kind() != CardValue.Kind.UNIFORM) {
            throw new InvalidInputException(
                    field + ": belle2 fits in a range; {uniform: [lo, hi]} is needed");
        }
        return new SignalParameter(
                name,
                distribution.numbers().getFirst().getRealPart(),
                distribution.numbers().getLast().getRealPart(),
                false);
    }
}
