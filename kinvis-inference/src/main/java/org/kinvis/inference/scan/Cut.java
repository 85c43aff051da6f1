package org.kinvis.inference.scan;

import java.io.Serializable;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * What a kept point has to obey: low ≤ quantity ≤ high. A value that is no finite number fails.
 *
 * @param quantity a column of the scan
 * @param low −∞ for none
 * @param high ∞ for none
 */
public record Cut(String quantity, double low, double high) implements Serializable {

    public Cut {
        if (!(low <= high)) {
            throw new InvalidInputException(
                    "%s: keeps from %s to %s; the lower number comes first"
                            .formatted(quantity, low, high));
        }
    }

    double lowest() {
        return Math.max(low, -Double.MAX_VALUE);
    }

    double highest() {
        return Math.min(high, Double.MAX_VALUE);
    }
}
