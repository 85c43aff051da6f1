package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns, or as CSV. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        this.header = List.of(header);
    }

    TextTable row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a cell for each of " + header);
        }
        rows.add(List.of(cells));
        return this;
    }

    void print(PrintWriter out) {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] widths = new int[header.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).repeat(" ", widths[i] - row.get(i).length()).append(GAP);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    void printCsv(PrintWriter out) {
        out.println(String.join(",", header));
        for (List<String> row : rows) {
            out.println(String.join(",", row.stream().map(TextTable::quoted).toList()));
        }
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
