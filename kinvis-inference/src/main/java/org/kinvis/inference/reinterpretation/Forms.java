package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * Weights of a signal as forms, one a bin, at given form factors.
 *
 * @param neutrinos of b → sνν̄
 * @param dark of dark particles; empty without one
 */
record Forms(List<HermitianForm> neutrinos, List<HermitianForm> dark) {

    /** The weights at a point. */
    static double[] at(List<HermitianForm> forms, WilsonCoefficients point) {
        return forms.stream().mapToDouble(form -> form.value(point)).toArray();
    }

    /** The sums of forms, bin by bin. */
    static List<HermitianForm> sums(List<HermitianForm> some, List<HermitianForm> others) {
        List<HermitianForm> sums = new ArrayList<>();
        for (int r = 0; r < some.size(); r++) {
            sums.add(some.get(r).plus(others.get(r)));
        }
        return sums;
    }

    /** The sums of weights; none of the others is zero. */
    static double[] sum(double[] some, double[] others) {
        if (others.length == 0) {
            return some;
        }
        double[] sum = new double[some.length];
        Arrays.setAll(sum, r -> some[r] + others[r]);
        return sum;
    }

    /** Weights times a number. */
    static double[] scaled(double[] weights, double factor) {
        double[] scaled = new double[weights.length];
        Arrays.setAll(scaled, r -> factor * weights[r]);
        return scaled;
    }
}
