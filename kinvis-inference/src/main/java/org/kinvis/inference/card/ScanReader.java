package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinvis.inference.scan.Axis;
import org.kinvis.inference.scan.CellGrid;
import org.kinvis.inference.scan.HistogramRequest;
import org.kinvis.inference.scan.Population;
import org.kinvis.inference.scan.ProfileRequest;
import org.kinvis.inference.scan.ProfileRequest.Best;

/**
 * Reads the key {@code scan} of a card. A histogram is {@code {NAME: [low, high, bins], …}}, with {@code of:
 * kept} for kept points alone, which an ensemble has at any rate; a profile map has {@code smallest: NAME} or {@code largest: NAME} besides.
 */
final class ScanReader {

    private static final String OF = "of";
    private static final String SMALLEST = "smallest";
    private static final String LARGEST = "largest";

    private ScanReader() {}

    /** Reads it; quantities are columns of the scan. */
    static ScanSettings read(CardNode node, ColumnNames columns) {
        Map<String, CardNode> parts =
                node.entries(
                        "key of scan",
                        List.of("points", "seed", "sampler", "histograms", "profiles"));
        CardNode points = parts.get("points");
        CardNode seed = parts.get("seed");
        CardNode sampler = parts.get("sampler");
        CardNode histograms = parts.get("histograms");
        CardNode profiles = parts.get("profiles");
        ScanSettings usual = ScanSettings.DEFAULT;
        String way =
                sampler == null ? usual.sampler() : sampler.word("sampler", ScanSettings.SAMPLERS);
        Population population = way.equals("ensemble") ? Population.KEPT : Population.ALL;
        if (points != null && points.wholeNumber() == 0) {
            throw points.invalid("0; at least one point is needed");
        }
        return new ScanSettings(
                points == null ? usual.points() : points.wholeNumber(),
                seed == null ? usual.seed() : seed.wholeNumber(),
                way,
                histograms == null
                        ? List.of()
                        : histograms.items().stream()
                                .map(n -> histogram(n, columns, population))
                                .toList(),
                profiles == null
                        ? List.of()
                        : profiles.items().stream()
                                .map(n -> profile(n, columns, population))
                                .toList());
    }

    private static HistogramRequest histogram(
            CardNode node, ColumnNames columns, Population usual) {
        return new HistogramRequest(grid(node, columns), population(node, usual));
    }

    private static ProfileRequest profile(CardNode node, ColumnNames columns, Population usual) {
        Map<String, CardNode> entries = node.entries();
        CardNode smallest = entries.get(SMALLEST);
        CardNode largest = entries.get(LARGEST);
        if (smallest != null && largest == null) {
            return profile(node, columns, population(node, usual), smallest, Best.SMALLEST);
        }
        if (largest != null && smallest == null) {
            return profile(node, columns, population(node, usual), largest, Best.LARGEST);
        }
        throw node.invalid("smallest: NAME or largest: NAME is needed");
    }

    private static ProfileRequest profile(
            CardNode node,
            ColumnNames columns,
            Population population,
            CardNode quantity,
            Best best) {
        return new ProfileRequest(grid(node, columns), population, columns.ofValue(quantity), best);
    }

    private static Population population(CardNode node, Population usual) {
        CardNode of = node.entries().get(OF);
        if (of == null) {
            return usual;
        }
        boolean kept = of.word("population", List.of("all", "kept")).equals("kept");
        if (!kept && usual == Population.KEPT) {
            throw of.invalid(
                    "all; with sampler ensemble kept points alone are counted, since walkers on"
                            + " their way to the region are no sample of the space");
        }
        return kept ? Population.KEPT : Population.ALL;
    }

    private static CellGrid grid(CardNode node, ColumnNames columns) {
        List<Axis> axes = new ArrayList<>();
        node.entries()
                .forEach(
                        (name, content) -> {
                            if (!List.of(OF, SMALLEST, LARGEST).contains(name)) {
                                axes.add(axis(columns.ofKey(content, name), content));
                            }
                        });
        if (axes.isEmpty()) {
            throw node.invalid("at least one axis {NAME: [low, high, bins]} is needed");
        }
        return new CellGrid(axes);
    }

    private static Axis axis(String name, CardNode content) {
        List<CardNode> numbers = content.items();
        if (numbers.size() != 3) {
            throw content.invalid("three numbers [low, high, bins] are needed");
        }
        return content.located(
                () ->
                        Axis.linear(
                                name,
                                (int) Math.min(Integer.MAX_VALUE, numbers.get(2).wholeNumber()),
                                numbers.get(0).number(),
                                numbers.get(1).number()));
    }
}
