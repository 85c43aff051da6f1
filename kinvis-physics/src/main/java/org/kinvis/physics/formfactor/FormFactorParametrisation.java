package org.kinvis.physics.formfactor;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * How the parameters of a set become form factors: which expansion, its masses, poles and t₀, and the
 * exact relations that remove parameters.
 *
 * <p>Relations: f₀(0) = f₊(0); A₁₂(0) = (m_B² − m_V²)/(8 m_B m_V) A₀(0); T₂(0) = T₁(0). In an
 * expansion about z(0), or with t₀ = 0, they fix the first coefficient; in the expansion about an
 * optimal t₀ the first fixes the third coefficient of f₀.
 */
final class FormFactorParametrisation {

    private enum Expansion {
        BCL,
        BCL_HPQCD,
        BSZ
    }

    private final YamlResource yaml;
    private final Expansion expansion;
    private final List<String> names;
    private final ToDoubleFunction<Inputs> massB;
    private final ToDoubleFunction<Inputs> massMeson;
    private final JsonNode poles;

    private FormFactorParametrisation(YamlResource yaml, List<String> names) {
        this.yaml = yaml;
        this.names = names;
        this.expansion = expansion(yaml.text("expansion"));
        JsonNode masses = yaml.required(yaml.root(), "masses");
        this.massB = mass(masses.get("B"));
        this.massMeson =
                mass(
                        masses.properties().stream()
                                .filter(entry -> !entry.getKey().equals("B"))
                                .findFirst()
                                .orElseThrow()
                                .getValue());
        this.poles = yaml.required(yaml.root(), "poles");
    }

    static FormFactorParametrisation of(YamlResource yaml, List<String> names) {
        return new FormFactorParametrisation(yaml, names);
    }

    private static Expansion expansion(String name) {
        return switch (name) {
            case "BCL" -> Expansion.BCL;
            case "BCL-HPQCD" -> Expansion.BCL_HPQCD;
            case "BSZ" -> Expansion.BSZ;
            default ->
                    throw new UnknownNameException(
                            name, "expansion", List.of("BCL", "BCL-HPQCD", "BSZ"));
        };
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

    PseudoscalarFormFactors pseudoscalar(Inputs inputs, double[] parameters) {
        ConformalMap map = map(inputs);
        BclExpansion.Poles masses = new BclExpansion.Poles(pole("f+"), pole("f0"), pole("fT"));
        ThreeTerms plus = terms("f+", parameters);
        ThreeTerms tensor = terms("fT", parameters);
        return switch (expansion) {
            case BCL ->
                    new BclExpansion(
                            map,
                            1,
                            masses,
                            plus,
                            BclExpansion.zeroMeetingPlus(
                                    map,
                                    plus,
                                    value("f0:a0", parameters),
                                    value("f0:a1", parameters)),
                            tensor);
            case BCL_HPQCD ->
                    new BclExpansion(
                            map,
                            yaml.required(yaml.root(), "chiral-factor").asDouble(),
                            masses,
                            plus,
                            terms("f0", plus.a0(), parameters),
                            tensor);
            case BSZ ->
                    new SimplifiedSeriesExpansion.Pseudoscalar(
                            map, masses, plus, terms("f0", plus.a0(), parameters), tensor);
        };
    }

    VectorFormFactors vector(Inputs inputs, double[] parameters) {
        double mB = massB.applyAsDouble(inputs);
        double mV = massMeson.applyAsDouble(inputs);
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

    private ConformalMap map(Inputs inputs) {
        double mB = massB.applyAsDouble(inputs);
        double mM = massMeson.applyAsDouble(inputs);
        JsonNode t0 = yaml.required(yaml.root(), "t0");
        return t0.isNumber()
                ? ConformalMap.at(t0.asDouble(), mB, mM)
                : ConformalMap.optimal(mB, mM);
    }

    private double pole(String formFactor) {
        return yaml.required(poles, formFactor).asDouble();
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
