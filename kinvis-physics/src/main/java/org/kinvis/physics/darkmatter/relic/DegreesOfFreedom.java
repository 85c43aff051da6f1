package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.log;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * Effective degrees of freedom of the Standard Model plasma: g(T) of the energy density, h(T) of the entropy density, between the
 * points of a published table.
 *
 * <p>The curves are monotone cubics in ln T, constant beyond the table. The Boltzmann equation needs g_*^{1/2} = h/√g (1 + ⅓ dln h/dln T).
 */
public final class DegreesOfFreedom {

    /** The table where nobody asks for another. */
    public static final String DEFAULT = "SaikawaShirai";

    private static final List<String> NAMES = List.of(DEFAULT, "DHS");
    private static final Map<String, DegreesOfFreedom> LOADED = new ConcurrentHashMap<>();

    private final String name;
    private final String title;
    private final Citation source;
    private final Status status;
    private final String note;
    private final MonotoneCurve entropy;
    private final MonotoneCurve energy;

    private DegreesOfFreedom(String name) {
        YamlResource file = YamlResource.read(DegreesOfFreedom.class, "gstar-" + name + ".yaml");
        this.name = name;
        this.title = file.text("title");
        this.source = file.citation(file.root());
        this.status = Status.of(file.text("status"));
        this.note = YamlResource.text(file.root(), "note", "");
        List<double[]> rows = new ArrayList<>();
        for (JsonNode row : file.required(file.root(), "T, h, g")) {
            rows.add(
                    new double[] {
                        row.get(0).asDouble(), row.get(1).asDouble(), row.get(2).asDouble()
                    });
        }
        double[] logarithm = rows.stream().mapToDouble(row -> log(row[0])).toArray();
        this.entropy =
                new MonotoneCurve(logarithm, rows.stream().mapToDouble(row -> row[1]).toArray());
        this.energy =
                new MonotoneCurve(logarithm, rows.stream().mapToDouble(row -> row[2]).toArray());
    }

    /** The names of all tables. */
    public static List<String> names() {
        return NAMES;
    }

    /** The table of that name. */
    public static DegreesOfFreedom named(String name) {
        if (!NAMES.contains(name)) {
            throw new UnknownNameException(name, "table of g_*", NAMES);
        }
        return LOADED.computeIfAbsent(name, DegreesOfFreedom::new);
    }

    /** The name of the table. */
    public String name() {
        return name;
    }

    /** What it is, in a line. */
    public String title() {
        return title;
    }

    /** Where it comes from. */
    public Citation source() {
        return source;
    }

    /** How sure we are of it. */
    public Status status() {
        return status;
    }

    /** What else a reader should know. */
    public String note() {
        return note;
    }

    /** g of the energy density at T in GeV. */
    public double energy(double temperature) {
        return energy.value(log(temperature));
    }

    /** h of the entropy density at T in GeV. */
    public double entropy(double temperature) {
        return entropy.value(log(temperature));
    }

    /** g_*^{1/2} at T in GeV. */
    public double rootOfGStar(double temperature) {
        double t = log(temperature);
        double h = entropy.value(t);
        return (h + entropy.derivative(t) / 3) / sqrt(energy.value(t));
    }

    /** Where the plasma is as it cools: positions that only fall. */
    Cursor cursor() {
        return new Cursor();
    }

    /** g_* along falling temperatures, without a search for each. */
    final class Cursor {

        private int interval = entropy.interval(Double.MAX_VALUE);
        private double at;

        /** Goes to ln T, not above where it was. */
        void moveTo(double logarithm) {
            at = logarithm;
            interval = entropy.intervalBelow(interval, at);
        }

        /** h there. */
        double entropy() {
            return entropy.value(interval, at);
        }

        /** g_*^{1/2} there. */
        double rootOfGStar() {
            return (entropy() + entropy.derivative(interval, at) / 3)
                    / sqrt(energy.value(interval, at));
        }
    }

    @Override
    public String toString() {
        return "g_* of " + Arrays.asList(name, title);
    }
}
