package org.kinvis.app.paper;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report of a reproduction: every entry of the studies that were run.
 *
 * @param sections one a study
 */
public record Report(List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    /** A study's entries. */
    public record Section(String name, String title, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** All entries. */
    public List<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** Writes {@code report.json} and {@code report.html}. */
    public void write(StudyOutput output) throws IOException {
        output.text("report.json", json());
        output.text("report.html", new ReportPage(this).html());
    }

    private String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("entries");
        for (Entry entry : entries()) {
            ObjectNode node = list.addObject();
            node.put("id", entry.id());
            node.put("what", entry.what());
            put(node, "paper", entry.paper());
            put(node, "computed", entry.computed());
            if (entry.uncertainty().isPresent()) {
                node.put("uncertainty", entry.uncertainty().getAsDouble());
            } else {
                node.putNull("uncertainty");
            }
            node.put("agrees", entry.agrees());
            node.put("comment", entry.comment());
            ArrayNode files = node.putArray("files");
            entry.files().forEach(files::add);
        }
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(root)
                + "\n";
    }

    private static void put(ObjectNode node, String key, Entry.Content content) {
        switch (content) {
            case Entry.Content.Value number -> node.put(key, number.value());
            case Entry.Content.Words words -> node.put(key, words.text());
        }
    }
}
