package org.kinvis.inference.card;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.scan.Matching;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.LeptonNumberViolatingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.model.Model;

/** From the free names of a card to Wilson coefficients: its model, and its coefficients on top. */
final class CardMatching implements Matching {

    private static final Set<String> UNIVERSAL =
            Set.of(CoefficientNames.EOS_VECTOR_LEFT, CoefficientNames.EOS_VECTOR_RIGHT);

    private final Inputs inputs;
    private final Optional<Model> model;
    private final Map<String, Complex> parameters;
    private final Map<String, Complex> coefficients;
    private final Optional<DarkParticle> dark;
    private final Set<String> freeParameters;
    private final List<String> freeCoefficients;

    CardMatching(Card card) {
        PointSpecification rest = card.point(new HashSet<>(card.free()));
        this.inputs = card.inputs();
        this.model = card.model();
        this.parameters = rest.parameters();
        this.coefficients = rest.coefficients();
        this.dark = card.dark();
        this.freeParameters = free(card.parameters());
        this.freeCoefficients = List.copyOf(free(card.coefficients()));
        dark.ifPresent(particle -> particle.check(somewhere()));
    }

    /** A point where every free coefficient is there: which ones a dark particle can have does not vary. */
    private WilsonCoefficients somewhere() {
        Map<String, Complex> given = new LinkedHashMap<>();
        freeCoefficients.forEach(name -> given.put(name, Complex.ONE));
        given.putAll(coefficients);
        return new PointSpecification(inputs, Optional.empty(), Map.of(), given, dark)
                .matching()
                .apply(inputs);
    }

    private static Set<String> free(Map<String, CardValue> values) {
        Set<String> free = new LinkedHashSet<>();
        values.forEach(
                (name, value) -> {
                    if (value.isFree()) {
                        free.add(name);
                    }
                });
        return free;
    }

    /** Whether every free name is itself a coefficient and nothing else varies. */
    boolean isDirect() {
        return freeParameters.isEmpty() && freeCoefficients.stream().noneMatch(UNIVERSAL::contains);
    }

    /** What does not vary; all of it if the free names are coefficients. */
    WilsonCoefficients fixed() {
        return at(Map.of());
    }

    /** Whether a coefficient of an operator that breaks lepton number occurs. */
    boolean breaksLeptonNumber() {
        List<String> breaking =
                LeptonNumberViolatingOperators.all().stream().map(Coefficient::name).toList();
        return breaking.stream()
                .anyMatch(
                        name -> freeCoefficients.contains(name) || coefficients.containsKey(name));
    }

    /** A model may set any of them; rates need few. */
    @Override
    public Set<Coefficient> coefficients() {
        Set<Coefficient> all = new LinkedHashSet<>();
        for (String name : CoefficientNames.all()) {
            if (!UNIVERSAL.contains(name)) {
                all.add(new Coefficient(name));
            }
        }
        dark.ifPresent(
                particle ->
                        particle.coefficientNames().stream()
                                .map(Coefficient::new)
                                .forEach(all::add));
        return all;
    }

    @Override
    public WilsonCoefficients at(Map<String, Complex> point) {
        Map<String, Complex> given = new LinkedHashMap<>(coefficients);
        freeCoefficients.stream()
                .filter(point::containsKey)
                .forEach(name -> given.put(name, point.get(name)));
        Map<String, Complex> own = new LinkedHashMap<>(parameters);
        freeParameters.stream()
                .filter(point::containsKey)
                .forEach(name -> own.put(name, point.get(name)));
        return new PointSpecification(inputs, model, own, given, dark).matching().apply(inputs);
    }
}
