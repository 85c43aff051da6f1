package org.kinvis.app.paper;

import static org.kinvis.physics.decay.HadronicMode.B_PLUS_TO_K;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Values;
import org.kinvis.app.paper.BranchingWindows.Exclusion;
import org.kinvis.app.paper.BranchingWindows.Window;
import org.kinvis.app.paper.ScalarCurves.Quantity;
import org.kinvis.app.paper.ScalarRates.Field;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.inputs.Version;

/** The curves of Figures 4 and 5 as tables: one row a mass. */
final class ScalarTable {

    private static final int ROWS = 120;
    private static final double LARGEST_MASS = 2.38;

    private final String inputs;
    private final BranchingWindows windows;

    /** A column: its head and its value at a mass. */
    private record Column(String name, java.util.function.DoubleUnaryOperator value) {}

    ScalarTable(String inputs, BranchingWindows windows) {
        this.inputs = inputs;
        this.windows = windows;
    }

    /** Λ_eff in GeV. */
    String scales(ScalarRates complex, ScalarRates real) {
        List<Column> columns = new ArrayList<>();
        add(
                columns,
                new ScalarCurves(complex, Quantity.SCALE, 1),
                DarkOperator.SCALAR_S,
                "complex");
        add(columns, new ScalarCurves(real, Quantity.SCALE, 1), DarkOperator.SCALAR_S, "real");
        add(
                columns,
                new ScalarCurves(complex, Quantity.SCALE, 1),
                DarkOperator.SCALAR_V,
                "complex");
        return csv("Lambda_eff in GeV", columns);
    }

    /** |C| in GeV⁻¹. */
    String coefficients(SelectedScalars complex, SelectedScalars real) {
        List<Column> columns = new ArrayList<>();
        for (SelectedScalars scalars : List.of(complex, real)) {
            String field = scalars.rates().field() == Field.REAL ? "real" : "complex";
            ScalarCurves curves = new ScalarCurves(scalars.rates(), Quantity.COEFFICIENT, 1);
            add(columns, curves, DarkOperator.SCALAR_S, field);
            add(columns, curves, DarkOperator.SCALAR_P, field);
        }
        columns.add(
                new Column(
                        "efficiency ratio S",
                        mass -> complex.efficiencyRatio(DarkOperator.SCALAR_S, mass)));
        return csv("|C| in GeV^-1; reweighted: C over the root of the efficiency ratio", columns);
    }

    private void add(
            List<Column> columns, ScalarCurves curves, DarkOperator operator, String field) {
        String name = operator.symbol() + " " + field + " ";
        if (operator != DarkOperator.SCALAR_P) {
            window(columns, curves, operator, name + "new", windows.recent());
            window(columns, curves, operator, name + "average", windows.average());
        }
        for (Exclusion exclusion : windows.exclusions()) {
            if (curves.constrains(exclusion.mode(), operator)) {
                columns.add(
                        new Column(
                                name + exclusion.mode().label(),
                                mass ->
                                        curves.value(
                                                exclusion.mode(),
                                                operator,
                                                mass,
                                                exclusion.newPhysics())));
            }
        }
    }

    private static void window(
            List<Column> columns,
            ScalarCurves curves,
            DarkOperator operator,
            String name,
            Window window) {
        columns.add(
                new Column(
                        name + " at lower BR",
                        mass -> curves.value(B_PLUS_TO_K, operator, mass, window.low())));
        columns.add(
                new Column(
                        name + " at upper BR",
                        mass -> curves.value(B_PLUS_TO_K, operator, mass, window.high())));
    }

    private String csv(String what, List<Column> columns) {
        StringBuilder csv = new StringBuilder();
        csv.append("# kinvis ")
                .append(Version.current())
                .append(", inputs ")
                .append(inputs)
                .append("; ")
                .append(what)
                .append("; m_phi in GeV; empty where a mode is closed\nm_phi");
        columns.forEach(column -> csv.append(',').append(column.name()));
        csv.append('\n');
        for (double mass : Values.linear(0, LARGEST_MASS, ROWS).stream().toArray()) {
            csv.append(mass);
            for (Column column : columns) {
                double value = column.value().applyAsDouble(mass);
                csv.append(',');
                if (value > 0 && Double.isFinite(value)) {
                    csv.append(value);
                }
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
