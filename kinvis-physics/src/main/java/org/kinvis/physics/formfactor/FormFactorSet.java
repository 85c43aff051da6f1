package org.kinvis.physics.formfactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.CorrelationMatrix;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.GaussianVector;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * A published set of form factors for one transition: the expansion, its parameters and their
 * covariance.
 */
public final class FormFactorSet {

    private final FormFactorSetFile file;
    private final String transition;
    private final String name;
    private final List<String> parameterNames;
    private final double[] central;
    private final double[] uncertainties;
    private final CorrelationMatrix correlation;

    private FormFactorSet(FormFactorSetFile file) {
        this.file = file;
        this.transition = file.text("channel");
        this.name = file.text("name");
        this.parameterNames = file.parameterNames();
        this.central = file.central();
        this.uncertainties = file.uncertainties();
        this.correlation = file.correlation();
    }

    /** Transition and name of every set of the library, in the order of its index. */
    public static List<Key> all() {
        List<Key> keys = new ArrayList<>();
        for (JsonNode entry : index()) {
            keys.add(new Key(entry.get("channel").asString(), entry.get("name").asString()));
        }
        return keys;
    }

    /** Which set: a transition such as {@code B->K} and a name such as {@code HPQCD22}. */
    public record Key(String transition, String name) {}

    /** The inputs with another set of form factors for a transition, which must exist. */
    public static Inputs choose(Inputs inputs, String transition, String name) {
        load(transition, name);
        return inputs.withFormFactors(transition, name);
    }

    /** The set of that name for a transition. */
    public static FormFactorSet load(String transition, String name) {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : index()) {
            if (entry.get("channel").asString().equals(transition)) {
                if (entry.get("name").asString().equals(name)) {
                    return new FormFactorSet(FormFactorSetFile.read(entry.get("file").asString()));
                }
                names.add(entry.get("name").asString());
            }
        }
        throw names.isEmpty()
                ? new UnknownNameException(
                        transition,
                        "transition with form factors",
                        all().stream().map(Key::transition).distinct().toList())
                : new UnknownNameException(name, "form-factor set for " + transition, names);
    }

    private static Iterable<JsonNode> index() {
        return YamlResource.read(FormFactorSet.class, "index.yaml").root();
    }

    /** The transition, such as {@code B->K*}. */
    public String transition() {
        return transition;
    }

    /** The name, such as {@code BSZ15}. */
    public String name() {
        return name;
    }

    /** What the set is, in a line. */
    public String title() {
        return file.text("title");
    }

    /** Where the parameters come from. */
    public Citation source() {
        return file.source();
    }

    /** How sure we are of the numbers. */
    public Status status() {
        return file.status();
    }

    /** What else a reader should know; may be empty. */
    public String note() {
        return file.note();
    }

    /** Names of the free parameters, such as {@code f+:a0}. */
    public List<String> parameterNames() {
        return parameterNames;
    }

    /** The central value of a parameter. */
    public double central(int parameter) {
        return central[parameter];
    }

    /** The standard deviation of a parameter. */
    public double uncertainty(int parameter) {
        return uncertainties[parameter];
    }

    /** The form factors of a pseudoscalar final state at the central parameters. */
    public PseudoscalarFormFactors pseudoscalar(Inputs inputs) {
        return file.pseudoscalar(inputs, central);
    }

    /**
     * The form factors of a pseudoscalar final state away from the central parameters: p = p̂ + σ A ξ with A Aᵀ the
     * correlation, its columns along the eigenvectors.
     *
     * @param deviates ξ, one a parameter, in standard deviations and uncorrelated
     */
    public PseudoscalarFormFactors pseudoscalar(Inputs inputs, double[] deviates) {
        double[] shifts =
                GaussianVector.of(name + " form factors of " + transition, correlation)
                        .correlated(deviates);
        double[] parameters = central.clone();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += uncertainties[i] * shifts[i];
        }
        return file.pseudoscalar(inputs, parameters);
    }

    /** The form factors of a pseudoscalar final state at other parameters. */
    public PseudoscalarFormFactors pseudoscalarAt(Inputs inputs, double[] parameters) {
        return file.pseudoscalar(inputs, parameters.clone());
    }

    /**
     * The parameters a number of standard deviations away along independent directions: central + L ξ, L Lᵀ the covariance, L lower
     * triangular.
     *
     * @param deviates ξ, one a parameter
     */
    public double[] parameters(double... deviates) {
        double[][] covariance = new double[central.length][central.length];
        for (int i = 0; i < central.length; i++) {
            for (int j = 0; j < central.length; j++) {
                covariance[i][j] = correlation.entry(i, j) * uncertainties[i] * uncertainties[j];
            }
        }
        RealMatrix lower =
                new CholeskyDecomposition(MatrixUtils.createRealMatrix(covariance)).getL();
        double[] shifts = lower.operate(deviates);
        double[] parameters = central.clone();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += shifts[i];
        }
        return parameters;
    }

    /** The form factors of a vector final state at the central parameters. */
    public VectorFormFactors vector(Inputs inputs) {
        return file.vector(inputs, central);
    }

    /** The form factors of a baryon as final state at the central parameters. */
    public BaryonFormFactors baryon(Inputs inputs) {
        return file.baryon(inputs, central);
    }

    /** What the transition ends in. */
    public FinalState finalState() {
        return file.finalState();
    }

    /** Whether the final state is a pseudoscalar meson. */
    public boolean isPseudoscalar() {
        return finalState() == FinalState.PSEUDOSCALAR;
    }

    /** The replicas of this set for a seed. */
    public Replicas replicas(long seed) {
        return new Replicas(this, seed);
    }

    /** Form factors with parameters drawn from their covariance; replica r is a function of (seed, r). */
    public static final class Replicas {

        private final FormFactorSet set;
        private final GaussianVector deviates;
        private final CounterBasedRandom random;

        private Replicas(FormFactorSet set, long seed) {
            String what = set.name + " form factors of " + set.transition;
            this.set = set;
            this.deviates = GaussianVector.of(what, set.correlation);
            this.random = CounterBasedRandom.of(seed, what);
        }

        /** Present if the published correlation had to be projected. */
        public Optional<String> notice() {
            return deviates.notice();
        }

        /** Replica r of the form factors of a pseudoscalar final state. */
        public PseudoscalarFormFactors pseudoscalar(Inputs inputs, int r) {
            return set.file.pseudoscalar(inputs, parameters(r));
        }

        /** Replica r of the form factors of a vector final state. */
        public VectorFormFactors vector(Inputs inputs, int r) {
            return set.file.vector(inputs, parameters(r));
        }

        /** Replica r of the form factors of a baryon as final state. */
        public BaryonFormFactors baryon(Inputs inputs, int r) {
            return set.file.baryon(inputs, parameters(r));
        }

        private double[] parameters(int r) {
            double[] deviate = deviates.draw(random, r);
            double[] parameters = new double[deviate.length];
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = set.central[i] + set.uncertainties[i] * deviate[i];
            }
            return parameters;
        }
    }
}
