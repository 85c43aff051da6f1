package org.kinvis.physics.ckm;

import static java.lang.Math.sqrt;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.CkmParametrisation;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The quark-mixing matrix in the PDG phase convention, unitary to rounding.
 *
 * <p>With s_ij, c_ij the sines and cosines of the three angles and δ the phase (PDG:2024, Eq. 12.3),
 * V_us = s₁₂c₁₃, V_ub = s₁₃e^{−iδ}, V_cb = s₂₃c₁₃, V_tb = c₂₃c₁₃, V_ts = −c₁₂s₂₃ −
 * s₁₂c₂₃s₁₃e^{iδ}, V_td = s₁₂s₂₃ − c₁₂c₂₃s₁₃e^{iδ}.
 *
 * <p>An input set has one parametrisation. Where the user adds parameters of the other one, such as
 * {@code Vcb} on top of Wolfenstein parameters, they replace the corresponding coordinates and the
 * rest of that parametrisation keeps its value: V_cb changes at fixed |V_us|, |V_ub| and γ. Where a
 * set gives {@code lambda_t}, the modulus of V_tb V_ts* is that number and the matrix gives its phase
 * alone. Such a number is a choice of |V_cb|: the products of s → d are then those of the unitary matrix
 * with this |V_tb V_ts*| and the set's |V_us|, |V_ub| and γ, whatever its {@code Vcb}.
 */
public final class CkmMatrix {

    private static final String LAMBDA_T = "lambda_t";

    /** Each gains three digits of δ. */
    private static final int ITERATIONS = 8;

    /** Each gains two digits of V_cb where V_tb V_ts* has the size it has. */
    private static final int ITERATIONS_OF_VCB = 60;

    private static final double ROUNDING = 1e-14;

    private final Angles angles;
    private final double lambdaTModulus;

    private record Angles(double s12, double s13, double s23, double delta) {

        Angles {
            if (!(valid(s12) && valid(s13) && valid(s23))) {
                throw new InvalidInputException(
                        "CKM parameters: the sines of the mixing angles are %.4g, %.4g, %.4g; between 0 and 1 is allowed"
                                .formatted(s12, s13, s23));
            }
        }

        private static boolean valid(double sine) {
            return sine >= 0 && sine < 1;
        }
    }

    private CkmMatrix(Angles angles, double lambdaTModulus) {
        this.angles = angles;
        this.lambdaTModulus = lambdaTModulus;
    }

    /** The matrix of an input set. */
    public static CkmMatrix of(Inputs inputs) {
        CkmParametrisation own = inputs.ckmParametrisation();
        CkmParametrisation other =
                own == CkmParametrisation.TREE
                        ? CkmParametrisation.WOLFENSTEIN
                        : CkmParametrisation.TREE;
        double[] coordinates = read(inputs, own.parameters());
        Angles angles = angles(own, coordinates);
        if (other.parameters().stream().anyMatch(inputs::has)) {
            angles = angles(other, overridden(inputs, other, angles));
        }
        double modulus = inputs.has(LAMBDA_T) ? inputs.get(LAMBDA_T) : Double.NaN;
        return new CkmMatrix(angles, modulus);
    }

    private static double[] read(Inputs inputs, List<String> names) {
        return names.stream().mapToDouble(inputs::get).toArray();
    }

    private static double[] overridden(Inputs inputs, CkmParametrisation other, Angles angles) {
        double[] coordinates =
                other == CkmParametrisation.TREE ? tree(angles) : wolfenstein(angles);
        List<String> names = other.parameters();
        for (int i = 0; i < names.size(); i++) {
            if (inputs.has(names.get(i))) {
                coordinates[i] = inputs.get(names.get(i));
            }
        }
        return coordinates;
    }

    private static Angles angles(CkmParametrisation parametrisation, double[] coordinates) {
        return parametrisation == CkmParametrisation.TREE
                ? fromTree(coordinates)
                : fromWolfenstein(coordinates);
    }

