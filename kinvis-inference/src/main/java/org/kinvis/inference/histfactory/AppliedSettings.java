package org.kinvis.inference.histfactory;

import java.util.Arrays;
import java.util.Optional;
import org.kinvis.inference.histfactory.ParameterSet.Constraint;
import org.kinvis.inference.histfactory.Workspace.ParameterSettings;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * What a measurement says of a parameter, put in the place of what is usual.
 *
 * @param measurement its name
 * @param settings what it says
 */
record AppliedSettings(String measurement, ParameterSettings settings) {

    ParameterSet to(ParameterSet usual) {
        Optional<double[][]> bounds = settings.bounds();
        boolean[] fixed = usual.fixed().clone();
        if (settings.fixed()) {
            Arrays.fill(fixed, true);
        }
        if (settings.auxdata().isPresent() && usual.constraint() != Constraint.NORMAL) {
            throw invalid(usual, "auxdata", "only a parameter with a normal constraint takes it");
        }
        if (settings.sigmas().isPresent() && usual.constraint() != Constraint.NORMAL) {
            throw invalid(usual, "sigmas", "only a parameter with a normal constraint takes it");
        }
        ParameterSet set =
                new ParameterSet(
                        usual.name(),
                        usual.first(),
                        usual.constraint(),
                        values(usual, "inits", settings.inits(), usual.inits()),
                        values(usual, "bounds", bounds.map(b -> end(b, 0)), usual.lower()),
                        values(usual, "bounds", bounds.map(b -> end(b, 1)), usual.upper()),
                        values(usual, "auxdata", settings.auxdata(), usual.auxdata()),
                        values(usual, "sigmas", settings.sigmas(), usual.widths()),
                        fixed);
        for (int i = 0; i < set.size(); i++) {
            if (!(set.lower()[i] < set.upper()[i])) {
                throw invalid(usual, "bounds", "the lower must be below the upper");
            }
            if (set.constraint() != Constraint.FREE && !(set.widths()[i] > 0)) {
                throw invalid(usual, "sigmas", "a width is positive");
            }
            if (!set.fixed()[i]
                    && (set.inits()[i] < set.lower()[i] || set.inits()[i] > set.upper()[i])) {
                throw invalid(usual, "inits", set.inits()[i] + " lies outside the bounds");
            }
        }
        return set;
    }

    private static double[] end(double[][] bounds, int which) {
        return Arrays.stream(bounds).mapToDouble(pair -> pair[which]).toArray();
    }

    private double[] values(
            ParameterSet set, String field, Optional<double[]> given, double[] usual) {
        if (given.isPresent() && given.get().length != usual.length) {
            throw invalid(
                    set, field, given.get().length + " values for " + usual.length + " parameters");
        }
        return given.orElse(usual);
    }

    private InvalidInputException invalid(ParameterSet set, String field, String problem) {
        return new InvalidInputException(
                "measurement "
                        + measurement
                        + ", parameter "
                        + set.name()
                        + ", "
                        + field
                        + ": "
                        + problem);
    }
}
