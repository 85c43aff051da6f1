package org.kinvis.inference.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.inference.table.RunRecord;

/**
 * Histograms and profile maps as CSV beside the result: of FILE.csv or FILE.parquet, FILE-histogram-1.csv,
 * FILE-profile-1.csv and so on. A line a cell that is not empty: its lower edges, then its count, or the best
 * value and the number of its point.
 */
final class ScanMaps {

    private ScanMaps() {}

    static List<Path> write(Path result, RunRecord record, ScanTally tally) throws IOException {
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (Histogram histogram : tally.histograms()) {
            number++;
            files.add(
                    write(
                            beside(result, "-histogram-" + number),
                            text(record, histogram.request().grid(), "count", histogram)));
        }
        number = 0;
        for (ProfileMap map : tally.profiles()) {
            number++;
            files.add(write(beside(result, "-profile-" + number), text(record, map)));
        }
        return files;
    }

    private static Path beside(Path result, String suffix) {
        String name = String.valueOf(result.getFileName());
        return result.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix + ".csv");
    }

    private static Path write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return file;
    }

    private static StringBuilder head(RunRecord record, CellGrid grid, String... values) {
        StringBuilder csv = new StringBuilder();
        record.lines().forEach(line -> csv.append("# ").append(line).append('\n'));
        for (Axis axis : grid.axes()) {
            csv.append("# axis ")
                    .append(axis.quantity())
                    .append(": ")
                    .append(axis.bins())
                    .append(" bins from ")
                    .append(axis.low())
                    .append(" to ")
                    .append(axis.high())
                    .append('\n');
        }
        List<String> names = new ArrayList<>(grid.axes().stream().map(Axis::quantity).toList());
        names.addAll(List.of(values));
        return csv.append(String.join(",", names)).append('\n');
    }

    private static String text(RunRecord record, CellGrid grid, String name, Histogram histogram) {
        StringBuilder csv = head(record, grid, name);
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (histogram.count(cell) > 0) {
                edges(grid, cell, csv).append(histogram.count(cell)).append('\n');
            }
        }
        return csv.append("# outside: ").append(histogram.outside()).append('\n').toString();
    }

    private static String text(RunRecord record, ProfileMap map) {
        CellGrid grid = map.request().grid();
        StringBuilder csv = head(record, grid, map.request().quantity(), "point");
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (map.point(cell) != ProfileMap.NONE) {
                edges(grid, cell, csv)
                        .append(map.best(cell))
                        .append(',')
                        .append(map.point(cell))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static StringBuilder edges(CellGrid grid, int cell, StringBuilder csv) {
        int rest = cell;
        for (Axis axis : grid.axes()) {
            csv.append(axis.edge(rest % axis.bins())).append(',');
            rest /= axis.bins();
        }
        return csv;
    }
}
