package org.kinvis.inference.histfactory;

/** The yields at a point: of cells, of bins, and the eliminated factors at their best. */
final class CellPoint {

    /** nominal + shifts of each cell. */
    final double[][] base;

    /** The product of a cell's factors, without those eliminated. */
    final double[][] factor;

    /** The derivative of −ln L by the mean of each bin: r = 1 − n/λ with factors at their best. */
    final double[] slope;

    /** k = n/λ² of each bin. */
    final double[] curvature;

    /** V = Σ δ²U² of each bin. */
    final double[] variance;

    private final double[] mean;
    private final double[] yields;
    private final double[] gamma;
    private final double[] weight;
    private double value;

    private CellPoint(Cells cells, double[] x, double[] measured) {
        int bins = cells.bins();
        this.base = new double[cells.blocks().length][];
        this.factor = new double[cells.blocks().length][];
        this.slope = new double[bins];
        this.curvature = new double[bins];
        this.variance = new double[bins];
        this.mean = new double[bins];
        this.gamma = new double[measured.length];
        this.weight = new double[measured.length];
        this.yields = new double[measured.length];
        addCells(cells, x);
        for (int bin = 0; bin < bins; bin++) {
            for (int g : cells.gammasOf(bin)) {
                double width = cells.gammaWidth(g);
                mean[bin] += measured[g] * yields[g];
                variance[bin] += width * width * yields[g] * yields[g];
            }
        }
    }

    /** With the eliminated factors at their best. */
    CellPoint(Cells cells, double[] x, double[] observed, double[] measured) {
        this(cells, x, measured);
        for (int bin = 0; bin < observed.length; bin++) {
            eliminate(cells, bin, observed[bin], measured);
        }
    }

    /** With the eliminated factors integrated out; λ and γ are then those at γ as measured. */
    CellPoint(Cells cells, double[] x, SmearedPoissonTerm[] terms, double[] measured) {
        this(cells, x, measured);
        for (int bin = 0; bin < terms.length; bin++) {
            integrate(cells, bin, terms[bin], measured);
        }
    }

    private void integrate(Cells cells, int bin, SmearedPoissonTerm term, double[] measured) {
        SmearedPoissonTerm.Value at = term.at(mean[bin], variance[bin]);
        value += at.value();
        slope[bin] = at.byMean();
        for (int g : cells.gammasOf(bin)) {
            double width = cells.gammaWidth(g);
            gamma[g] = measured[g];
            weight[g] = at.byMean() * measured[g] + 2 * at.byVariance() * width * width * yields[g];
        }
    }

    private void addCells(Cells cells, double[] x) {
        for (int i = 0; i < base.length; i++) {
            CellBlock block = cells.blocks()[i];
            double[] b = new double[block.bins()];
            double[] f = new double[block.bins()];
            block.base(cells.shape(), x, b);
            double shared = block.sharedFactor(x, -1, -1);
            for (int bin = 0; bin < b.length; bin++) {
                f[bin] = shared * block.binFactor(x, bin, -1, -1);
                int g = block.eliminated()[bin];
                if (g >= 0) {
                    yields[g] += b[bin] * f[bin];
                } else {
                    mean[block.firstBin() + bin] += b[bin] * f[bin];
                }
            }
            base[i] = b;
            factor[i] = f;
        }
    }

    private void eliminate(Cells cells, int bin, double n, double[] measured) {
        double m = mean[bin];
        double v = variance[bin];
        double lambda = v == 0 ? m : peak(m - v, n * v);
        double r = n == 0 ? 1 : 1 - n / lambda;
        for (int g : cells.gammasOf(bin)) {
            double width = cells.gammaWidth(g);
            gamma[g] = measured[g] - width * width * yields[g] * r;
            weight[g] = r * gamma[g];
        }
        mean[bin] = lambda;
        slope[bin] = r;
        curvature[bin] = n == 0 ? 0 : n / (lambda * lambda);
        value += PoissonTerm.aboveSaturated(n, lambda) + v * r * r / 2;
    }

    /** The positive root of λ² − bλ − c. */
    static double peak(double b, double c) {
        double root = Math.sqrt(b * b + 4 * c);
        return b >= 0 || c == 0 ? (b + Math.copySign(root, b)) / 2 : 2 * c / (root - b);
    }

    /** λ of each bin. */
    double[] mean() {
        return mean;
    }

    /** U of each eliminated factor. */
    double yields(int g) {
        return yields[g];
    }

    /** The derivative of −ln L by U of each eliminated factor. */
    double weight(int g) {
        return weight[g];
    }

    /** The eliminated factors at their best. */
    double[] gamma() {
        return gamma;
    }

    /** What −ln L lies above its constants, without the variables' constraints. */
    double value() {
        return value;
    }
}
