package org.kinvis.app.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.model.LeptoquarkModel;

/**
 * Random couplings of one leptoquark of 2 TeV to all leptons.
 *
 * <p>λ^s is a random direction, λ^b = e^{iφ}(1−t) λ^s + t × another one with t the square of a uniform
 * number, so that many points come near the boundary, where the two are parallel; both have the modulus
 * √(P r), r uniform in (0, 1). Couplings of even points are real with φ = 0 or π, those of odd points
 * complex. Point k is a function of (seed, model, k) alone.
 */
final class RandomCouplings {

    /** The recipe, for the files. */
    static final String RECIPE =
            "lambda_s a random direction, lambda_b = exp(i phi) (1-t) lambda_s + t times another one, t the"
                    + " square of a uniform number, both of modulus sqrt(P r), r uniform in (0, 1), mass 2 TeV,"
                    + " P = 0.5 for scalars and 0.25 for V12; real couplings in even points, complex in odd ones";

    private static final double MASS = 2000;

    /** P times the factor of the leptoquark's coefficients, which then reach ±37. */
    private static final double STRENGTH = 0.25;

    private final CounterBasedRandom random;
    private final double largestProduct;

    RandomCouplings(LeptoquarkModel model, long seed) {
        this.random = CounterBasedRandom.of(seed, "rank one, " + model.name());
        this.largestProduct = STRENGTH / Math.abs(model.leptoquark().neutrinoFactor());
    }

    /** The parameters of the model at a point. */
    Map<String, Complex> at(long point) {
        boolean real = point % 2 == 0;
        Complex[] strange = direction(point, 0, real);
        Complex[] other = direction(point, 6, real);
        double mixing = random.uniform(point, 12);
        double t = mixing * mixing;
        double phase = random.uniform(point, 13, -Math.PI, Math.PI);
        Complex turn =
                real
                        ? new Complex(Math.signum(phase))
                        : new Complex(Math.cos(phase), Math.sin(phase));
        Complex[] bottom = new Complex[strange.length];
        for (int j = 0; j < bottom.length; j++) {
            bottom[j] = strange[j].multiply(turn).multiply(1 - t).add(other[j].multiply(t));
        }
        double modulus = Math.sqrt(largestProduct * random.uniform(point, 14));
        double norm = norm(bottom);
        Map<String, Complex> couplings = new LinkedHashMap<>();
        couplings.put("mass", new Complex(MASS));
        int l = 0;
        for (Flavour lepton : Flavour.values()) {
            couplings.put("lambda_s_" + lepton.label(), strange[l].multiply(modulus));
            couplings.put("lambda_b_" + lepton.label(), bottom[l].multiply(modulus / norm));
            l++;
        }
        return couplings;
    }

    private Complex[] direction(long point, int first, boolean real) {
        Complex[] direction = new Complex[Flavour.values().length];
        for (int l = 0; l < direction.length; l++) {
            double x = random.uniform(point, first + 2L * l, -1, 1);
            double y = real ? 0 : random.uniform(point, first + 2L * l + 1, -1, 1);
            direction[l] = new Complex(x, y);
        }
        double norm = norm(direction);
        for (int l = 0; l < direction.length; l++) {
            direction[l] = direction[l].divide(norm);
        }
        return direction;
    }

    private static double norm(Complex[] vector) {
        double sum = 0;
        for (Complex component : vector) {
            sum += component.getRealPart() * component.getRealPart();
            sum += component.getImaginaryPart() * component.getImaginaryPart();
        }
        return Math.sqrt(sum);
    }
}
