package org.kinvis.physics.inputs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An immutable set of input parameters by name, with the conventions that belong to it: the α of
 * its Wilson coefficients, the CKM parametrisation, the form-factor set of each transition.
 *
 * <p>Physics reads values with {@link #get}; a replica ({@link InputReplicas}) is the same set with
 * other values. {@link #tracedBy} tells which parameters a computation has read.
 */
public final class Inputs {

    private final String name;
    private final String title;
    private final AlphaConvention alpha;
    private final CkmParametrisation ckm;
    private final Map<String, String> formFactors;
    private final Map<String, Parameter> parameters;
    private final List<Correlation> correlations;
    private final Map<String, Double> values;
    private final Consumer<String> reader;

    private Inputs(
            String name,
            String title,
            AlphaConvention alpha,
            CkmParametrisation ckm,
            Map<String, String> formFactors,
            Map<String, Parameter> parameters,
            List<Correlation> correlations,
            Map<String, Double> values,
            Consumer<String> reader) {
        this.name = name;
        this.title = title;
        this.alpha = alpha;
        this.ckm = ckm;
        this.formFactors = formFactors;
        this.parameters = parameters;
        this.correlations = correlations;
        this.values = values;
        this.reader = reader;
    }

    /**
     * A set from its parts.
     *
     * @param formFactors transition, such as {@code B->K}, to the name of a form-factor set
     */
    static Inputs of(
            String name,
            String title,
            AlphaConvention alpha,
            CkmParametrisation ckm,
            Map<String, String> formFactors,
            Map<String, Parameter> parameters,
            List<Correlation> correlations) {
        for (Correlation correlation : correlations) {
            for (String member : correlation.parameters()) {
                if (!parameters.containsKey(member)) {
                    throw new UnknownNameException(
                            "correlation of " + member, "parameter", parameters.keySet());
                }
            }
        }
        return new Inputs(
                name,
                title,
                alpha,
                ckm,
                Map.copyOf(formFactors),
                new LinkedHashMap<>(parameters),
                List.copyOf(correlations),
                Map.of(),
                Inputs::unheard);
    }

    private static void unheard(String parameter) {}

    /** The name of the set; a derived set keeps the name of its base. */
    public String name() {
        return name;
    }

    /** What the set is for, in a few words. */
    public String title() {
        return title;
    }

    /** Which α normalises Wilson coefficients. */
    public AlphaConvention alphaConvention() {
        return alpha;
    }

    /** Which four parameters give the CKM matrix. */
    public CkmParametrisation ckmParametrisation() {
        return ckm;
    }

    /** The name of the form-factor set for a transition such as {@code B->K*}. */
    public String formFactorSet(String transition) {
        String set = formFactors.get(transition);
        if (set == null) {
            throw new UnknownNameException(transition, "transition", formFactors.keySet());
        }
        return set;
    }

    /** The transitions this set names form factors for. */
    public Set<String> transitions() {
        return formFactors.keySet();
    }

    /** Whether the set has that parameter. */
    public boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    /** The value of a parameter, in its unit. */
    public double get(String parameter) {
        reader.accept(parameter);
        Double value = values.get(parameter);
        return value != null ? value : known(parameter).value();
    }

    /** The α that normalises the Wilson coefficients of this set. */
    public double alpha() {
        return get(alpha.parameter());
    }

    /** All that is known of a parameter; its value is the central one, also in a replica. */
    public Parameter parameter(String parameter) {
        return known(parameter);
    }

    private Parameter known(String parameter) {
        Parameter found = parameters.get(parameter);
        if (found == null) {
            throw new UnknownNameException(
                    parameter, "parameter of input set " + name, parameters.keySet());
        }
        return found;
    }

    /** All parameters, in the order of the data files. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The correlated groups. */
    public List<Correlation> correlations() {
        return correlations;
    }

    /** A derived set: one parameter fixed to a value, without uncertainty. */
    public Inputs with(String parameter, double value) {
        return with(parameter, value, Uncertainty.NONE);
    }

    /**
     * A derived set: one parameter with another value and uncertainty. It leaves the correlated group
     * it was in. A parameter that this set lacks but another library set has (such as {@code Vcb}
     * beside Wolfenstein parameters) is added; {@code CkmMatrix} says how the two combine.
     */
    public Inputs with(String parameter, double value, Uncertainty uncertainty) {
        Parameter base =
                has(parameter) ? known(parameter) : InputSets.parameterOfAnySet(parameter, this);
        ParameterDomain.check(base, value);
        Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, base.chosen(value, uncertainty));
        List<Correlation> remaining = new ArrayList<>();
        for (Correlation correlation : correlations) {
            if (!correlation.parameters().contains(parameter)) {
                remaining.add(correlation);
            }
        }
        Map<String, Double> kept = new LinkedHashMap<>(values);
        kept.remove(parameter);
        return new Inputs(
                name, title, alpha, ckm, formFactors, changed, remaining, Map.copyOf(kept), reader);
    }

    /** A derived set with some parameters in the place of others; correlations of the others go with them. */
    public Inputs replacing(Set<String> old, List<Parameter> replacements) {
        Map<String, Parameter> changed = new LinkedHashMap<>(parameters);
        Map<String, Double> kept = new LinkedHashMap<>(values);
        old.forEach(changed::remove);
        old.forEach(kept::remove);
        for (Parameter replacement : replacements) {
            changed.put(replacement.name(), replacement);
            kept.remove(replacement.name());
        }
        List<Correlation> remaining =
                correlations.stream()
                        .filter(c -> c.parameters().stream().allMatch(changed::containsKey))
                        .toList();
        return new Inputs(
                name, title, alpha, ckm, formFactors, changed, remaining, Map.copyOf(kept), reader);
    }

    /** A derived set with another form-factor set for one transition. */
    public Inputs withFormFactors(String transition, String set) {
        formFactorSet(transition);
        Map<String, String> changed = new LinkedHashMap<>(formFactors);
        changed.put(transition, set);
        return new Inputs(
                name,
                title,
                alpha,
                ckm,
                Map.copyOf(changed),
                parameters,
                correlations,
                values,
                reader);
    }

    /** The same set with other values: a replica. */
    Inputs withValues(Map<String, Double> replicaValues) {
        return new Inputs(
                name,
                title,
                alpha,
                ckm,
                formFactors,
                parameters,
                correlations,
                Map.copyOf(replicaValues),
                reader);
    }

    /** The same set; the listener is told the name of each parameter that is read. */
    public Inputs tracedBy(Consumer<String> listener) {
        return new Inputs(
                name, title, alpha, ckm, formFactors, parameters, correlations, values, listener);
    }

    @Override
    public String toString() {
        return "inputs " + name;
    }
}
