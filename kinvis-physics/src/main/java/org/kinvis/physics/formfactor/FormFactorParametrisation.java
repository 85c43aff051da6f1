package org.kinvis.physics.formfactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * How the parameters of a set become form factors: which expansion, its masses, poles and t₀, and the
 * exact relations that remove parameters.
 *
 * <p>Relations: f₀(0) = f₊(0); A₁₂(0) = (m_B² − m_V²)/(8 m_B m_V) A₀(0); T₂(0) = T₁(0); of Λ_b → Λ the end-point
 * relations g_⊥ = g₊ and h̃_⊥ = h̃₊ at z = 0. In an
 * expansion about z(0), or with t₀ = 0, they fix the first coefficient; in the expansion about an
 * optimal t₀ the first fixes the third coefficient of f₀.
 */
final class FormFactorParametrisation {

    private enum Expansion {
        BCL,
        BCL_HPQCD,
        BCL_AT_ZERO,
        BSZ,
        TAYLOR,
        HELICITY
    }

    private static final Map<String, Expansion> EXPANSIONS =
            Map.of(
                    "BCL", Expansion.BCL,
                    "BCL-HPQCD", Expansion.BCL_HPQCD,
                    "BCL-at-zero", Expansion.BCL_AT_ZERO,
                    "BSZ", Expansion.BSZ,
                    "Taylor", Expansion.TAYLOR,
                    "helicity", Expansion.HELICITY);

    private final YamlResource yaml;
    private final Expansion expansion;
    private final List<String> names;
    private final List<ToDoubleFunction<Inputs>> masses = new ArrayList<>();

    private FormFactorParametrisation(YamlResource yaml, List<String> names) {
        this.yaml = yaml;
        this.names = names;
        this.expansion = expansion(yaml.text("expansion"));
        yaml.required(yaml.root(), "masses")
                .properties()
                .forEach(entry -> masses.add(mass(entry.getValue())));
    }

    static FormFactorParametrisation of(YamlResource yaml, List<String> names) {
        return new FormFactorParametrisation(yaml, names);
    }

    private static Expansion expansion(String name) {
        Expansion found = EXPANSIONS.get(name);
        if (found == null) {
            throw new UnknownNameException(name, "expansion", EXPANSIONS.keySet());
        }
        return found;
    }

    /** A mass is a number of the fit, or an input parameter by name. */
    private static ToDoubleFunction<Inputs> mass(JsonNode node) {
        if (node.isNumber()) {
            double value = node.asDouble();
            return inputs -> value;
        }
        String parameter = node.asString();
        return inputs -> inputs.get(parameter);
    }

    FinalState finalState() {
        if (expansion == Expansion.HELICITY) {
            return FinalState.BARYON;
        }
        return names.stream().anyMatch(name -> name.startsWith("f+"))
                ? FinalState.PSEUDOSCALAR
                : FinalState.VECTOR;
    }

    PseudoscalarFormFactors pseudoscalar(Inputs inputs, double[] parameters) {
        return switch (expansion) {
            case BCL -> bcl(inputs, parameters);
            case BCL_HPQCD ->
                    new BclExpansion(
                            map(inputs),
                            yaml.required(yaml.root(), "chiral-factor").asDouble(),
                            poles(),
                            terms("f+", parameters),
                            terms("f0", value("f+:a0", parameters), parameters),
                            terms("fT", parameters));
            case BCL_AT_ZERO ->
                    new BclAtZeroExpansion(
                            map(inputs),
                            poles(),
                            series("f+", value("f+:a0", parameters), parameters),
                            series("f0", value("f+:a0", parameters), parameters),
                            series("fT", value("fT:a0", parameters), parameters));
            case BSZ ->
                    new SimplifiedSeriesExpansion.Pseudoscalar(
                            map(inputs),
                            poles(),
                            terms("f+", parameters),
                            terms("f0", value("f+:a0", parameters), parameters),
                            terms("fT", parameters));
            case TAYLOR ->
                    new TaylorExpansion(
                            daughterMass(inputs),
                            value("f+:a0", parameters),
                            value("f+:lambda1", parameters),
                            value("f+:lambda2", parameters),
                            value("f0:lambda1", parameters));
            case HELICITY -> throw wrongFinalState("a pseudoscalar meson");
        };
    }

