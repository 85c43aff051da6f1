package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.kinvis.inference.scan.Ensemble;
import tools.jackson.databind.node.ObjectNode;

/** What the searches of an ensemble say, in each format. */
final class EnsemblePrinter {

    /** More columns of the CSV. */
    static final String HEAD =
            ",searches,reached,evaluated,efficiency,acceptance,effectiveSize,fraction,fractionError";

    private EnsemblePrinter() {}

    static void json(Ensemble found, ObjectNode root) {
        ObjectNode node = root.putObject("ensemble");
        node.put("searches", found.islands().size());
        node.put("reached", found.reached());
        node.put("evaluated", found.evaluated());
        node.put("efficiency", found.efficiency());
        node.put("acceptance", found.acceptance());
        put(node, "effectiveSize", found.effectiveSize());
        node.put("fraction", found.fraction());
        put(node, "fractionError", found.error());
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }

    static String csv(Ensemble found) {
        return ","
                + found.islands().size()
                + ","
                + found.reached()
                + ","
                + found.evaluated()
                + ","
                + found.efficiency()
                + ","
                + found.acceptance()
                + ","
                + text(found.effectiveSize())
                + ","
                + found.fraction()
                + ","
                + text(found.error());
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }

    static void table(Ensemble found, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d of %d searches reached the region; cuts computed at %d points%n",
                found.reached(),
                found.islands().size(),
                found.evaluated());
        out.printf(
                Locale.ROOT,
                "part of the space: %.3e%s%n",
                found.fraction(),
                rounded(" ± %.1e", found.error()));
        out.printf(
                Locale.ROOT,
                "efficiency %.3g, acceptance %.3g%s%n",
                found.efficiency(),
                found.acceptance(),
                rounded(", effective sample size %.0f", found.effectiveSize()));
    }

    private static String rounded(String format, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }
}
