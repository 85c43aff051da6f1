package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kinvis.app.format.NumberText;
import org.kinvis.inference.likelihood.Assessment;
import org.kinvis.inference.likelihood.Assessment.Comparison;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.physics.inputs.Version;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An assessment as a table with its verdict, JSON or CSV. */
final class AssessmentPrinter {

    private final String inputs;
    private final String measurements;
    private final Assessment assessment;

    AssessmentPrinter(String inputs, String measurements, Assessment assessment) {
        this.inputs = inputs;
        this.measurements = measurements;
        this.assessment = assessment;
    }

    void print(OutputOptions.Format format, PrintWriter out) {
        switch (format) {
            case TABLE -> people(out);
            case JSON -> JsonOutput.print(out, json());
            case CSV -> csv().printCsv(out);
        }
    }

    private String verdict() {
        return assessment.isExcluded() ? "excluded" : "allowed";
    }

    /** What excludes comes first, then what is measured, by its pull. */
    private List<Comparison> sorted() {
        return assessment.comparisons().stream()
                .sorted(
                        Comparator.comparing((Comparison c) -> !c.excludes())
                                .thenComparing(c -> c.measurement().isEmpty())
                                .thenComparingDouble(c -> -Math.abs(c.pull().orElse(0))))
                .toList();
    }

    private void people(PrintWriter out) {
        TextTable table =
                new TextTable("observable", "prediction", "SM", "measured", "pull", "", "source");
        for (Comparison c : sorted()) {
            table.row(
                    c.prediction().observable().name(),
                    NumberText.withUncertainty(
                            c.prediction().value(), c.prediction().uncertainty().orElse(0)),
                    NumberText.rounded(c.prediction().standardModel(), 3),
                    c.measurement()
                            .map(Measurement::statement)
                            .map(ListCommand::statement)
                            .orElse("-"),
                    c.pull().isPresent() ? pull(c.pull().getAsDouble()) : "-",
                    c.excludes() ? "excludes" : "",
                    c.measurement().map(m -> m.id() + ", " + m.source().key()).orElse("-"));
        }
        table.print(out);
        out.println();
        out.println(
                verdict()
                        + " (inputs "
                        + inputs
                        + ", measurements "
                        + measurements
                        + ")"
                        + remark());
        assessment.reasons().forEach(reason -> out.println("  " + reason));
        sorted().stream()
                .flatMap(c -> c.measurement().stream())
                .filter(m -> !m.note().isEmpty())
                .forEach(m -> out.println("note: %s: %s".formatted(m.label(), m.note())));
    }

    /** What a verdict without any measurement rests on. */
    private String remark() {
        if (assessment.comparisons().isEmpty()) {
            return ": the point changes no observable of the catalogue";
        }
        return assessment.comparisons().stream().allMatch(c -> c.measurement().isEmpty())
                ? ": nothing that the point changes is measured in this set"
                : "";
    }

    private static String pull(double pull) {
        return String.format(Locale.ROOT, "%+.1f", pull);
    }

    private ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        root.put("kinvis", Version.current());
        root.put("inputs", inputs);
        root.put("measurements", measurements);
        root.put("verdict", verdict());
        ArrayNode reasons = root.putArray("reasons");
        assessment.reasons().forEach(reasons::add);
        ArrayNode list = root.putArray("observables");
        for (Comparison c : sorted()) {
            ObjectNode node = list.addObject();
            node.put("observable", c.prediction().observable().name());
            node.put("prediction", c.prediction().value());
            node.put("uncertainty", c.prediction().uncertainty().orElse(0));
            node.put("sm", c.prediction().standardModel());
            node.put("unit", c.prediction().observable().unit());
            c.measurement()
                    .ifPresentOrElse(m -> statement(node, m), () -> node.putNull("measurement"));
            if (c.pull().isPresent()) {
                node.put("pull", c.pull().getAsDouble());
            } else {
                node.putNull("pull");
            }
            node.put("excludes", c.excludes());
            node.put("source", c.measurement().map(m -> m.source().toString()).orElse(""));
            node.put("status", c.measurement().map(m -> m.status().label()).orElse(""));
            node.put("note", c.measurement().map(Measurement::note).orElse(""));
        }
        return root;
    }

    private static void statement(ObjectNode node, Measurement measurement) {
        switch (measurement.statement()) {
            case Statement.Value value -> {
                node.put("measurement", value.value());
                node.put("plus", value.uncertainty().plus());
                node.put("minus", value.uncertainty().minus());
            }
            case Statement.Limit limit -> {
                node.put("limit", limit.limit());
                node.put("cl", limit.confidenceLevel());
            }
        }
        node.put("entry", measurement.id());
    }

    private TextTable csv() {
        TextTable table =
                new TextTable(
                        "observable",
                        "prediction",
                        "uncertainty",
                        "sm",
                        "unit",
                        "entry",
                        "measured",
                        "pull",
                        "excludes",
                        "source");
        for (Comparison c : sorted()) {
            table.row(
                    c.prediction().observable().name(),
                    String.valueOf(c.prediction().value()),
                    String.valueOf(c.prediction().uncertainty().orElse(0)),
                    String.valueOf(c.prediction().standardModel()),
                    c.prediction().observable().unit(),
                    c.measurement().map(Measurement::id).orElse(""),
                    c.measurement()
                            .map(Measurement::statement)
                            .map(ListCommand::statement)
                            .orElse(""),
                    c.pull().isPresent() ? String.valueOf(c.pull().getAsDouble()) : "",
                    String.valueOf(c.excludes()),
                    c.measurement().map(m -> m.source().toString()).orElse(""));
        }
        return table;
    }
}