    /**
     * (|V_us|, |V_ub|, |V_cb|, γ). The angle γ = arg(−V_ud V_ub* / V_cd V_cb*) is the phase δ up to
     * 1e-3: δ = γ + arg(s₁₂c₂₃ + c₁₂s₂₃s₁₃e^{iδ}), solved by iteration.
     */
    private static Angles fromTree(double[] tree) {
        double s13 = tree[1];
        double c13 = sqrt(1 - s13 * s13);
        double gamma = tree[3];
        Angles angles = new Angles(tree[0] / c13, s13, tree[2] / c13, gamma);
        for (int i = 0; i < ITERATIONS; i++) {
            angles = new Angles(angles.s12, s13, angles.s23, gamma + phaseOfVcd(angles));
        }
        return angles;
    }

    private static double[] tree(Angles angles) {
        double c13 = sqrt(1 - angles.s13 * angles.s13);
        return new double[] {
            angles.s12 * c13, angles.s13, angles.s23 * c13, angles.delta - phaseOfVcd(angles)
        };
    }

    /** arg(−V_cd) = arg(s₁₂c₂₃ + c₁₂s₂₃s₁₃e^{iδ}). */
    private static double phaseOfVcd(Angles angles) {
        double c12 = sqrt(1 - angles.s12 * angles.s12);
        double c23 = sqrt(1 - angles.s23 * angles.s23);
        return polar(c12 * angles.s23 * angles.s13, angles.delta)
                .add(angles.s12 * c23)
                .getArgument();
    }

    /**
     * (λ, A, ρ̄, η̄), exact to all orders in λ: s₁₃e^{iδ} = Aλ³(ρ̄+iη̄)√(1−A²λ⁴) / (√(1−λ²)
     * [1−A²λ⁴(ρ̄+iη̄)]), PDG:2024, Eq. (12.4).
     */
    private static Angles fromWolfenstein(double[] wolfenstein) {
        double lambda = wolfenstein[0];
        double s23 = wolfenstein[1] * lambda * lambda;
        Complex apex = new Complex(wolfenstein[2], wolfenstein[3]);
        Complex s13 =
                apex.multiply(s23 * lambda * sqrt(1 - s23 * s23) / sqrt(1 - lambda * lambda))
                        .divide(Complex.ONE.subtract(apex.multiply(s23 * s23)));
        return new Angles(lambda, s13.norm(), s23, s13.getArgument());
    }

    private static double[] wolfenstein(Angles angles) {
        double lambda = angles.s12;
        double s23 = angles.s23;
        Complex s13 = polar(angles.s13, angles.delta);
        double scale = s23 * lambda * sqrt(1 - s23 * s23) / sqrt(1 - lambda * lambda);
        Complex apex = s13.divide(s13.multiply(s23 * s23).add(scale));
        return new double[] {
            lambda, s23 / (lambda * lambda), apex.getRealPart(), apex.getImaginaryPart()
        };
    }

    private static Complex polar(double modulus, double phase) {
        return new Complex(modulus * Math.cos(phase), modulus * Math.sin(phase));
    }

    /** |V_us|. */
    public double vus() {
        return angles.s12 * sqrt(1 - angles.s13 * angles.s13);
    }

    /** |V_ub|. */
    public double vub() {
        return angles.s13;
    }

    /** γ = arg(−V_ud V_ub* / V_cd V_cb*), in radians. */
    public double gamma() {
        return angles.delta - phaseOfVcd(angles);
    }

    /** The phase δ of the standard parametrisation, in radians. */
    public double delta() {
        return angles.delta;
    }

    /** |V_cb|. */
    public double vcb() {
        return angles.s23 * sqrt(1 - angles.s13 * angles.s13);
    }

    /** V_cs = c₁₂c₂₃ − s₁₂s₂₃s₁₃e^{iδ}, complex: its phase is 3e-5. */
    public Complex vcs() {
        return vcs(angles);
    }

    private static Complex vcs(Angles angles) {
        double c12 = sqrt(1 - angles.s12 * angles.s12);
        double c23 = sqrt(1 - angles.s23 * angles.s23);
        return polar(-angles.s12 * angles.s23 * angles.s13, angles.delta).add(c12 * c23);
    }

