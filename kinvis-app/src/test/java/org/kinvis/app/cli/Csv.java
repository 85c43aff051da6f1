package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, apart from the program's own writer. */
final class Csv {

    private Csv() {}

    /** The rows, the header first. */
    static List<List<String>> rows(String text) {
        return text.lines().map(Csv::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
