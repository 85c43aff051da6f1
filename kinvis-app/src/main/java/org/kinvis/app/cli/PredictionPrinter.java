package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.kinvis.app.format.NumberText;
import org.kinvis.physics.inputs.Version;
import org.kinvis.physics.observable.Prediction;
import org.kinvis.physics.observable.Range;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Predictions as a table, JSON or CSV. */
final class PredictionPrinter {

    private final String inputs;
    private final List<Prediction> predictions;

    PredictionPrinter(String inputs, List<Prediction> predictions) {
        this.inputs = inputs;
        this.predictions = predictions;
    }

    void print(OutputOptions.Format format, PrintWriter out) {
        switch (format) {
            case TABLE -> table().print(out);
            case JSON -> JsonOutput.print(out, json());
            case CSV -> csv().printCsv(out);
        }
    }

    private TextTable table() {
        TextTable table =
                new TextTable("observable", "q2 [GeV^2]", "value", "uncertainty", "SM", "unit");
        for (Prediction p : predictions) {
            table.row(
                    p.observable().name(),
                    range(p.range()),
                    NumberText.rounded(p.value()),
                    p.uncertainty().isPresent()
                            ? NumberText.rounded(p.uncertainty().getAsDouble(), 2)
                            : "-",
                    NumberText.rounded(p.standardModel()),
                    p.observable().unit());
        }
        return table;
    }

    private static String range(Range range) {
        return switch (range) {
            case Range.Total _ -> "all";
            case Range.Window window ->
                    full(window.window().low()) + ".." + full(window.window().high());
            case Range.Point point -> full(point.q2());
        };
    }

    private TextTable csv() {
        TextTable table =
                new TextTable(
                        "observable", "value", "sm", "uncertainty", "unit", "q2_lo", "q2_hi", "at");
        for (Prediction p : predictions) {
            String low = p.range() instanceof Range.Window w ? full(w.window().low()) : "";
            String high = p.range() instanceof Range.Window w ? full(w.window().high()) : "";
            String at = p.range() instanceof Range.Point point ? full(point.q2()) : "";
            table.row(
                    p.observable().name(),
                    full(p.value()),
                    full(p.standardModel()),
                    p.uncertainty().isPresent() ? full(p.uncertainty().getAsDouble()) : "",
                    p.observable().unit(),
                    low,
                    high,
                    at);
        }
        return table;
    }

    private ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        root.put("kinvis", Version.current());
        root.put("inputs", inputs);
        ArrayNode list = root.putArray("predictions");
        for (Prediction p : predictions) {
            ObjectNode node = list.addObject();
            node.put("observable", p.observable().name());
            node.put("value", p.value());
            node.put("sm", p.standardModel());
            if (p.uncertainty().isPresent()) {
                node.put("uncertainty", p.uncertainty().getAsDouble());
            } else {
                node.putNull("uncertainty");
            }
            node.put("unit", p.observable().unit());
            if (p.range() instanceof Range.Window w) {
                node.putArray("q2").add(w.window().low()).add(w.window().high());
            } else {
                node.putNull("q2");
            }
            if (p.range() instanceof Range.Point point) {
                node.put("at", point.q2());
            } else {
                node.putNull("at");
            }
        }
        return root;
    }

    private static String full(double value) {
        return Double.toString(value);
    }
}
