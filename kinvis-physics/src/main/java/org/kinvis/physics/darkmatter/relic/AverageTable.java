package org.kinvis.physics.darkmatter.relic;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.darkmatter.annihilation.Annihilation;
import org.kinvis.physics.darkmatter.annihilation.FinalState;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * Thermal averages of all channels of one particle at the nodes of the time grid: what does not depend on the couplings. A point then costs a
 * sum over channels.
 */
final class AverageTable {

    private final ThermalAverage average;
    private final List<Table> tables = new ArrayList<>();

    /**
     * A group of channels.
     *
     * @param group the channels
     * @param shapes node, channel
     * @param suppression at each step; empty if the channels are open
     */
    private record Table(ThermalAverage.Group group, double[][] shapes, double[] suppression) {}

    AverageTable(Annihilation annihilation) {
        this.average =
                new ThermalAverage(annihilation.particle().mass(), annihilation.finalStates());
        int nodes = TimeGrid.nodes() + TimeGrid.tailNodes();
        for (ThermalAverage.Group group : average.groups()) {
            double[][] shapes = new double[nodes][];
            for (int n = 0; n < nodes; n++) {
                shapes[n] = average.shapes(group, TimeGrid.node(n));
            }
            tables.add(new Table(group, shapes, suppression(group)));
        }
    }

    private static double[] suppression(ThermalAverage.Group group) {
        if (group.gap() == 0) {
            return new double[0];
        }
        double[] suppression = new double[TimeGrid.STEPS + 1];
        for (int i = 0; i < suppression.length; i++) {
            suppression[i] = group.suppression(TimeGrid.x(i));
        }
        return suppression;
    }

    /** ⟨σv⟩ at a point. */
    CrossSection at(WilsonCoefficients point) {
        CrossSection total = CrossSection.zero();
        for (Table table : tables) {
            double[] strengths = strengths(table.group(), point);
            if (java.util.Arrays.stream(strengths).anyMatch(strength -> strength > 0)) {
                add(table, strengths, total.atSteps(), total.inTail());
            }
        }
        return total;
    }

    private static double[] strengths(ThermalAverage.Group group, WilsonCoefficients point) {
        return group.states().stream()
                .mapToDouble(state -> state.strength().applyAsDouble(point))
                .toArray();
    }

    private static void add(Table table, double[] strengths, double[] steps, double[] tail) {
        double[] atNodes = new double[TimeGrid.nodes()];
        for (int n = 0; n < table.shapes().length; n++) {
            double sum = sum(strengths, table.shapes()[n]);
            if (n < atNodes.length) {
                atNodes[n] = sum;
            } else {
                tail[n - atNodes.length] += sum * table.group().suppression(TimeGrid.node(n));
            }
        }
        double[] suppression = table.suppression();
        if (suppression.length == 0) {
            for (int i = 0; i < steps.length; i++) {
                steps[i] += TimeGrid.interpolate(atNodes, i);
            }
        } else {
            for (int i = 0; i < steps.length; i++) {
                steps[i] += suppression[i] * TimeGrid.interpolate(atNodes, i);
            }
        }
    }

    private static double sum(double[] strengths, double[] shapes) {
        double sum = 0;
        for (int k = 0; k < strengths.length; k++) {
            sum += strengths[k] * shapes[k];
        }
        return sum;
    }

    /** ⟨σv⟩ of a channel in GeV⁻² at any x ≥ 4, by the integral itself. */
    double at(FinalState state, WilsonCoefficients point, double x) {
        for (ThermalAverage.Group group : average.groups()) {
            int k = group.states().indexOf(state);
            if (k >= 0) {
                return state.strength().applyAsDouble(point)
                        * average.shapes(group, x)[k]
                        * group.suppression(x);
            }
        }
        return 0;
    }

    /** Σ ⟨σv⟩ in GeV⁻² at any x ≥ 4, by the integral itself. */
    double at(WilsonCoefficients point, double x) {
        double total = 0;
        for (ThermalAverage.Group group : average.groups()) {
            total += sum(strengths(group, point), average.shapes(group, x)) * group.suppression(x);
        }
        return total;
    }
}
