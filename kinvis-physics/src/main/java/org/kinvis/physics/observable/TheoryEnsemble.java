package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputReplicas;
import org.kinvis.physics.inputs.Inputs;

/**
 * Replicas of the theory: every uncertain input and every form-factor parameter drawn anew, as their
 * covariances say. Replica r depends on (seed, r) alone. What is computed from one replica shares all
 * of it, so that common errors cancel in ratios.
 */
public final class TheoryEnsemble {

    /** The number of replicas where nobody asks for another. */
    public static final int DEFAULT_SIZE = 1000;

    /** The seed where nobody asks for another. */
    public static final long DEFAULT_SEED = 1;

    private final int size;
    private final InputReplicas inputs;
    private final Map<String, FormFactorSet.Replicas> formFactors = new HashMap<>();

    private TheoryEnsemble(Inputs central, int size, long seed) {
        this.size = size;
        this.inputs = InputReplicas.of(central, seed);
        for (String transition : central.transitions()) {
            FormFactorSet set = FormFactorSet.load(transition, central.formFactorSet(transition));
            formFactors.put(transition, set.replicas(seed));
        }
    }

    /**
     * @param central the inputs with their uncertainties
     * @param size the number of replicas, at least 2
     * @param seed of the random numbers
     */
    public static TheoryEnsemble of(Inputs central, int size, long seed) {
        if (size < 2) {
            throw new IllegalArgumentException(size + " replicas; at least 2 are needed");
        }
        return new TheoryEnsemble(central, size, seed);
    }

    /** The number of replicas. */
    public int size() {
        return size;
    }

    /** Replica {@code r}, counted from 0. */
    public Theory replica(int r) {
        Inputs drawn = inputs.replica(r);
        return new Theory(
                drawn,
                transition -> replicas(transition).pseudoscalar(drawn, r),
                transition -> replicas(transition).vector(drawn, r),
                transition -> replicas(transition).baryon(drawn, r));
    }

    private FormFactorSet.Replicas replicas(String transition) {
        return java.util.Objects.requireNonNull(formFactors.get(transition), transition);
    }

    /** What had to be mended in published correlations, a line each. */
    public List<String> notices() {
        List<String> notices = new ArrayList<>(inputs.notices());
        formFactors.values().forEach(replicas -> replicas.notice().ifPresent(notices::add));
        return notices;
    }
}
