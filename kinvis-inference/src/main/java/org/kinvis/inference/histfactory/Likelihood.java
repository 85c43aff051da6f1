package org.kinvis.inference.histfactory;

import java.util.Arrays;

/**
 * −ln L of a model for data, all constants included, as a function of the variables; factors γ of a bin with a normal
 * constraint of width δ can be eliminated: at fixed variables
 *
 * <p>λ = [m − V + √((m − V)² + 4nV)]/2, m = Σ a U + rest, V = Σ δ²U², γ = a + δ²U (n/λ − 1),
 *
 * <p>U the yields that γ multiplies, a what was measured of it. With r = 1 − n/λ, k = n/λ², J = Σ γ dU + d(rest), W = Σ δ²U dU the
 * second derivative of a bin's term is r ∂² + k/(1 + Vk) (J − rW)² − r² Σ δ² dU².
 *
 * <p>Source: the density is that of Cranmer:2012sba; its stationary point in γ and the derivatives are worked out here.
 */
public final class Likelihood implements Objective {

    private final Cells cells;
    private final double[] observed;
    private final double[] measured;
    private final double[] auxiliary;
    private final double constant;

    /**
     * @param cells the yields
     * @param data what was observed
     */
    Likelihood(Cells cells, ModelData data) {
        this.cells = cells;
        this.observed = data.main();
        this.auxiliary = data.auxiliary();
        this.measured = cells.gammaMeasurements(auxiliary);
        double sum = cells.constraints().constant(auxiliary) + cells.gammaConstant();
        for (double n : observed) {
            sum += PoissonTerm.saturated(n);
        }
        this.constant = sum;
    }

    @Override
    public int dimension() {
        return cells.variables().size();
    }

    @Override
    public boolean isKinked(int variable) {
        return cells.isKinked(variable);
    }

    /** −ln L of a model that meets the data and the constraints exactly. */
    double saturated() {
        return constant;
    }

    /** Whether any variable has a kink. */
    boolean isKinked() {
        for (int i = 0; i < dimension(); i++) {
            if (isKinked(i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double value(double[] x) {
        return value(point(x), x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        CellPoint point = point(x);
        Arrays.fill(gradient, 0);
        new CellDerivatives(cells, point, x).addGradient(gradient);
        cells.constraints().addGradient(x, auxiliary, gradient);
        return value(point, x);
    }

    @Override
    public double hessian(double[] x, double[] gradient, double[][] hessian) {
        CellPoint point = point(x);
        Arrays.fill(gradient, 0);
        for (double[] row : hessian) {
            Arrays.fill(row, 0);
        }
        CellDerivatives derivatives = new CellDerivatives(cells, point, x);
        derivatives.addGradient(gradient);
        derivatives.addHessian(hessian);
        cells.constraints().addGradient(x, auxiliary, gradient);
        cells.constraints().addHessian(x, auxiliary, hessian);
        return value(point, x);
    }

    private CellPoint point(double[] x) {
        return new CellPoint(cells, x, observed, measured);
    }

    private double value(CellPoint point, double[] x) {
        return constant + point.value() + cells.constraints().value(x, auxiliary);
    }

    /** All parameters of the model, those eliminated at their best. */
    public double[] parameters(double[] x) {
        Variables variables = cells.variables();
        double[] all = new double[variables.ofParameter().length];
        for (int i = 0; i < x.length; i++) {
            all[variables.parameters()[i]] = x[i];
        }
        double[] gamma = point(x).gamma();
        for (int g = 0; g < gamma.length; g++) {
            all[variables.gammas()[g]] = gamma[g];
        }
        return all;
    }
}
