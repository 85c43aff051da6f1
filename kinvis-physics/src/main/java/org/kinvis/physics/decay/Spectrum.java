package org.kinvis.physics.decay;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * A differential rate in q², for every value of the coefficients at once: dΓ/dq² = Σ_k ρ_k(q²) F_k
 * with fixed forms F_k and functions ρ_k of q². Zero outside the support. In GeV⁻¹ for widths,
 * GeV⁻² for branching fractions.
 *
 * <p>Where the Standard Model's part of an amplitude depends on q², the form is assembled from the
 * integrals ∫ρ_k dq² instead, by completing the square.
 */
public final class Spectrum {

    private final String decay;
    private final QSquaredRange support;
    private final StructureFunctions functions;
    private final Function<double[], HermitianForm> assembly;
    private final double factor;

    private Spectrum(
            String decay,
            QSquaredRange support,
            StructureFunctions functions,
            Function<double[], HermitianForm> assembly,
            double factor) {
        this.decay = decay;
        this.support = support;
        this.functions = functions;
        this.assembly = assembly;
        this.factor = factor;
    }

    /**
     * @param decay the decay's name, for messages
     * @param support the physical range of q²
     * @param functions the ρ_k
     * @param forms the F_k, over the same final states
     */
    static Spectrum of(
            String decay,
            QSquaredRange support,
            StructureFunctions functions,
            List<HermitianForm> forms) {
        if (forms.size() != functions.size()) {
            throw new IllegalArgumentException(decay + ": one form a structure function");
        }
        List<HermitianForm> fixed = List.copyOf(forms);
        return assembled(
                decay, support, functions, weights -> HermitianForm.combination(weights, fixed));
    }

    /**
     * @param decay the decay's name, for messages
     * @param support the physical range of q²
     * @param functions the ρ_k
     * @param assembly the form that their values, or integrals, give
     */
    static Spectrum assembled(
            String decay,
            QSquaredRange support,
            StructureFunctions functions,
            Function<double[], HermitianForm> assembly) {
        return new Spectrum(decay, support, functions, assembly, 1);
    }

    /** A spectrum that no coefficient enters. */
    static Spectrum fixed(String decay, QSquaredRange support, DoubleUnaryOperator density) {
        StructureFunctions single =
                new StructureFunctions() {
                    @Override
                    public int size() {
                        return 1;
                    }

                    @Override
                    public void at(double q2, double[] values) {
                        values[0] = density.applyAsDouble(q2);
                    }
                };
        return of(decay, support, single, List.of(HermitianForm.constant(1)));
    }

    /** The physical range of q². */
    public QSquaredRange support() {
        return support;
    }

    /** The spectrum times a number, such as a lifetime. */
    public Spectrum times(double number) {
        return new Spectrum(decay, support, functions, assembly, factor * number);
    }

    /** The spectrum with every form changed in the same way. */
    Spectrum mapped(UnaryOperator<HermitianForm> change) {
        return new Spectrum(decay, support, functions, assembly.andThen(change), factor);
    }

    /** The density at q², as a form; zero outside the support. */
    public HermitianForm at(double q2) {
        double[] values = new double[functions.size()];
        if (support.contains(q2)) {
            functions.at(q2, values);
        }
        return combine(values);
    }

    /** The rate in a window of q², as a form; what lies outside the support adds nothing. */
    public HermitianForm integral(QSquaredRange window) {
        double low = Math.max(window.low(), support.low());
        double high = Math.min(window.high(), support.high());
        return low < high
                ? combine(QSquaredRule.STANDARD.integrate(functions, new QSquaredRange(low, high)))
                : combine(new double[functions.size()]);
    }

    /** The rate over the whole phase space, as a form. */
    public HermitianForm integral() {
        return combine(QSquaredRule.STANDARD.integrate(functions, support));
    }

    /**
     * Sums of the rates in bins of q², each bin weighted: F_r = Σ_j response_rj ∫_j dΓ, one form for each row of the
     * response, such as a bin of an analysis.
     *
     * @param bins of q²; what lies outside the support adds nothing
     * @param response one row a form, one number a bin
     */
    public List<HermitianForm> folded(List<QSquaredRange> bins, double[][] response) {
        double[][] sums = new double[response.length][functions.size()];
        for (int j = 0; j < bins.size(); j++) {
            double low = Math.max(bins.get(j).low(), support.low());
            double high = Math.min(bins.get(j).high(), support.high());
            if (low < high) {
                double[] integrals =
                        QSquaredRule.STANDARD.integrate(functions, new QSquaredRange(low, high));
                for (int r = 0; r < sums.length; r++) {
                    for (int k = 0; k < integrals.length; k++) {
                        sums[r][k] += response[r][j] * integrals[k];
                    }
                }
            }
        }
        return Arrays.stream(sums).map(this::combine).toList();
    }

    private HermitianForm combine(double[] weights) {
        for (int k = 0; k < weights.length; k++) {
            weights[k] *= factor;
        }
        return assembly.apply(weights);
    }

    /** Refuses a q² outside the support. */
    public void requireInside(double q2) {
        if (!support.contains(q2)) {
            throw new InvalidInputException(
                    "q2 = %s GeV^2 is outside the phase space of %s; %s is allowed"
                            .formatted(q2, decay, support));
        }
    }

    /** Refuses a window that is not inside the support. */
    public void requireInside(QSquaredRange window) {
        requireInside(window.low());
        requireInside(window.high());
    }
}
