package org.kinvis.inference.histfactory;

/** The yields at a point: of cells, of bins, and the eliminated factors at their best. */
final class CellPoint {

    /** nominal + shifts of each cell. */
    final double[][] base;

    /** The product of a cell's factors, without those eliminated. */
    final double[][] factor;

    /** r = 1 − n/λ of each bin. */
    final double[] slope;

    /** k = n/λ² of each bin. */
    final double[] curvature;

    /** V = Σ δ²U² of each bin. */
    final double[] variance;

    private final double[] mean;
    private final double[] yields;
    private final double[] gamma;
    private double value;

    CellPoint(Cells cells, double[] x, double[] observed, double[] measured) {
        int bins = observed.length;
        this.base = new double[cells.blocks().length][];
        this.factor = new double[cells.blocks().length][];
        this.slope = new double[bins];
        this.curvature = new double[bins];
        this.variance = new double[bins];
        this.mean = new double[bins];
        this.gamma = new double[measured.length];
        this.yields = new double[measured.length];
        addCells(cells, x);
        for (int bin = 0; bin < bins; bin++) {
            eliminate(cells, bin, observed[bin], measured);
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
        double v = 0;
        for (int g : cells.gammasOf(bin)) {
            double width = cells.gammaWidth(g);
            m += measured[g] * yields[g];
            v += width * width * yields[g] * yields[g];
        }
        double lambda = v == 0 ? m : profiled(m - v, n * v);
        double r = n == 0 ? 1 : 1 - n / lambda;
        for (int g : cells.gammasOf(bin)) {
            double width = cells.gammaWidth(g);
            gamma[g] = measured[g] - width * width * yields[g] * r;
        }
        mean[bin] = lambda;
        variance[bin] = v;
        slope[bin] = r;
        curvature[bin] = n == 0 ? 0 : n / (lambda * lambda);
        value += PoissonTerm.aboveSaturated(n, lambda) + v * r * r / 2;
    }

    /** The positive root of λ² − bλ − c. */
    private static double profiled(double b, double c) {
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

    /** The eliminated factors at their best. */
    double[] gamma() {
        return gamma;
    }

    /** What −ln L lies above its constants, without the variables' constraints. */
    double value() {
        return value;
    }
}
