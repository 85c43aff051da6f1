package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.kinvis.app.format.NumberText;
import org.kinvis.inference.histfactory.AsymptoticTest;
import org.kinvis.inference.histfactory.ProfileLikelihood;
import org.kinvis.inference.histfactory.ProfileLikelihood.Interval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows a fit of a strength.
 *
 * @param fit to the data
 * @param limits of the same
 * @param level of the upper limit
 * @param tested a value to be tested
 * @param unit the branching fraction at μ = 1, where it is one
 */
record BelleTwoPrinter(
        ProfileLikelihood fit,
        AsymptoticTest limits,
        double level,
        OptionalDouble tested,
        OptionalDouble unit) {

    private static final double USUAL_LEVEL = 0.9;
    private static final int BAND = 2;

    void print(OutputOptions.Format format, PrintWriter out) {
        if (format == OutputOptions.Format.JSON) {
            JsonOutput.print(out, json());
        } else {
            table(format).print(format, out);
        }
    }

    private static String percent(double confidenceLevel) {
        return BigDecimal.valueOf(confidenceLevel)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private ObjectNode json() {
        Interval interval = fit.interval(1);
        ObjectNode root = JsonOutput.object();
        root.put("parameter", fit.model().parameterOfInterest().name());
        root.put("mu", fit.bestValue());
        if (Double.isFinite(fit.best().sigma())) {
            root.put("sigma", fit.best().sigma());
        } else {
            root.putNull("sigma");
        }
        root.putArray("interval68").add(interval.low()).add(interval.high());
        root.put("q0", fit.q(0));
        root.put("q1", fit.q(1));
        root.put("twiceNll", fit.best().twiceNegative());
        root.put("goodnessOfFit", fit.goodnessOfFit());
        root.put("bins", fit.data().main().length);
        root.put("parameters", fit.model().size());
        putLimit(root, USUAL_LEVEL);
        if (level != USUAL_LEVEL) {
            putLimit(root, level);
        }
        if (tested.isPresent()) {
            double mu = tested.getAsDouble();
            root.put("CLs", limits.cls(mu));
            ArrayNode band = root.putArray("expectedCLs");
            for (int n = -BAND; n <= BAND; n++) {
                band.add(limits.expectedCls(mu, n));
            }
        }
        return root;
    }

    private void putLimit(ObjectNode root, double confidenceLevel) {
        String percent = percent(confidenceLevel);
        root.put("upperLimit" + percent, limits.upperLimit(confidenceLevel));
        ArrayNode band = root.putArray("expectedUpperLimit" + percent);
        for (int n = -BAND; n <= BAND; n++) {
            band.add(limits.expectedUpperLimit(confidenceLevel, n));
        }
    }

    private Listing table(OutputOptions.Format format) {
        boolean exact = format == OutputOptions.Format.CSV;
        Listing listing = new Listing("quantity", "value", "remark");
        double mu = fit.bestValue();
        Interval interval = fit.interval(1);
        String name = fit.model().parameterOfInterest().name();
        listing.add(
                name,
                exact ? NumberText.shortest(mu) : withSides(mu, interval, 1),
                "68 % where -2 ln L rises by 1" + hessian());
        if (unit.isPresent()) {
            double one = unit.getAsDouble();
            listing.add(
                    "BR(B+->Knunu)",
                    exact ? NumberText.shortest(mu * one) : withSides(mu, interval, one),
                    "mu = 1 is " + NumberText.shortest(one));
        }
        listing.add("q(0)", number(exact, fit.q(0)), sigmas(fit.q(0)) + " from " + name + " = 0");
        listing.add("q(1)", number(exact, fit.q(1)), sigmas(fit.q(1)) + " from " + name + " = 1");
        listing.add(
                "-2 ln L",
                number(exact, fit.best().twiceNegative()),
                NumberText.rounded(fit.goodnessOfFit(), 4)
                        + " above a perfect fit, "
                        + fit.data().main().length
                        + " bins, "
                        + fit.model().size()
                        + " parameters");
        String percent = percent(level);
        listing.add(
                "upper limit (" + percent + " %)",
                number(exact, limits.upperLimit(level)),
                "expected without a signal "
                        + NumberText.rounded(limits.expectedUpperLimit(level, 0), 4)
                        + ", 68 % in ["
                        + NumberText.rounded(limits.expectedUpperLimit(level, -1), 4)
                        + ", "
                        + NumberText.rounded(limits.expectedUpperLimit(level, 1), 4)
                        + "]");
        if (tested.isPresent()) {
            double tests = tested.getAsDouble();
            listing.add(
                    "CLs(" + name + " = " + NumberText.shortest(tests) + ")",
                    number(exact, limits.cls(tests)),
                    "expected without a signal "
                            + NumberText.rounded(limits.expectedCls(tests, 0), 4));
        }
        return listing;
    }

    private String hessian() {
        double sigma = fit.best().sigma();
        return Double.isFinite(sigma)
                ? "; sigma " + NumberText.rounded(sigma, 4) + " by the Hessian"
                : "";
    }

    private static String withSides(double mu, Interval interval, double factor) {
        return NumberText.withUncertainty(
                mu * factor, (interval.high() - mu) * factor, (mu - interval.low()) * factor);
    }

    private static String number(boolean exact, double value) {
        return exact ? NumberText.shortest(value) : NumberText.rounded(value);
    }

    private static String sigmas(double q) {
        return String.format(Locale.ROOT, "%.2f sigma", Math.sqrt(q));
    }
}
