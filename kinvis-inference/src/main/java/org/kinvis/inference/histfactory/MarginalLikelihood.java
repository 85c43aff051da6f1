package org.kinvis.inference.histfactory;

import java.util.Arrays;
import org.kinvis.inference.posterior.LogDensity;

/**
 * ln L of a model for data, all constants included, with every factor γ integrated out that multiplies cells of one bin and has a normal
 * constraint of width δ: each bin is then ∫₀^∞ Poisson(n | λ) N(λ; m, V) dλ, m = Σ a U + rest, V = Σ δ²U², U the yields
 * that γ multiplies, a what was measured of it. γ is taken from the whole line, λ > 0.
 *
 * <p>Parameters without that structure remain variables.
 */
public final class MarginalLikelihood implements LogDensity {

    private final Cells cells;
    private final SmearedPoissonTerm[] terms;
    private final double[] measured;
    private final double[] auxiliary;
    private final double constant;

    /**
     * @param cells the yields
     * @param data what was observed
     */
    MarginalLikelihood(Cells cells, ModelData data) {
        this.cells = cells;
        this.auxiliary = data.auxiliary();
        this.measured = cells.gammaMeasurements(auxiliary);
        this.terms =
                Arrays.stream(data.main())
                        .mapToObj(SmearedPoissonTerm::new)
                        .toArray(SmearedPoissonTerm[]::new);
        this.constant =
                cells.constraints().constant(auxiliary)
                        + Arrays.stream(data.main()).map(PoissonTerm::saturated).sum();
    }

    @Override
    public int dimension() {
        return cells.variables().size();
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        CellPoint point = new CellPoint(cells, x, terms, measured);
        Arrays.fill(gradient, 0);
        new CellDerivatives(cells, point, x).addGradient(gradient);
        cells.constraints().addGradient(x, auxiliary, gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = -gradient[i];
        }
        return -(constant + point.value() + cells.constraints().value(x, auxiliary));
    }
}
