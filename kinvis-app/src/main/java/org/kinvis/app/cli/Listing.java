package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries with the same fields, as a table, JSON (a list of objects) or CSV. */
final class Listing {

    private final List<String> fields;
    private final List<List<String>> entries = new ArrayList<>();

    Listing(String... fields) {
        this.fields = List.of(fields);
    }

    void add(String... values) {
        entries.add(List.of(values));
    }

    int size() {
        return entries.size();
    }

    void print(OutputOptions.Format format, PrintWriter out) {
        switch (format) {
            case TABLE -> table().print(out);
            case CSV -> table().printCsv(out);
            case JSON -> JsonOutput.print(out, json());
        }
    }

    private TextTable table() {
        TextTable table = new TextTable(fields.toArray(String[]::new));
        entries.forEach(entry -> table.row(entry.toArray(String[]::new)));
        return table;
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (List<String> entry : entries) {
            ObjectNode node = list.addObject();
            for (int i = 0; i < fields.size(); i++) {
                node.put(fields.get(i), entry.get(i));
            }
        }
        return list;
    }
}
