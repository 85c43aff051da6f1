package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The closed curves on which a function given on a square grid passes a level, linear between neighbours (marching squares); the function is below the level
 * at the grid's border. In a cell with a saddle the mean of its corners decides.
 *
 * @param x along the rings, a NaN after each
 * @param y likewise
 */
record ContourRings(double[] x, double[] y) {

    /** A point where a ring crosses a line between neighbours. */
    private record Crossing(int i, int j, boolean alongX) {}

    /**
     * @param at the coordinates of the grid in both directions
     * @param values at (x, y)
     * @param level of the curves
     */
    static ContourRings of(double[] at, double[][] values, double level) {
        Map<Crossing, List<Crossing>> neighbours = new HashMap<>();
        List<Crossing> order = new ArrayList<>();
        for (int i = 0; i + 1 < at.length; i++) {
            for (int j = 0; j + 1 < at.length; j++) {
                for (Crossing[] piece : pieces(values, level, i, j)) {
                    order.add(piece[0]);
                    neighbours.computeIfAbsent(piece[0], c -> new ArrayList<>()).add(piece[1]);
                    neighbours.computeIfAbsent(piece[1], c -> new ArrayList<>()).add(piece[0]);
                }
            }
        }
        List<double[]> points = new ArrayList<>();
        Set<Crossing> seen = new HashSet<>();
        for (Crossing start : order) {
            if (seen.add(start)) {
                points.add(point(start, at, values, level));
                follow(start, neighbours, seen, at, values, level, points);
                points.add(point(start, at, values, level));
                points.add(new double[] {Double.NaN, Double.NaN});
            }
        }
        return new ContourRings(
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
    }

    private static void follow(
            Crossing start,
            Map<Crossing, List<Crossing>> neighbours,
            Set<Crossing> seen,
            double[] at,
            double[][] values,
            double level,
            List<double[]> points) {
        Crossing here = start;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (Crossing next : neighbours.getOrDefault(here, List.of())) {
                if (seen.add(next)) {
                    points.add(point(next, at, values, level));
                    here = next;
                    goesOn = true;
                    break;
                }
            }
        }
    }

    private static double[] point(Crossing c, double[] at, double[][] values, double level) {
        double here = values[c.i()][c.j()];
        double there = values[c.alongX() ? c.i() + 1 : c.i()][c.alongX() ? c.j() : c.j() + 1];
        double part = (level - here) / (there - here);
        double x = at[c.i()];
        double y = at[c.j()];
        return c.alongX()
                ? new double[] {x + part * (at[c.i() + 1] - x), y}
                : new double[] {x, y + part * (at[c.j() + 1] - y)};
    }

    /** The pieces of the curve in a cell: none, one or two. */
    private static List<Crossing[]> pieces(double[][] values, double level, int i, int j) {
        boolean a = values[i][j] > level;
        boolean b = values[i + 1][j] > level;
        boolean c = values[i + 1][j + 1] > level;
        boolean d = values[i][j + 1] > level;
        Crossing bottom = new Crossing(i, j, true);
        Crossing right = new Crossing(i + 1, j, false);
        Crossing top = new Crossing(i, j + 1, true);
        Crossing left = new Crossing(i, j, false);
        if (a == c && b == d && a != b) {
            double mean = values[i][j] + values[i + 1][j] + values[i + 1][j + 1] + values[i][j + 1];
            return mean / 4 > level == a
                    ? List.of(new Crossing[] {left, top}, new Crossing[] {bottom, right})
                    : List.of(new Crossing[] {left, bottom}, new Crossing[] {top, right});
        }
        List<Crossing> cut = new ArrayList<>();
        if (a != b) {
            cut.add(bottom);
        }
        if (b != c) {
            cut.add(right);
        }
        if (c != d) {
            cut.add(top);
        }
        if (d != a) {
            cut.add(left);
        }
        return cut.isEmpty() ? List.of() : List.<Crossing[]>of(cut.toArray(Crossing[]::new));
    }
}
