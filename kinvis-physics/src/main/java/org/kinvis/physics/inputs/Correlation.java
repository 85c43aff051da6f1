package org.kinvis.physics.inputs;

import java.util.List;

/**
 * Parameters whose uncertainties are correlated.
 *
 * @param parameters their names
 * @param matrix the correlation matrix in the same order
 * @param source where it comes from
 */
public record Correlation(List<String> parameters, CorrelationMatrix matrix, Citation source) {

    public Correlation {
        parameters = List.copyOf(parameters);
        if (matrix.size() != parameters.size()) {
            throw new InvalidInputException(
                    "correlation of %s is %d × %d; %d × %d is needed"
                            .formatted(
                                    parameters,
                                    matrix.size(),
                                    matrix.size(),
                                    parameters.size(),
                                    parameters.size()));
        }
    }
}
