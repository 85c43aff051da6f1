package org.kinvis.inference.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;

/** The Wilson coefficients of a single point, for what is no rate: an object a point, at its own price. */
sealed interface PointSource {

    /** The coefficients at element i of the columns. */
    WilsonCoefficients at(double[][] data, int i);

    /** The coefficients that vary. */
    Set<Coefficient> coefficients();

    /** Coefficients that follow names, and fixed ones. */
    record Tied(Columns columns, Map<Coefficient, Tie> ties, WilsonCoefficients fixed)
            implements PointSource {

        @Override
        public WilsonCoefficients at(double[][] data, int i) {
            Map<Coefficient, Complex> values = new LinkedHashMap<>();
            ties.forEach(
                    (coefficient, tie) -> {
                        int im = columns.imaginaryPart(tie.name());
                        values.put(
                                coefficient,
                                tie.apply(
                                        data[columns.realPart(tie.name())][i],
                                        im < 0 ? 0 : data[im][i]));
                    });
            return fixed.plus(WilsonCoefficients.of(values));
        }

        @Override
        public Set<Coefficient> coefficients() {
            return ties.keySet();
        }
    }

    /** Coefficients of a model, and fixed ones that add. */
    record Matched(Columns columns, Matching matching, WilsonCoefficients fixed)
            implements PointSource {

        @Override
        public WilsonCoefficients at(double[][] data, int i) {
            Map<String, Complex> values = new LinkedHashMap<>();
            columns.real()
                    .forEach(
                            (name, re) -> {
                                int im = columns.imaginaryPart(name);
                                values.put(
                                        name, new Complex(data[re][i], im < 0 ? 0 : data[im][i]));
                            });
            return matching.at(values).plus(fixed);
        }

        @Override
        public Set<Coefficient> coefficients() {
            return matching.coefficients();
        }
    }
}
