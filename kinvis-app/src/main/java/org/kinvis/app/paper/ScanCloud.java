package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Quantity;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/**
 * Random points of a few real coefficients with their (R_K, R_K*). Each coefficient is uniform in
 * [−30, 30] times a common factor uniform in (0, 1), which fills the neighbourhood of the Standard
 * Model as well as the edges; in every other point off-diagonal ones carry a second common factor, the
 * square of a uniform number, so that points come near the boundary, where they vanish. Point k is a
 * function of (seed, name, k) alone.
 */
final class ScanCloud implements RatioCloud {

    /** The recipe, for the files. */
    static final String RECIPE =
            "coefficients uniform in [-30, 30] times a common factor r uniform in (0, 1); in even points off-diagonal"
                    + " ones times s^2, s uniform in (0, 1)";

    static final double WIDTH = 30;

    private final String name;
    private final List<Coefficient> coefficients;
    private final boolean[] diagonal;
    private final CounterBasedRandom random;
    private final double[] rK;
    private final double[] rKStar;

    private ScanCloud(
            String name,
            List<Coefficient> coefficients,
            CounterBasedRandom random,
            double[] rK,
            double[] rKStar) {
        this.name = name;
        this.coefficients = coefficients;
        this.diagonal = diagonal(coefficients);
        this.random = random;
        this.rK = rK;
        this.rKStar = rKStar;
    }

    static ScanCloud draw(
            String name, Theory theory, List<Coefficient> coefficients, int points, long seed) {
        RestrictedForm k = ratio(theory, "R_K", coefficients);
        RestrictedForm kStar = ratio(theory, "R_K*", coefficients);
        CounterBasedRandom random = CounterBasedRandom.of(seed, name);
        double[] rK = new double[points];
        double[] rKStar = new double[points];
        double[] x = new double[coefficients.size()];
        boolean[] diagonal = diagonal(coefficients);
        for (int i = 0; i < points; i++) {
            draw(random, diagonal, i, x);
            rK[i] = k.value(x);
            rKStar[i] = kStar.value(x);
        }
        return new ScanCloud(name, coefficients, random, rK, rKStar);
    }

    private static RestrictedForm ratio(
            Theory theory, String observable, List<Coefficient> coefficients) {
        Quantity quantity =
                Catalogue.observable(observable)
                        .quantity(theory, new Range.Total(), Contributions.none());
        if (quantity instanceof Quantity.Ratio ratio) {
            return ratio.numerator()
                    .times(1 / ratio.denominator().standardModel())
                    .restrictedTo(coefficients, WilsonCoefficients.none());
        }
        throw new IllegalStateException(observable + " is no ratio");
    }

    private static void draw(
            CounterBasedRandom random, boolean[] diagonal, long point, double[] x) {
        double radius = random.uniform(point, x.length);
        double suppression = point % 2 == 0 ? random.uniform(point, x.length + 1) : 1;
        for (int j = 0; j < x.length; j++) {
            double scale = diagonal[j] ? radius : radius * suppression * suppression;
            x[j] = scale * random.uniform(point, j, -WIDTH, WIDTH);
        }
    }

    private static boolean[] diagonal(List<Coefficient> coefficients) {
        boolean[] diagonal = new boolean[coefficients.size()];
        for (int j = 0; j < diagonal.length; j++) {
            for (NeutrinoOperators operator : NeutrinoOperators.values()) {
                for (Flavour flavour : Flavour.values()) {
                    diagonal[j] |=
                            operator.coefficient(flavour, flavour).equals(coefficients.get(j));
                }
            }
        }
        return diagonal;
    }

    String name() {
        return name;
    }

    @Override
    public int size() {
        return rK.length;
    }

    @Override
    public double rK(int i) {
        return rK[i];
    }

    @Override
    public double rKStar(int i) {
        return rKStar[i];
    }

    List<Coefficient> coefficients() {
        return coefficients;
    }

    /** The coefficients of a point, in the order of {@link #coefficients}. */
    double[] point(int i) {
        double[] x = new double[coefficients.size()];
        draw(random, diagonal, i, x);
        return x;
    }

    /** The same points, one of them moved: what shows that the checks of a study can fail. */
    ScanCloud moved(int i, double newRK, double newRKStar) {
        double[] k = rK.clone();
        double[] kStar = rKStar.clone();
        k[i] = newRK;
        kStar[i] = newRKStar;
        return new ScanCloud(name, coefficients, random, k, kStar);
    }
}
