package org.kinvis.physics.decay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;

/**
 * |amplitude|² of a pair of dark particles, averaged and summed over spins and averaged over its angles: W = Σ_k w_k(q²)
 * F_k, with forms F_k in the dark coefficients. Operators that a particle cannot have are left out: {@link
 * DarkParticle#check} refuses their coefficients.
 */
final class DarkPairRate {

    private final DarkParticle particle;
    private final DarkQuarks quarks;
    private final List<CoefficientBlock> blocks = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();

    /** A function of q² for given structure functions of the hadrons. */
    @FunctionalInterface
    interface Weight {

        double at(HadronicStructure.Values hadrons, double q2);
    }

    private record Term(int block, HermitianMatrix matrix, Weight weight) {}

    private DarkPairRate(DarkParticle particle, DarkQuarks quarks) {
        this.particle = particle;
        this.quarks = quarks;
    }

    /** W of a particle. */
    static DarkPairRate of(DarkParticle particle, DarkQuarks quarks) {
        DarkPairRate rate = new DarkPairRate(particle, quarks);
        switch (particle.spin()) {
            case ZERO -> ScalarPair.fill(rate, particle.mass());
            case HALF -> DiracPair.fill(rate, particle.mass());
            case ONE -> VectorPair.fill(rate, particle.mass());
        }
        return rate;
    }

    /** Adds w |C|² of an operator that interferes with no other. */
    void add(DarkOperator operator, Weight weight) {
        if (particle.refusal(operator).isEmpty()) {
            open(operator).square(operator, weight);
        }
    }

    /** Operators that interfere; the caller adds their squares and products. Empty if refused. */
    Interference open(DarkOperator... operators) {
        List<DarkOperator> kept =
                Arrays.stream(operators).filter(o -> particle.refusal(o).isEmpty()).toList();
        if (kept.isEmpty()) {
            return new Interference(blocks.size(), kept);
        }
        List<Coefficient> coefficients =
                kept.stream().map(o -> particle.coefficient(o, quarks)).toList();
        blocks.add(
                new CoefficientBlock(
                        particle.name()
                                + " pair, "
                                + kept.stream().map(DarkOperator::symbol).toList(),
                        coefficients,
                        Collections.nCopies(kept.size(), Complex.ZERO)));
        return new Interference(blocks.size() - 1, kept);
    }

    /** The operators of one block. */
    final class Interference {

        private final int block;
        private final List<DarkOperator> operators;

        private Interference(int block, List<DarkOperator> operators) {
            this.block = block;
            this.operators = operators;
        }

        /** Adds w |C|². */
        Interference square(DarkOperator operator, Weight weight) {
            int i = operators.indexOf(operator);
            if (i >= 0) {
                double[] unit = new double[operators.size()];
                unit[i] = 1;
                terms.add(new Term(block, HermitianMatrix.square(1, unit), weight));
            }
            return this;
        }

        /** Adds w Re(z C₁ C₂*). */
        Interference product(DarkOperator first, DarkOperator second, Complex z, Weight weight) {
            int i = operators.indexOf(first);
            int j = operators.indexOf(second);
            if (i >= 0 && j >= 0) {
                HermitianMatrix matrix =
                        HermitianMatrix.interference(0.5, z, i, j, operators.size());
                terms.add(new Term(block, matrix, weight));
            }
            return this;
        }

        /** Adds w Re(C₁ C₂*). */
        Interference product(DarkOperator first, DarkOperator second, Weight weight) {
            return product(first, second, Complex.ONE, weight);
        }
    }

    /** The F_k, all over the same blocks. */
    List<HermitianForm> forms() {
        List<HermitianForm> forms = new ArrayList<>();
        for (Term term : terms) {
            List<HermitianMatrix> matrices = new ArrayList<>();
            for (int b = 0; b < blocks.size(); b++) {
                matrices.add(
                        b == term.block
                                ? term.matrix
                                : HermitianMatrix.square(0, new double[blocks.get(b).size()]));
            }
            forms.add(HermitianForm.of(blocks, matrices));
        }
        return forms;
    }

    /** How many terms there are. */
    int size() {
        return terms.size();
    }

    /** Their weights at q². */
    void weights(HadronicStructure.Values hadrons, double q2, double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] = terms.get(k).weight.at(hadrons, q2);
        }
    }
}
