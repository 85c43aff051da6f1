package org.kinvis.inference.histfactory;

import java.util.Arrays;

/** Gradient and Hessian of the bins' terms at a point. */
final class CellDerivatives {

    private final Cells cells;
    private final CellPoint point;
    private final double[] x;

    CellDerivatives(Cells cells, CellPoint point, double[] x) {
        this.cells = cells;
        this.point = point;
        this.x = x;
    }

    /** The derivative of −ln L by the yield of a cell. */
    private double weight(CellBlock block, int bin) {
        int g = block.eliminated()[bin];
        return g >= 0 ? point.weight(g) : point.slope[block.firstBin() + bin];
    }

    void addGradient(double[] gradient) {
        for (int i = 0; i < cells.blocks().length; i++) {
            CellBlock block = cells.blocks()[i];
            double[] w = new double[block.bins()];
            for (int b = 0; b < w.length; b++) {
                w[b] = weight(block, b);
            }
            addFactors(block, point.base[i], w, gradient);
            for (int b = 0; b < w.length; b++) {
                w[b] *= point.factor[i][b];
            }
            addShifts(block, w, gradient);
        }
    }

    private void addShifts(CellBlock block, double[] w, double[] gradient) {
        for (int a = 0; a < block.shifted().length; a++) {
            int variable = block.shifted()[a];
            gradient[variable] += dot(w, block.odd()[a]);
            double[] even = block.even()[a];
            if (even.length > 0) {
                gradient[variable] += cells.shape().slope(x[variable]) * dot(w, even);
            }
        }
    }

    private static double dot(double[] w, double[] row) {
        double sum = 0;
        for (int b = 0; b < w.length; b++) {
            sum += w[b] * row[b];
        }
        return sum;
    }

    private void addFactors(CellBlock block, double[] base, double[] w, double[] gradient) {
        double sum = 0;
        for (int b = 0; b < w.length; b++) {
            sum += w[b] * base[b] * block.binFactor(x, b, -1, -1);
        }
        for (int k = 0; k < block.scaled().length; k++) {
            int variable = block.scaled()[k];
            gradient[variable] +=
                    sum * block.sharedFactor(x, k, -1) * block.factors()[k].slope(x[variable]);
        }
        if (block.binFactors().length > 0) {
            double shared = block.sharedFactor(x, -1, -1);
            for (int l = 0; l < block.binFactors().length; l++) {
                for (int b = 0; b < w.length; b++) {
                    int variable = block.binFactors()[l][b];
                    if (variable >= 0) {
                        gradient[variable] +=
                                w[b] * base[b] * shared * block.binFactor(x, b, l, -1);
                    }
                }
            }
        }
    }

    void addHessian(double[][] hessian) {
        int n = x.length;
        SparseRow jacobian = new SparseRow(n);
        SparseRow yield = new SparseRow(n);
        for (int bin = 0; bin < cells.bins(); bin++) {
            double r = point.slope[bin];
            jacobian.clear();
            for (int[] cell : cells.otherCells(bin)) {
                new CellHessian(cell, r).add(jacobian, hessian);
            }
            for (int g : cells.gammasOf(bin)) {
                double gamma = point.gamma()[g];
                double square = cells.gammaWidth(g) * cells.gammaWidth(g);
                yield.clear();
                for (int[] cell : cells.cellsOf(g)) {
                    new CellHessian(cell, r * gamma).add(yield, hessian);
                }
                jacobian.add(gamma - r * square * point.yields(g), yield);
                yield.addSquare(-r * r * square, hessian);
            }
            double k = point.curvature[bin];
            jacobian.addSquare(k / (1 + point.variance[bin] * k), hessian);
        }
    }

    /** A vector of which few entries differ from zero. */
    private static final class SparseRow {

        private final double[] value;
        private final boolean[] used;
        private final int[] places;
        private int size;

        SparseRow(int n) {
            value = new double[n];
            used = new boolean[n];
            places = new int[n];
        }

        void clear() {
            for (int i = 0; i < size; i++) {
                value[places[i]] = 0;
                used[places[i]] = false;
            }
            size = 0;
        }

