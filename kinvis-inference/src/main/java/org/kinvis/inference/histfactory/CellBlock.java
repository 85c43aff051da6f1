package org.kinvis.inference.histfactory;

import org.kinvis.inference.histfactory.NormInterpolation.Factor;

/**
 * A sample in a channel, ready to be computed: yields (nominal + Σ_a S_a α_a + A_a e(α_a)) Π factors.
 *
 * @param firstBin the place of its first bin among all bins
 * @param nominal yields, one a bin
 * @param shifted the variables α_a
 * @param odd S_a, one a bin
 * @param even A_a, one a bin; empty where all vanish
 * @param scaled the variables of factors that all bins share
 * @param factors their functions
 * @param binFactors variables that are factors of a bin, one a bin, −1 for none
 * @param eliminated the eliminated factor of each bin, −1 for none
 */
record CellBlock(
        int firstBin,
        double[] nominal,
        int[] shifted,
        double[][] odd,
        double[][] even,
        int[] scaled,
        Factor[] factors,
        int[][] binFactors,
        int[] eliminated) {

    int bins() {
        return nominal.length;
    }

    /** nominal + Σ_a Δ_a, before any factor. */
    void base(ShapeInterpolation shape, double[] x, double[] base) {
        System.arraycopy(nominal, 0, base, 0, base.length);
        for (int a = 0; a < shifted.length; a++) {
            double alpha = x[shifted[a]];
            double[] s = odd[a];
            for (int b = 0; b < base.length; b++) {
                base[b] += alpha * s[b];
            }
            if (even[a].length > 0) {
                double e = shape.even(alpha);
                double[] asymmetric = even[a];
                for (int b = 0; b < base.length; b++) {
                    base[b] += e * asymmetric[b];
                }
            }
        }
    }

    /** The product of the factors that all bins share, but for two of them (−1 for none). */
    double sharedFactor(double[] x, int but, int andBut) {
        double product = 1;
        for (int k = 0; k < factors.length; k++) {
            if (k != but && k != andBut) {
                product *= factors[k].value(x[scaled[k]]);
            }
        }
        return product;
    }

    /** The product of the factors of a bin, but for two of them (−1 for none). */
    double binFactor(double[] x, int bin, int but, int andBut) {
        double product = 1;
        for (int l = 0; l < binFactors.length; l++) {
            int variable = binFactors[l][bin];
            if (variable >= 0 && l != but && l != andBut) {
                product *= x[variable];
            }
        }
        return product;
    }

    /** The block with its yields and shifts multiplied by a number a bin. */
    CellBlock scaledBy(double[] weights) {
        return new CellBlock(
                firstBin,
                product(nominal, weights),
                shifted,
                products(odd, weights),
                products(even, weights),
                scaled,
                factors,
                binFactors,
                eliminated);
    }

    private static double[][] products(double[][] rows, double[] weights) {
        double[][] products = new double[rows.length][];
        for (int a = 0; a < rows.length; a++) {
            products[a] = product(rows[a], weights);
        }
        return products;
    }

    private static double[] product(double[] row, double[] weights) {
        double[] product = new double[row.length];
        for (int b = 0; b < row.length; b++) {
            product[b] = row[b] * weights[b];
        }
        return product;
    }
}
