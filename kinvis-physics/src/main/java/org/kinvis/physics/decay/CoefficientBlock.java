package org.kinvis.physics.decay;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;

/**
 * The coefficients that meet in one final state (a flavour pair, a neutrino chirality, a dark spin),
 * with what the Standard Model adds to each.
 *
 * @param finalState a name for people, such as {@code nu_tau nubar_tau, left-handed}
 * @param coefficients the coefficients that interfere there
 * @param standardModel what the Standard Model adds to each of them
 */
public record CoefficientBlock(
        String finalState, List<Coefficient> coefficients, List<Complex> standardModel) {

    public CoefficientBlock {
        coefficients = List.copyOf(coefficients);
        standardModel = List.copyOf(standardModel);
        if (coefficients.size() != standardModel.size()) {
            throw new IllegalArgumentException(
                    finalState + ": one Standard Model value a coefficient");
        }
    }

    int size() {
        return coefficients.size();
    }
}
