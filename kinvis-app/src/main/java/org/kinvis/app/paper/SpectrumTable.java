package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.inference.reinterpretation.ReconstructedQSquared;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.inputs.Version;

/** The spectra of Figure 4 as tables: the part of the kept events in each bin, with what form factors leave open. */
final class SpectrumTable {

    private static final List<DarkOperator> OPERATORS =
            List.of(DarkOperator.SCALAR_S, DarkOperator.SCALAR_V);

    private final SelectedScalars scalars;
    private final ShapeErrors errors;

    SpectrumTable(SelectedScalars scalars, ShapeErrors errors) {
        this.scalars = scalars;
        this.errors = errors;
    }

    /** In bins of q². */
    String generated() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("efficiency", scalars.selection().efficiency());
        columns.put("SM", scalars.standardModelShape());
        for (DarkOperator operator : OPERATORS) {
            for (double mass : SpectrumPanels.MASSES) {
                String name = operator.symbol() + " " + mass;
                columns.put(name, scalars.shape(operator, mass));
                columns.put(name + " sigma", errors.of(operator, mass));
            }
        }
        List<QSquaredRange> bins = scalars.selection().bins();
        return csv(
                "efficiency of the inclusive tag, parts of the kept events", "q2", bins, columns);
    }

    /** In bins of reconstructed q². */
    String reconstructed(ReconstructedQSquared response, double[] edges) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("SM", smeared(scalars.standardModelShape(), response, edges));
        for (DarkOperator operator : OPERATORS) {
            for (double mass : SpectrumPanels.MASSES) {
                columns.put(
                        operator.symbol() + " " + mass,
                        smeared(scalars.shape(operator, mass), response, edges));
            }
        }
        List<QSquaredRange> bins = new ArrayList<>();
        for (int k = 0; k + 1 < edges.length; k++) {
            bins.add(new QSquaredRange(edges[k], edges[k + 1]));
        }
        return csv("parts of the kept events", "q2_rec", bins, columns);
    }

    private double[] smeared(double[] shape, ReconstructedQSquared response, double[] edges) {
        return scalars.selection().reconstructed(shape, response, edges);
    }

    private static String csv(
            String what, String variable, List<QSquaredRange> bins, Map<String, double[]> columns) {
        StringBuilder csv = new StringBuilder();
        csv.append("# kinvis ")
                .append(Version.current())
                .append("; ")
                .append(what)
                .append("; columns: operator and m_phi in GeV; ")
                .append(variable)
                .append(" in GeV^2\n")
                .append(variable)
                .append(" from,")
                .append(variable)
                .append(" to,")
                .append(String.join(",", columns.keySet()))
                .append('\n');
        for (int j = 0; j < bins.size(); j++) {
            csv.append(bins.get(j).low()).append(',').append(bins.get(j).high());
            for (double[] column : columns.values()) {
                csv.append(',').append(column[j]);
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
