package org.kinvis.app.paper;

import java.util.Arrays;
import java.util.List;
import org.kinvis.app.figure.Values;
import org.kinvis.inference.reinterpretation.Selection;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.DarkOperator;

/**
 * B⁺ → K⁺φφ after the inclusive selection of Belle II: how much of it is kept, and with which shape in q².
 *
 * @param rates of φ
 * @param selection of the inclusive tag
 * @param standardModel branching fractions of neutrinos, one a bin of q²
 */
record SelectedScalars(ScalarRates rates, Selection selection, double[] standardModel) {

    /** p_j, the part of the kept events in each bin of q². */
    double[] shape(DarkOperator operator, double mass) {
        return selection.shape(perBin(operator, mass));
    }

    private double[] perBin(DarkOperator operator, double mass) {
        HadronicMode mode = HadronicMode.B_PLUS_TO_K;
        return selection.rates(rates.spectrum(mode, mass), rates.unit(mode, operator));
    }

    /** The shape of neutrinos. */
    double[] standardModelShape() {
        return selection.shape(standardModel);
    }

    /** R = ⟨ε⟩_φφ / ⟨ε⟩_SM: a branching fraction measured as if the events were neutrinos' is too small by R. */
    double efficiencyRatio(DarkOperator operator, double mass) {
        return selection.average(perBin(operator, mass)) / selection.average(standardModel);
    }

    /** The same at many masses. */
    Values efficiencyRatios(DarkOperator operator, Values masses) {
        return masses.map(mass -> efficiencyRatio(operator, mass));
    }

    /** How much of a shape lies between two q² in GeV². */
    double fraction(double[] shape, double low, double high) {
        return selection.fraction(shape, new QSquaredRange(low, high));
    }

    /** Σ p_j q²_j, the mean q² of a shape in GeV². */
    double mean(double[] shape) {
        double sum = 0;
        for (int j = 0; j < shape.length; j++) {
            sum += shape[j] * middle(j);
        }
        return sum;
    }

    /** Where a shape is highest, the middle of its bin in GeV². */
    double peak(double[] shape) {
        int highest = 0;
        for (int j = 1; j < shape.length; j++) {
            highest = shape[j] > shape[highest] ? j : highest;
        }
        return middle(highest);
    }

    /** The middles of the bins of q² in GeV². */
    Values middles() {
        double[] middles = new double[selection.bins().size()];
        Arrays.setAll(middles, this::middle);
        return Values.of(middles);
    }

    private double middle(int j) {
        List<QSquaredRange> bins = selection.bins();
        return (bins.get(j).low() + bins.get(j).high()) / 2;
    }

    /** A shape as a density in GeV⁻². */
    Values density(double[] shape) {
        double[] density = new double[shape.length];
        Arrays.setAll(
                density,
                j -> {
                    QSquaredRange bin = selection.bins().get(j);
                    return shape[j] / (bin.high() - bin.low());
                });
        return Values.of(density);
    }
}
