package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.model.LeptoquarkModel;
import org.kinvis.physics.model.MatchedPoint;

/** (R_K, R_K*) of one leptoquark with {@link RandomCouplings}, matched by its model. */
final class RankOneCloud implements RatioCloud {

    private final String model;
    private final double[] rK;
    private final double[] rKStar;

    /** The largest 2 × 2 minor over |C|², which vanishes for rank one. */
    private final double largestMinor;

    private RankOneCloud(String model, double[] rK, double[] rKStar, double largestMinor) {
        this.model = model;
        this.rK = rK;
        this.rKStar = rKStar;
        this.largestMinor = largestMinor;
    }

    static RankOneCloud draw(LeptoquarkModel model, NeutrinoRatios ratios, int points, long seed) {
        NeutrinoOperators operator = NeutrinoOperators.CR;
        List<Coefficient> nine = nineOf(operator);
        RestrictedForm k = ratios.k().restrictedTo(nine);
        RestrictedForm kStar = ratios.kStar().restrictedTo(nine);
        RandomCouplings couplings = new RandomCouplings(model, seed);
        double[] rK = new double[points];
        double[] rKStar = new double[points];
        double[] re = new double[nine.size()];
        double[] im = new double[nine.size()];
        double largestMinor = 0;
        for (int i = 0; i < points; i++) {
            MatchedPoint matched = model.match(couplings.at(i), ratios.inputs());
            for (int j = 0; j < re.length; j++) {
                Complex c = matched.get(nine.get(j));
                re[j] = c.getRealPart();
                im[j] = c.getImaginaryPart();
            }
            rK[i] = k.value(re, im);
            rKStar[i] = kStar.value(re, im);
            largestMinor = Math.max(largestMinor, largestMinor(re, im));
        }
        return new RankOneCloud(model.name(), rK, rKStar, largestMinor);
    }

    /** Row by row of the matrix C^ij. */
    static List<Coefficient> nineOf(NeutrinoOperators operator) {
        List<Coefficient> nine = new ArrayList<>();
        for (Flavour created : Flavour.values()) {
            for (Flavour annihilated : Flavour.values()) {
                nine.add(operator.coefficient(created, annihilated));
            }
        }
        return nine;
    }

    private static double largestMinor(double[] re, double[] im) {
        double norm = 0;
        for (int j = 0; j < re.length; j++) {
            norm += re[j] * re[j] + im[j] * im[j];
        }
        double largest = 0;
        for (int row = 0; row < 3; row++) {
            int next = 3 * ((row + 1) % 3);
            for (int column = 0; column < 3; column++) {
                int beside = (column + 1) % 3;
                Complex minor =
                        at(re, im, 3 * row + column)
                                .multiply(at(re, im, next + beside))
                                .subtract(
                                        at(re, im, 3 * row + beside)
                                                .multiply(at(re, im, next + column)));
                largest = Math.max(largest, minor.norm());
            }
        }
        return norm == 0 ? 0 : largest / norm;
    }

    private static Complex at(double[] re, double[] im, int j) {
        return new Complex(re[j], im[j]);
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

    double largestMinor() {
        return largestMinor;
    }

    String model() {
        return model;
    }

    /** The same points, one of them moved: what shows that the checks of a study can fail. */
    RankOneCloud moved(int i, double newRK, double newRKStar) {
        double[] k = rK.clone();
        double[] kStar = rKStar.clone();
        k[i] = newRK;
        kStar[i] = newRKStar;
        return new RankOneCloud(model, k, kStar, largestMinor);
    }
}
