package org.kinvis.inference.scan;

/**
 * Points of the unit cube, a column a coordinate, and how far each is from the region that is searched.
 * Any number of points stands for the walker that is its remainder.
 */
final class Walkers implements Coordinates {

    private final double[][] u;
    private final double[] violations;
    private int first;
    private int n;

    Walkers(int dimension, int size) {
        this.u = new double[dimension][size];
        this.violations = new double[size];
    }

    /** The same points, which stay when these move. */
    Walkers copy() {
        Walkers copy = new Walkers(dimension(), size());
        for (int w = 0; w < size(); w++) {
            copy.copy(this, w, w);
        }
        return copy;
    }

    int size() {
        return violations.length;
    }

    int dimension() {
        return u.length;
    }

    /** The coordinates: u[j][w] of walker w. */
    double[][] u() {
        return u;
    }

    /** How far each is from the region; 0 inside. */
    double[] violations() {
        return violations;
    }

    /** Puts one of others in the place of a walker. */
    void copy(Walkers others, int from, int to) {
        for (int j = 0; j < u.length; j++) {
            u[j][to] = others.u[j][from];
        }
        violations[to] = others.violations[from];
    }

    @Override
    public void moveTo(long point, int count) {
        first = (int) (point % size());
        n = count;
    }

    @Override
    public void fill(int j, Interval interval, double[] to) {
        for (int p = 0; p < n; p++) {
            to[Kernel.FIRST + p] = interval.at(u[j][first + p]);
        }
    }
}
