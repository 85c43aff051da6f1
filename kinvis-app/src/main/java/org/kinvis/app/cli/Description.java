package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code kinvis show} says of one thing: fields, perhaps a listing, and sources. */
final class Description {

    private static final int FIELD_WIDTH = 13;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();
    private Optional<Listing> listing = Optional.empty();

    /** Adds a field of one or more lines; empty lines are left out, a field without any too. */
    Description field(String name, String... lines) {
        return field(name, List.of(lines));
    }

    Description field(String name, List<String> lines) {
        List<String> present = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (!present.isEmpty()) {
            fields.put(name, present);
        }
        return this;
    }

    Description listing(Listing table) {
        listing = Optional.of(table);
        return this;
    }

    /** Adds a bibliography key; an empty one is left out. */
    Description source(String key) {
        if (!key.isEmpty() && !sources.contains(key)) {
            sources.add(key);
        }
        return this;
    }

    List<String> sources() {
        return List.copyOf(sources);
    }

    void print(OutputOptions.Format format, PrintWriter out) {
        switch (format) {
            case TABLE -> printText(out);
            case JSON -> JsonOutput.print(out, json());
            case CSV -> listing.orElseGet(this::fieldListing).print(format, out);
        }
    }

    private void printText(PrintWriter out) {
        fields.forEach(
                (name, lines) -> {
                    String start = name + " ".repeat(Math.max(1, FIELD_WIDTH - name.length()));
                    for (String line : lines) {
                        out.println(start + line);
                        start = " ".repeat(FIELD_WIDTH);
                    }
                });
        if (listing.isPresent()) {
            out.println();
            listing.get().print(OutputOptions.Format.TABLE, out);
        }
    }

    private ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        fields.forEach(
                (name, lines) -> {
                    if (lines.size() == 1) {
                        root.put(name, lines.getFirst());
                    } else {
                        ArrayNode array = root.putArray(name);
                        lines.forEach(array::add);
                    }
                });
        listing.ifPresent(table -> root.set("table", table.json()));
        ArrayNode keys = root.putArray("bibliography");
        sources.forEach(keys::add);
        return root;
    }

    private Listing fieldListing() {
        Listing table = new Listing("field", "value");
        fields.forEach((name, lines) -> table.add(name, String.join("; ", lines)));
        return table;
    }
}
