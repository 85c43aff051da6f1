package org.kinvis.inference.posterior;

/**
 * A piece of a Hamiltonian trajectory: its ends, the sum of its momenta, its weight Σ exp(−energy), and one of its points drawn by weight.
 *
 * @param first its earliest point
 * @param last its latest point
 * @param momenta Σ p
 * @param logWeight ln Σ exp(H₀ − H)
 * @param drawn a point of it
 */
record Trajectory(
        PhasePoint first, PhasePoint last, double[] momenta, double logWeight, PhasePoint drawn) {

    static Trajectory of(PhasePoint point, double logWeight) {
        return new Trajectory(point, point, point.momentum, logWeight, point);
    }

    /**
     * Whether two pieces, the later following the earlier, still move apart: as a whole, and across their joint.
     *
     * <p>Source: Betancourt:2017ebh, appendix A.4.2, with the criterion across the joint as in Stan 2.21.
     */
    static boolean moveApart(Trajectory earlier, Trajectory later) {
        double[] start = earlier.first.momentum;
        double[] end = later.last.momentum;
        return goesOn(start, end, earlier.momenta, later.momenta)
                && goesOn(start, later.first.momentum, earlier.momenta, later.first.momentum)
                && goesOn(earlier.last.momentum, end, earlier.last.momentum, later.momenta);
    }

    /** Whether both momenta have a positive projection on a + b. */
    private static boolean goesOn(double[] start, double[] end, double[] a, double[] b) {
        double before = 0;
        double after = 0;
        for (int i = 0; i < a.length; i++) {
            double sum = a[i] + b[i];
            before += start[i] * sum;
            after += end[i] * sum;
        }
        return before > 0 && after > 0;
    }

    /** Both pieces in one. */
    static Trajectory joined(Trajectory earlier, Trajectory later, PhasePoint drawn) {
        double[] momenta = new double[earlier.momenta.length];
        for (int i = 0; i < momenta.length; i++) {
            momenta[i] = earlier.momenta[i] + later.momenta[i];
        }
        return new Trajectory(
                earlier.first,
                later.last,
                momenta,
                logSum(earlier.logWeight, later.logWeight),
                drawn);
    }

    /** ln(eᵃ + eᵇ). */
    static double logSum(double a, double b) {
        double largest = Math.max(a, b);
        return largest == Double.NEGATIVE_INFINITY
                ? largest
                : largest + Math.log1p(Math.exp(Math.min(a, b) - largest));
    }
}
