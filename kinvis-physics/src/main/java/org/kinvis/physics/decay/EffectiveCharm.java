package org.kinvis.physics.decay;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * C₉^eff(q²) and C₇^eff(q²): what the loops of the Standard Model make of C₉ and C₇^eff at large
 * q², as polynomials that were fitted to them, for α(4.8 GeV). No resonances.
 */
public final class EffectiveCharm {

    private static final EffectiveCharm LIBRARY = read();

    private final Citation source;
    private final QSquaredRange validity;
    private final double centre;
    private final double width;
    private final double c9Inside;
    private final double c7Inside;
    private final Complex[] c9;
    private final Complex[] c7;

    private EffectiveCharm(YamlResource file) {
        JsonNode root = file.root();
        this.source = file.citation(root);
        JsonNode ends = file.required(root, "q2");
        this.validity = new QSquaredRange(ends.get(0).asDouble(), ends.get(1).asDouble());
        this.centre = file.required(root, "centre").asDouble();
        this.width = file.required(root, "width").asDouble();
        this.c9Inside = file.required(root, "C9").asDouble();
        this.c7Inside = file.required(root, "C7eff").asDouble();
        this.c9 = polynomial(file, file.required(root, "C9eff"));
        this.c7 = polynomial(file, file.required(root, "C7eff(q2)"));
    }

    private static EffectiveCharm read() {
        return new EffectiveCharm(YamlResource.read(EffectiveCharm.class, "effective-charm.yaml"));
    }

    private static Complex[] polynomial(YamlResource file, JsonNode node) {
        JsonNode re = file.required(node, "re");
        JsonNode im = file.required(node, "im");
        Complex[] coefficients = new Complex[re.size()];
        for (int k = 0; k < coefficients.length; k++) {
            coefficients[k] = new Complex(re.get(k).asDouble(), im.get(k).asDouble());
        }
        return coefficients;
    }

    /** The library's polynomials. */
    public static EffectiveCharm library() {
        return LIBRARY;
    }

    /** Where the polynomials come from. */
    public Citation source() {
        return source;
    }

    /** The q² in GeV² they were fitted in. */
    public QSquaredRange validity() {
        return validity;
    }

    /** C₉^eff at q², for a value of C₉ at 4.8 GeV. */
    public Complex c9(double q2, double c9AtBottomScale) {
        return at(c9, q2).add(c9AtBottomScale - c9Inside);
    }

    /** C₇^eff at q², for a value of C₇^eff at 4.8 GeV without the loops that depend on q². */
    public Complex c7(double q2, double c7AtBottomScale) {
        return at(c7, q2).add(c7AtBottomScale - c7Inside);
    }

    private Complex at(Complex[] coefficients, double q2) {
        double u = (q2 - centre) / width;
        Complex sum = Complex.ZERO;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            sum = sum.multiply(u).add(coefficients[k]);
        }
        return sum;
    }
}