        void add(int place, double term) {
            value[place] += term;
            if (!used[place]) {
                used[place] = true;
                places[size++] = place;
            }
        }

        void add(double factor, SparseRow other) {
            for (int i = 0; i < other.size; i++) {
                add(other.places[i], factor * other.value[other.places[i]]);
            }
        }

        void addSquare(double factor, double[][] hessian) {
            for (int i = 0; i < size; i++) {
                double[] row = hessian[places[i]];
                double term = factor * value[places[i]];
                for (int j = 0; j < size; j++) {
                    row[places[j]] += term * value[places[j]];
                }
            }
        }
    }

    /** First derivatives of a cell's yield, and weight times the second. */
    private final class CellHessian {

        private final CellBlock block;
        private final int bin;
        private final double base;
        private final double factor;
        private final double weight;

        CellHessian(int[] cell, double weight) {
            this.block = cells.blocks()[cell[0]];
            this.bin = cell[1];
            this.base = point.base[cell[0]][bin];
            this.factor = point.factor[cell[0]][bin];
            this.weight = weight;
        }

        void add(SparseRow first, double[][] hessian) {
            int shared = block.scaled().length;
            int all = shared + block.binFactors().length;
            int[] variables = new int[all];
            double[] slopes = new double[all];
            Arrays.fill(variables, -1);
            for (int k = 0; k < all; k++) {
                int variable = k < shared ? block.scaled()[k] : block.binFactors()[k - shared][bin];
                variables[k] = variable;
                if (variable >= 0) {
                    slopes[k] = slope(k) * others(k, -1);
                    first.add(variable, base * slopes[k]);
                }
            }
            for (int a = 0; a < block.shifted().length; a++) {
                addShift(a, variables, slopes, first, hessian);
            }
            addFactorPairs(variables, hessian);
        }

        private void addShift(
                int a, int[] variables, double[] slopes, SparseRow first, double[][] hessian) {
            int variable = block.shifted()[a];
            double shift = block.odd()[a][bin];
            double[] even = block.even()[a];
            if (even.length > 0) {
                shift += cells.shape().slope(x[variable]) * even[bin];
                hessian[variable][variable] +=
                        weight * factor * cells.shape().curvature(x[variable]) * even[bin];
            }
            if (shift == 0) {
                return;
            }
            first.add(variable, factor * shift);
            for (int k = 0; k < variables.length; k++) {
                if (variables[k] >= 0) {
                    add(hessian, variable, variables[k], weight * shift * slopes[k]);
                }
            }
        }

        private void addFactorPairs(int[] variables, double[][] hessian) {
            for (int k = 0; k < variables.length; k++) {
                if (variables[k] < 0) {
                    continue;
                }
                if (k < block.scaled().length) {
                    double curvature = block.factors()[k].curvature(x[variables[k]]);
                    hessian[variables[k]][variables[k]] +=
                            weight * base * curvature * others(k, -1);
                }
                for (int l = 0; l < k; l++) {
                    if (variables[l] >= 0) {
                        double mixed = slope(k) * slope(l) * others(k, l);
                        add(hessian, variables[k], variables[l], weight * base * mixed);
                    }
                }
            }
        }

        private static void add(double[][] hessian, int i, int j, double term) {
            hessian[i][j] += term;
            hessian[j][i] += term;
        }

        private double slope(int k) {
            return k < block.scaled().length ? block.factors()[k].slope(x[block.scaled()[k]]) : 1;
        }

        /** The product of the cell's factors but for two of them. */
        private double others(int but, int andBut) {
            int shared = block.scaled().length;
            return block.sharedFactor(x, place(but, 0, shared), place(andBut, 0, shared))
                    * block.binFactor(
                            x,
                            bin,
                            place(but, shared, Integer.MAX_VALUE),
                            place(andBut, shared, Integer.MAX_VALUE));
        }

        private static int place(int k, int from, int to) {
            return k >= from && k < to ? k - from : -1;
        }
    }
}