    /**
     * The unitary matrix in the standard parametrisation: rows u, c, t, columns d, s, b. Where |V_tb V_ts*| is
     * given, it is the matrix that has it.
     */
    public Complex[][] elements() {
        Angles a = unitary();
        double c12 = sqrt(1 - a.s12 * a.s12);
        double c13 = sqrt(1 - a.s13 * a.s13);
        double c23 = sqrt(1 - a.s23 * a.s23);
        Complex phase = polar(a.s13, a.delta);
        return new Complex[][] {
            {new Complex(c12 * c13), new Complex(a.s12 * c13), phase.conjugate()},
            {phase.multiply(-c12 * a.s23).subtract(a.s12 * c23), vcs(a), new Complex(a.s23 * c13)},
            {phase.multiply(-c12 * c23).add(a.s12 * a.s23), vts(a), new Complex(c23 * c13)}
        };
    }

    /** λ_t = V_tb V_ts*, complex. */
    public Complex lambdaT() {
        Complex product = topProduct(angles);
        return Double.isNaN(lambdaTModulus)
                ? product
                : product.multiply(lambdaTModulus / product.norm());
    }

    private static Complex topProduct(Angles angles) {
        double c13 = sqrt(1 - angles.s13 * angles.s13);
        double c23 = sqrt(1 - angles.s23 * angles.s23);
        return vts(angles).conjugate().multiply(c23 * c13);
    }

    private static Complex vts(Angles angles) {
        double c12 = sqrt(1 - angles.s12 * angles.s12);
        double c23 = sqrt(1 - angles.s23 * angles.s23);
        return polar(-angles.s12 * c23 * angles.s13, angles.delta).subtract(c12 * angles.s23);
    }

    /** λ_t of K → π, V_td V_ts*, complex. */
    public Complex lambdaTOfKaons() {
        Angles unitary = unitary();
        return vtd(unitary).multiply(vts(unitary).conjugate());
    }

    /** λ_t of b → d, V_tb V_td*, complex. */
    public Complex lambdaTOfDownQuarks() {
        Angles unitary = unitary();
        double vtb = sqrt(1 - unitary.s23 * unitary.s23) * sqrt(1 - unitary.s13 * unitary.s13);
        return vtd(unitary).conjugate().multiply(vtb);
    }

    private static Complex vtd(Angles angles) {
        double c12 = sqrt(1 - angles.s12 * angles.s12);
        double c23 = sqrt(1 - angles.s23 * angles.s23);
        return polar(-c12 * c23 * angles.s13, angles.delta).add(angles.s12 * angles.s23);
    }

    /** λ_c of K → π, V_cd V_cs*, complex. */
    public Complex lambdaCOfKaons() {
        Angles unitary = unitary();
        double c12 = sqrt(1 - unitary.s12 * unitary.s12);
        double c23 = sqrt(1 - unitary.s23 * unitary.s23);
        Complex vcd =
                polar(-c12 * unitary.s23 * unitary.s13, unitary.delta).subtract(unitary.s12 * c23);
        return vcd.multiply(vcs(unitary).conjugate());
    }

    /**
     * The angles of the matrix whose |V_tb V_ts*| is the given one, where one is given: V_cb is solved by
     * iteration.
     */
    private Angles unitary() {
        if (Double.isNaN(lambdaTModulus)) {
            return angles;
        }
        double[] tree = tree(angles);
        tree[2] = lambdaTModulus;
        for (int i = 0; i < ITERATIONS_OF_VCB; i++) {
            Angles tried = fromTree(tree);
            double ratio = lambdaTModulus / topProduct(tried).norm();
            if (Math.abs(ratio - 1) < ROUNDING) {
                return tried;
            }
            tree[2] *= ratio;
        }
        throw new InvalidInputException(
                "lambda_t: %.4g; V_tb V_ts* of a unitary matrix is needed, well below 0.5"
                        .formatted(lambdaTModulus));
    }
}
