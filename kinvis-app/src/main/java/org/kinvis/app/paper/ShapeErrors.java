package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.inference.reinterpretation.Selection;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.TheoryEnsemble;

/** What form factors and inputs leave open of the shape of B⁺ → K⁺φφ: its standard deviation in each bin of q². */
final class ShapeErrors {

    private static final int REPLICAS = 100;

    private final List<SelectedScalars> replicas = new ArrayList<>();

    /**
     * @param inputs with their uncertainties
     * @param selection of the events
     */
    ShapeErrors(Inputs inputs, Selection selection) {
        TheoryEnsemble ensemble = TheoryEnsemble.of(inputs, REPLICAS, TheoryEnsemble.DEFAULT_SEED);
        for (int r = 0; r < REPLICAS; r++) {
            replicas.add(
                    new SelectedScalars(
                            new ScalarRates(ensemble.replica(r), Field.COMPLEX),
                            selection,
                            new double[selection.bins().size()]));
        }
    }

    /** One standard deviation of the part of events in each bin. */
    double[] of(DarkOperator operator, double mass) {
        int bins = replicas.getFirst().selection().bins().size();
        double[] sum = new double[bins];
        double[] squares = new double[bins];
        for (SelectedScalars replica : replicas) {
            double[] shape = replica.shape(operator, mass);
            for (int j = 0; j < bins; j++) {
                sum[j] += shape[j];
                squares[j] += shape[j] * shape[j];
            }
        }
        double[] sigma = new double[bins];
        for (int j = 0; j < bins; j++) {
            double variance = squares[j] / REPLICAS - Math.pow(sum[j] / REPLICAS, 2);
            sigma[j] = Math.sqrt(Math.max(0, variance) * REPLICAS / (REPLICAS - 1));
        }
        return sigma;
    }
}
