package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinvis.app.format.NumberText;
import org.kinvis.inference.reinterpretation.Expectation;
import org.kinvis.inference.reinterpretation.Folding;
import org.kinvis.inference.reinterpretation.SignalFit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows fits of other signals than the Standard Model's.
 *
 * @param folding of their spectra
 * @param level of upper limits
 */
record RecastPrinter(Folding folding, double level) {

    private static final double USUAL_LEVEL = 0.9;
    private static final double SECOND_LEVEL = 0.95;
    private static final int DIGITS = 12;
    private static final String BRANCHING_FRACTION = "BR(B+->K+ inv)";

    /** The confidence levels that are shown. */
    Set<Double> levels() {
        return Set.copyOf(List.of(USUAL_LEVEL, level).stream().distinct().toList());
    }

    void print(RecastResult result, OutputOptions.Format format, PrintWriter out) {
        switch (format) {
            case JSON ->
                    JsonOutput.print(
                            out,
                            switch (result) {
                                case RecastResult.Strengths strengths -> json(strengths);
                                case RecastResult.Point point -> json(point);
                                case RecastResult.Coefficients fit -> json(fit);
                            });
            case TABLE, CSV ->
                    (switch (result) {
                                case RecastResult.Strengths strengths -> table(strengths, format);
                                case RecastResult.Point point -> table(point, format);
                                case RecastResult.Coefficients fit -> table(fit, format);
                            })
                            .print(format, out);
        }
    }