    private BclExpansion bcl(Inputs inputs, double[] parameters) {
        ConformalMap map = map(inputs);
        ThreeTerms plus = terms("f+", parameters);
        ThreeTerms zero =
                BclExpansion.zeroMeetingPlus(
                        map, plus, value("f0:a0", parameters), value("f0:a1", parameters));
        return new BclExpansion(map, 1, poles(), plus, zero, terms("fT", parameters));
    }

    BaryonFormFactors baryon(Inputs inputs, double[] parameters) {
        if (expansion != Expansion.HELICITY) {
            throw wrongFinalState("a baryon");
        }
        return new HelicityExpansion(
                map(inputs),
                new HelicityExpansion.Poles(pole("f+"), pole("f0"), pole("g+"), pole("g0")),
                two("f+", "f+", parameters),
                two("fperp", "fperp", parameters),
                two("f0", "f0", parameters),
                two("g+", "g+", parameters),
                two("gperp", "g+", parameters),
                two("g0", "g0", parameters),
                two("h+", "h+", parameters),
                two("hperp", "hperp", parameters),
                two("ht+", "ht+", parameters),
                two("htperp", "ht+", parameters));
    }

    private IllegalStateException wrongFinalState(String asked) {
        return new IllegalStateException(
                "%s: form factors of %s; those of %s were asked for"
                        .formatted(yaml.text("channel"), finalState(), asked));
    }

    VectorFormFactors vector(Inputs inputs, double[] parameters) {
        if (finalState() != FinalState.VECTOR) {
            throw wrongFinalState("a vector meson");
        }
        double mB = parentMass(inputs);
        double mV = daughterMass(inputs);
        ThreeTerms a0 = terms("A0", parameters);
        ThreeTerms t1 = terms("T1", parameters);
        return new SimplifiedSeriesExpansion.Vector(
                map(inputs),
                pole("A0"),
                pole("V"),
                pole("A1"),
                terms("V", parameters),
                a0,
                terms("A1", parameters),
                terms("A12", a0.a0() * (mB * mB - mV * mV) / (8 * mB * mV), parameters),
                t1,
                terms("T2", t1.a0(), parameters),
                terms("T23", parameters));
    }

    /** With t₊ from the first two masses; t₀ = (m₃ − m₄)² where it is that end point. */
    private ConformalMap map(Inputs inputs) {
        double mB = parentMass(inputs);
        double mM = daughterMass(inputs);
        JsonNode t0 = yaml.required(yaml.root(), "t0");
        if (t0.isNumber()) {
            return ConformalMap.at(t0.asDouble(), mB, mM);
        }
        if (t0.asString().equals("end-point")) {
            double difference =
                    masses.get(2).applyAsDouble(inputs) - masses.get(3).applyAsDouble(inputs);
            return ConformalMap.at(difference * difference, mB, mM);
        }
        return ConformalMap.optimal(mB, mM);
    }

    private double parentMass(Inputs inputs) {
        return masses.get(0).applyAsDouble(inputs);
    }

    private double daughterMass(Inputs inputs) {
        return masses.get(1).applyAsDouble(inputs);
    }

    private BclExpansion.Poles poles() {
        return new BclExpansion.Poles(pole("f+"), pole("f0"), pole("fT"));
    }

    private double pole(String formFactor) {
        return yaml.required(yaml.required(yaml.root(), "poles"), formFactor).asDouble();
    }

    private HelicityExpansion.TwoTerms two(String formFactor, String first, double[] parameters) {
        return new HelicityExpansion.TwoTerms(
                value(first + ":a0", parameters), value(formFactor + ":a1", parameters));
    }

    /** b₁, b₂, … as many as there are. */
    private BclAtZeroExpansion.Series series(
            String formFactor, double atZero, double[] parameters) {
        List<Double> b = new ArrayList<>();
        while (names.contains(formFactor + ":b" + (b.size() + 1))) {
            b.add(value(formFactor + ":b" + (b.size() + 1), parameters));
        }
        return new BclAtZeroExpansion.Series(atZero, b);
    }

    private ThreeTerms terms(String formFactor, double[] parameters) {
        return terms(formFactor, value(formFactor + ":a0", parameters), parameters);
    }

    private ThreeTerms terms(String formFactor, double a0, double[] parameters) {
        return new ThreeTerms(
                a0, value(formFactor + ":a1", parameters), value(formFactor + ":a2", parameters));
    }

    private double value(String parameter, double[] parameters) {
        int i = names.indexOf(parameter);
        if (i < 0) {
            throw new UnknownNameException(parameter, "form-factor parameter", names);
        }
        return parameters[i];
    }
}
