package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.kinvis.app.cli.DirectDetection.Comparison;
import org.kinvis.app.cli.DirectDetection.Rates;
import org.kinvis.app.format.NumberText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows direct detection at a point.
 *
 * @param detection what is shown
 */
record DirectPrinter(DirectDetection detection) {

    void print(OutputOptions.Format format, PrintWriter out) {
        switch (format) {
            case JSON -> JsonOutput.print(out, json());
            case CSV -> listing(true).print(format, out);
            case TABLE -> {
                listing(false).print(format, out);
                spectra(out);
                for (DirectDetection.Silent silent : detection.silent()) {
                    out.println(silent.experiment() + ": " + silent.why());
                }
            }
        }
    }

    private ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        root.put("mass", detection.mass());
        List<Rates> all = detection.rates();
        addAll(root.putArray("energies"), detection.energies());
        addAll(root.putArray("rates"), all.isEmpty() ? new double[0] : all.getFirst().rates());
        ObjectNode crossSections = root.putObject("crossSections");
        detection.crossSections().forEach(crossSections::put);
        ArrayNode limits = root.putArray("limits");
        for (Comparison comparison : detection.limits()) {
            limits.addObject()
                    .put("experiment", comparison.experiment())
                    .put("ratio", comparison.ratio())
                    .put("target", comparison.target())
                    .put("limit", comparison.limit())
                    .put("crossSection", comparison.crossSection())
                    .put("source", comparison.source());
        }
        ArrayNode silent = root.putArray("noLimit");
        detection
                .silent()
                .forEach(
                        s ->
                                silent.addObject()
                                        .put("experiment", s.experiment())
                                        .put("why", s.why()));
        ArrayNode spectra = root.putArray("spectra");
        for (Rates rates : all) {
            ObjectNode node = spectra.addObject();
            node.put("target", rates.target()).put("effect", rates.effect().label());
            addAll(node.putArray("rates"), rates.rates());
        }
        return root;
    }

    private static void addAll(ArrayNode array, double[] numbers) {
        for (double number : numbers) {
            array.add(number);
        }
    }

    private Listing listing(boolean exact) {
        Listing listing = new Listing("quantity", "value", "unit", "remark");
        detection
                .crossSections()
                .forEach((name, value) -> listing.add(name, number(exact, value), "cm^2", ""));
        for (Comparison comparison : detection.limits()) {
            listing.add(
                    comparison.experiment(),
                    number(exact, comparison.ratio()),
                    "1",
                    "sigma_SI(%s) over its limit %s cm^2, %s%s"
                            .formatted(
                                    comparison.target(),
                                    NumberText.rounded(comparison.limit(), 3),
                                    comparison.source(),
                                    comparison.ratio() > 1 ? ": excluded" : ""));
        }
        if (exact) {
            for (Rates rates : detection.rates()) {
                for (int i = 0; i < rates.rates().length; i++) {
                    listing.add(
                            "dR/dE(%s, %s)".formatted(rates.target(), rates.effect().label()),
                            number(true, rates.rates()[i]),
                            "1/(t yr keV)",
                            "at " + NumberText.shortest(detection.energies()[i]) + " keV");
                }
            }
        }
        return listing;
    }

    private void spectra(PrintWriter out) {
        List<Rates> all = detection.rates();
        if (all.isEmpty()) {
            return;
        }
        String[] header = new String[all.size() + 1];
        header[0] = "E [keV]";
        for (int k = 0; k < all.size(); k++) {
            header[k + 1] =
                    "%s %s [1/(t yr keV)]"
                            .formatted(all.get(k).target(), all.get(k).effect().label());
        }
        TextTable table = new TextTable(header);
        double[] energies = detection.energies();
        int step = Math.max(1, energies.length / 20);
        for (int i = 0; i < energies.length; i += step) {
            String[] row = new String[header.length];
            row[0] = NumberText.rounded(energies[i], 4);
            for (int k = 0; k < all.size(); k++) {
                row[k + 1] = NumberText.rounded(all.get(k).rates()[i], 4);
            }
            table.row(row);
        }
        out.println();
        table.print(out);
        out.println();
    }

    private static String number(boolean exact, double value) {
        return exact ? NumberText.shortest(value) : NumberText.rounded(value, 4);
    }
}
