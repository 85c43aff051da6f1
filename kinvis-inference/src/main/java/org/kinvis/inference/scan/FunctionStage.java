package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * What is no rate, a point after the other. Functions that are wanted at all points come first, then those
 * with a cut, then the others; a point that a cut refuses costs nothing any more. Among functions with a cut
 * those come first that refuse most points for their price, which is measured on the way. The order changes
 * no result: a value that was not computed belongs to a point that is neither kept nor counted.
 */
final class FunctionStage implements Stage {

    /** So many points are timed; what is learnt on them is used at 1, 2, 4, 8, … */
    private static final int TIMED = 1 << 10;

    private final List<PricedFunction> functions;
    private final IntFunction<WilsonCoefficients> source;
    private final double[] presence;
    private int seen;

    /**
     * @param functions in any order
     * @param source the coefficients at an element of the columns
     * @param presence a column that has no value at points that do not exist
     */
    FunctionStage(
            List<PricedFunction> functions,
            IntFunction<WilsonCoefficients> source,
            double[] presence) {
        this.functions = new ArrayList<>(functions);
        this.source = source;
        this.presence = presence;
        sort();
    }

    private void sort() {
        functions.sort(
                Comparator.comparing((PricedFunction function) -> !function.isWantedEverywhere())
                        .thenComparingDouble(PricedFunction::priceOfARefusal));
    }

    @Override
    public void run(Block block) {
        boolean everywhere = functions.getFirst().isWantedEverywhere();
        for (int p = 0; p < block.size(); p++) {
            int i = Kernel.FIRST + p;
            functions.forEach(function -> function.forget(i));
            if (block.isKept(p) || (everywhere && !Double.isNaN(presence[i]))) {
                evaluate(block, p);
            }
        }
    }

    private void evaluate(Block block, int p) {
        int i = Kernel.FIRST + p;
        boolean timed = seen < TIMED;
        WilsonCoefficients point = source.apply(i);
        for (PricedFunction function : functions) {
            if (!function.isWantedEverywhere() && !block.isKept(p)) {
                break;
            }
            boolean allowed =
                    timed ? function.evaluateTimed(point, i) : function.evaluate(point, i);
            if (!allowed) {
                block.drop(p);
            }
        }
        if (timed) {
            learn();
        }
    }

    private void learn() {
        seen++;
        if (Integer.bitCount(seen) == 1) {
            functions.forEach(PricedFunction::learn);
            sort();
        }
    }
}
