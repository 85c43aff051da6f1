package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/** Plans that several tests use. */
final class ScanPlans {

    static final Theory THEORY = Theory.central(InputSets.load("paper"));
    static final Quantity R_K = quantity("R_K");
    static final Quantity R_K_STAR = quantity("R_K*");

    private ScanPlans() {}

    static Quantity quantity(String observable) {
        return Catalogue.observable(observable)
                .quantity(THEORY, new Range.Total(), Contributions.none());
    }

    /** Symmetric real C_L and C_R: 6 + 6 names for 9 + 9 coefficients. */
    static Map<Coefficient, Tie> symmetric() {
        Map<Coefficient, Tie> ties = new LinkedHashMap<>();
        for (NeutrinoOperators operator : List.of(NeutrinoOperators.CL, NeutrinoOperators.CR)) {
            for (Flavour a : Flavour.values()) {
                for (Flavour b : Flavour.values()) {
                    boolean upper = a.compareTo(b) <= 0;
                    Coefficient named = operator.coefficient(upper ? a : b, upper ? b : a);
                    ties.put(operator.coefficient(a, b), Tie.to(named.name()));
                }
            }
        }
        return ties;
    }

    static ScanSpace space(Iterable<Tie> ties, Distribution distribution) {
        Map<String, Distribution> names = new LinkedHashMap<>();
        ties.forEach(tie -> names.put(tie.name(), distribution));
        return new ScanSpace(names);
    }

    /** The plan of Figure 2's light-grey region, with cuts, histograms and a profile map. */
    static ScanPlan.Builder figure2(Sampler sampler) {
        Map<Coefficient, Tie> ties = symmetric();
        ScanPlan.Builder builder =
                ScanPlan.builder(space(ties.values(), new Distribution.Uniform(-10, 10)), sampler);
        ties.forEach(builder::coefficient);
        return builder.observable("R_K", R_K)
                .observable("R_K*", R_K_STAR)
                .cut(new Cut("R_K", 3.6, 7.0))
                .cut(new Cut("R_K*", Double.NEGATIVE_INFINITY, 2.7));
    }

    static HistogramRequest histogram(Population population, int bins) {
        return HistogramRequest.of(
                population, Axis.linear("R_K", bins, 0, 8), Axis.linear("R_K*", bins, 0, 6));
    }

    /** Takes all rows. */
    static final class Rows implements ScanListener {

        final List<Long> points = new ArrayList<>();
        final List<double[]> rows = new ArrayList<>();
        private final int columns;

        Rows(ScanPlan plan) {
            this.columns = plan.columns().size();
        }

        @Override
        public boolean wantsRows() {
            return true;
        }

        @Override
        public void rows(KeptPoints kept) {
            for (int r = 0; r < kept.size(); r++) {
                double[] row = new double[columns];
                kept.copyRow(r, row);
                points.add(kept.point(r));
                rows.add(row);
            }
        }
    }

    /** Counts alone. */
    static final ScanListener SILENT = new ScanListener() {};
}