    private static String percent(double confidenceLevel) {
        return BigDecimal.valueOf(confidenceLevel)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String channel(String name) {
        int end = name.indexOf("__");
        return end > 0 ? name.substring(0, end) : name;
    }

    private static void put(ObjectNode node, String key, SignalFit.Interval interval) {
        node.putArray(key).add(interval.low()).add(interval.high());
    }

    private JsonNode json(RecastResult.Strengths strengths) {
        if (!strengths.isScan()) {
            return json(strengths.all().getFirst());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        strengths.all().forEach(strength -> list.add(json(strength)));
        return list;
    }

    private ObjectNode json(RecastResult.Strength strength) {
        ObjectNode node = JsonOutput.object();
        strength.mass().ifPresent(mass -> node.put("mass", mass));
        node.put("BR", strength.branchingFraction());
        put(node, "interval68", strength.interval());
        node.put("deltaChi2", strength.improvement());
        node.put("pValue", SignalFit.pValue(strength.improvement(), 1));
        if (strength.unit() != 1) {
            node.put("r", strength.fit().best(0));
        }
        putOthers(node, strength.fit());
        node.put("twiceNll", strength.fit().twiceNegative());
        strength.upperLimits().forEach((at, limit) -> node.put("upperLimit" + percent(at), limit));
        return node;
    }

    /** The strength of the Standard Model, where it is free. */
    private static void putOthers(ObjectNode node, SignalFit fit) {
        for (int i = 1; i < fit.free().size(); i++) {
            node.put(fit.free().get(i).name(), fit.best(i));
        }
    }

    private ObjectNode json(RecastResult.Point point) {
        SignalFit fit = point.fit();
        ObjectNode root = JsonOutput.object();
        root.put("parameter", fit.free().getFirst().name());
        root.put("mu", fit.best(0));
        if (Double.isFinite(fit.sigma())) {
            root.put("sigma", fit.sigma());
        } else {
            root.putNull("sigma");
        }
        put(root, "interval68", fit.interval(0, 1));
        root.put("q0", fit.q(0, 0));
        root.put("q1", fit.q(0, 1));
        root.put("twiceNll", fit.twiceNegative());
        root.put("BR", point.branchingFraction());
        root.put("deltaChi2", point.standardModel() - fit.twiceNegative(1));
        root.put("deltaChi2Best", point.standardModel() - fit.twiceNegative());
        putOthers(root, fit);
        root.put("upperLimit" + percent(USUAL_LEVEL), fit.upperLimit(0, USUAL_LEVEL));
        if (level != USUAL_LEVEL) {
            root.put("upperLimit" + percent(level), fit.upperLimit(0, level));
        }
        ArrayNode bins = root.putArray("bins");
        double[] weights = fit.weights(1);
        List<Expectation.Bin> all = fit.expectation(1).signalBins(folding);
        for (int r = 0; r < weights.length; r++) {
            Expectation.Bin bin = all.get(r);
            bins.addObject()
                    .put("channel", bin.channel())
                    .put("bin", bin.number())
                    .put("observed", bin.observed())
                    .put("background", bin.background())
                    .put("signal", bin.signal())
                    .put("weight", weights[r]);
        }
        return root;
    }

    private ObjectNode json(RecastResult.Coefficients result) {
        SignalFit fit = result.fit();
        ObjectNode root = JsonOutput.object();
        ObjectNode best = root.putObject("best");
        ObjectNode one = JsonOutput.object();
        ObjectNode two = JsonOutput.object();
        ArrayNode gaps = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < fit.free().size(); i++) {
            String name = fit.free().get(i).name();
            best.put(name, fit.best(i));
            SignalFit.Interval inner = fit.interval(i, 1);
            SignalFit.Interval outer = fit.interval(i, SignalFit.rise(SECOND_LEVEL));
            put(one, name, inner);
            put(two, name, outer);
            if (!inner.isConnected() || !outer.isConnected()) {
                gaps.add(name);
            }
        }
        root.set("intervals68", one);
        root.set("intervals95", two);
        root.set("gaps", gaps);
        double improvement = result.standardModel() - fit.twiceNegative();
        root.put("deltaChi2", improvement);
        root.put("pValue", SignalFit.pValue(improvement, result.size()));
        root.put("twiceNll", fit.twiceNegative());
        return root;
    }

    private Listing table(RecastResult.Strengths strengths, OutputOptions.Format format) {
        boolean exact = format == OutputOptions.Format.CSV;
        Listing listing =
                new Listing(
                        "mass (GeV)",
                        "BR",
                        "68 % from",
                        "to",
                        "-2 ln L below SM",
                        "upper limit (" + percent(level) + " %)");
        for (RecastResult.Strength strength : strengths.all()) {
            SignalFit.Interval interval = strength.interval();
            listing.add(
                    strength.mass().isPresent()
                            ? NumberText.shortest(rounded(strength.mass().getAsDouble()))
                            : "",
                    number(exact, strength.branchingFraction()),
                    number(exact, interval.low()),
                    number(exact, interval.high()),
                    number(exact, strength.improvement()),
                    number(exact, strength.upperLimits().getOrDefault(level, Double.NaN)));
        }
        return listing;
    }

    /** Without the rounding of the steps of a scan. */
    private static double rounded(double mass) {
        return new BigDecimal(mass).round(new MathContext(DIGITS)).doubleValue();
    }

    private Listing table(RecastResult.Point point, OutputOptions.Format format) {
        boolean exact = format == OutputOptions.Format.CSV;
        SignalFit fit = point.fit();
        Listing listing = new Listing("quantity", "value", "remark");
        SignalFit.Interval interval = fit.interval(0, 1);
        double best = fit.best(0);
        listing.add(
                "r",
                exact ? NumberText.shortest(best) : withSides(best, interval, 1),
                "strength of the point, best fit; 68 % where -2 ln L rises by 1");
        double unit = point.branchingFraction();
        listing.add(BRANCHING_FRACTION, number(exact, unit), "at the point, r = 1");
        listing.add(
                BRANCHING_FRACTION + ", best",
                exact ? NumberText.shortest(unit * best) : withSides(best, interval, unit),
                "r times that");
        addOthers(listing, exact, fit);
        listing.add("q(0)", number(exact, fit.q(0, 0)), "-2 ln L at r = 0 above the best");
        listing.add("q(1)", number(exact, fit.q(0, 1)), "-2 ln L at the point above the best");
        listing.add(
                "-2 ln L below SM",
                number(exact, point.standardModel() - fit.twiceNegative(1)),
                "at the point; best "
                        + NumberText.rounded(point.standardModel() - fit.twiceNegative(), 4));
        listing.add(
                "upper limit (" + percent(level) + " %)",
                number(exact, fit.upperLimit(0, level)),
                "of r; of the branching fraction "
                        + NumberText.rounded(unit * fit.upperLimit(0, level), 4));
        for (Expectation.Bin bin : fit.expectation(1).signalBins(folding)) {
            listing.add(
                    "events " + channel(bin.channel()) + " " + bin.number(),
                    number(exact, bin.signal()),
                    String.format(
                            Locale.ROOT,
                            "signal, Standard Model included, at the point; background %.1f, observed %.0f",
                            bin.background(),
                            bin.observed()));
        }
        return listing;
    }

    private static void addOthers(Listing listing, boolean exact, SignalFit fit) {
        for (int i = 1; i < fit.free().size(); i++) {
            listing.add(
                    fit.free().get(i).name(),
                    number(exact, fit.best(i)),
                    "strength of the Standard Model, fitted");
        }
    }

    private Listing table(RecastResult.Coefficients result, OutputOptions.Format format) {
        boolean exact = format == OutputOptions.Format.CSV;
        SignalFit fit = result.fit();
        Listing listing = new Listing("quantity", "value", "remark");
        for (int i = 0; i < fit.free().size(); i++) {
            SignalFit.Interval one = fit.interval(i, 1);
            SignalFit.Interval two = fit.interval(i, SignalFit.rise(SECOND_LEVEL));
            listing.add(
                    fit.free().get(i).name(),
                    number(exact, fit.best(i)),
                    "68 % in " + text(one) + ", 95 % in " + text(two));
        }
        double improvement = result.standardModel() - fit.twiceNegative();
        listing.add(
                "-2 ln L below SM",
                number(exact, improvement),
                "p-value of the Standard Model alone "
                        + NumberText.rounded(SignalFit.pValue(improvement, result.size()), 3)
                        + " ("
                        + result.size()
                        + " degrees of freedom)");
        listing.add("-2 ln L", number(exact, fit.twiceNegative()), "at the best fit");
        return listing;
    }

    private static String text(SignalFit.Interval interval) {
        return "["
                + NumberText.rounded(interval.low(), 4)
                + ", "
                + NumberText.rounded(interval.high(), 4)
                + "]"
                + (interval.isConnected() ? "" : " with a gap");
    }

    private static String withSides(double best, SignalFit.Interval interval, double factor) {
        return NumberText.withUncertainty(
                best * factor, (interval.high() - best) * factor, (best - interval.low()) * factor);
    }

    private static String number(boolean exact, double value) {
        return exact ? NumberText.shortest(value) : NumberText.rounded(value);
    }
}
