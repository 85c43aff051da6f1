package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.List;

/** The yields of a model as functions of the variables, and what the eliminated factors need. */
final class Cells {

    private final CellBlock[] blocks;
    private final ShapeInterpolation shape;
    private final Variables variables;
    private final Constraints constraints;
    private final boolean[] kinked;
    private final double[] gammaWidth;
    private final int[] gammaAuxiliary;
    private final int[][] gammasOfBin;
    private final int[][][] cellsOfGamma;
    private final int[][][] cellsOfBin;

    Cells(
            List<CellBlock> blocks,
            ShapeInterpolation shape,
            List<ParameterSet> sets,
            Variables variables,
            int bins) {
        this.blocks = blocks.toArray(CellBlock[]::new);
        this.shape = shape;
        this.variables = variables;
        this.constraints = new Constraints(sets, variables);
        this.kinked = kinked(this.blocks, shape, variables.size());
        int gammas = variables.gammas().length;
        this.gammaWidth = new double[gammas];
        this.gammaAuxiliary = new int[gammas];
        int auxiliary = 0;
        for (ParameterSet set : sets) {
            for (int i = 0; i < set.auxdata().length; i++, auxiliary++) {
                int g = variables.gammaOf()[set.first() + i];
                if (g >= 0) {
                    gammaWidth[g] = set.widths()[i];
                    gammaAuxiliary[g] = auxiliary;
                }
            }
        }
        List<List<Integer>> ofBin = lists(bins);
        List<List<int[]>> ofGamma = lists(gammas);
        List<List<int[]>> others = lists(bins);
        for (int i = 0; i < this.blocks.length; i++) {
            CellBlock block = this.blocks[i];
            for (int b = 0; b < block.bins(); b++) {
                int g = block.eliminated()[b];
                int bin = block.firstBin() + b;
                if (g < 0) {
                    others.get(bin).add(new int[] {i, b});
                } else {
                    if (ofGamma.get(g).isEmpty()) {
                        ofBin.get(bin).add(g);
                    }
                    ofGamma.get(g).add(new int[] {i, b});
                }
            }
        }
        this.gammasOfBin =
                ofBin.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        this.cellsOfGamma = arrays(ofGamma);
        this.cellsOfBin = arrays(others);
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][][] arrays(List<List<int[]>> lists) {
        return lists.stream().map(list -> list.toArray(int[][]::new)).toArray(int[][][]::new);
    }

    private static boolean[] kinked(CellBlock[] blocks, ShapeInterpolation shape, int variables) {
        boolean[] kinked = new boolean[variables];
        for (CellBlock block : blocks) {
            for (int a = 0; a < block.shifted().length; a++) {
                kinked[block.shifted()[a]] |=
                        shape == ShapeInterpolation.CODE0 && block.even()[a].length > 0;
            }
            for (int k = 0; k < block.scaled().length; k++) {
                kinked[block.scaled()[k]] |= block.factors()[k].isKinked();
            }
        }
        return kinked;
    }

    /** The same with the yields and shifts of a block multiplied by a number a bin. */
    Cells scaled(List<ParameterSet> sets, int block, double[] weights) {
        List<CellBlock> scaled = new ArrayList<>(List.of(blocks));
        scaled.set(block, blocks[block].scaledBy(weights));
        return new Cells(scaled, shape, sets, variables, bins());
    }

    CellBlock[] blocks() {
        return blocks;
    }

    ShapeInterpolation shape() {
        return shape;
    }

    Variables variables() {
        return variables;
    }

    Constraints constraints() {
        return constraints;
    }

    boolean isKinked(int variable) {
        return kinked[variable];
    }

    int bins() {
        return gammasOfBin.length;
    }

    /** The eliminated factors that act on a bin. */
    int[] gammasOf(int bin) {
        return gammasOfBin[bin];
    }

    /** δ of an eliminated factor. */
    double gammaWidth(int g) {
        return gammaWidth[g];
    }

    /** The cells, as places of block and bin in it, that an eliminated factor multiplies. */
    int[][] cellsOf(int g) {
        return cellsOfGamma[g];
    }

    /** The cells of a bin that none multiplies. */
    int[][] otherCells(int bin) {
        return cellsOfBin[bin];
    }

    /** What was measured of the eliminated factors. */
    double[] gammaMeasurements(double[] auxiliary) {
        double[] measured = new double[gammaAuxiliary.length];
        for (int g = 0; g < measured.length; g++) {
            measured[g] = auxiliary[gammaAuxiliary[g]];
        }
        return measured;
    }

    /** Σ ln δ√(2π). */
    double gammaConstant() {
        double sum = 0;
        for (double width : gammaWidth) {
            sum += Constraints.LOG_ROOT_TWO_PI + Math.log(width);
        }
        return sum;
    }
}
