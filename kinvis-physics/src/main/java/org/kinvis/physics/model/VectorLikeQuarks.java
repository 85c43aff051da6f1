package org.kinvis.physics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.qcd.QuarkMassRunning;

/**
 * A doublet Q and a singlet D of vector-like quarks with a real scalar φ, which is dark matter.
 *
 * <p>Below their masses the quarks leave the operators (q̄_i q_j) φ² and (q̄_i iγ₅ q_j) φ² of {@link ScalarQuarkMatching}, at the
 * scale √(m_Q m_D); from there they come down with the quark masses.
 *
 * <p>Source: Valencia:2025corfu, Eqs. (15)–(19). QCD runs from the mass down; the running of the Yukawa couplings above the
 * electroweak scale, below 5 %, is left out.
 */
public final class VectorLikeQuarks implements Model {

    private static final String PARTICLE = "phi";
    private static final String DOUBLET = "m_Q";
    private static final String SINGLET = "m_D";
    private static final String SCALAR = "m_phi";
    private static final String FIRST = "y_1";
    private static final String SECOND = "y_2";
    private static final String PORTAL = "kappa";
    private static final String SIGN = "sgn";
    private static final List<String> DOWN = List.of("d", "s", "b");
    private static final List<String> UP = List.of("u", "c", "t");

    private static final List<ModelParameter> PARAMETERS = declared();

    private static List<ModelParameter> declared() {
        List<ModelParameter> all = new ArrayList<>();
        all.add(ModelParameter.mass(DOUBLET, "m_Q", "mass of the doublet Q"));
        all.add(ModelParameter.mass(SINGLET, "m_D", "mass of the singlet D"));
        all.add(ModelParameter.lightMass(SCALAR, "m_\\phi", "mass of the scalar phi"));
        for (String field : List.of("q", "d")) {
            for (String quark : DOWN) {
                all.add(
                        ModelParameter.coupling(
                                "y_" + field + "_" + quark,
                                "y_" + field + "^" + quark,
                                "coupling of %s, phi and %s"
                                        .formatted(field.equals("q") ? "Q" : "D", quark)));
            }
        }
        all.add(ModelParameter.coupling(FIRST, "y_1", "coupling of Q_L, D_R and H"));
        all.add(ModelParameter.coupling(SECOND, "y_2", "coupling of Q_R, D_L and H"));
        all.add(ModelParameter.realCoupling(PORTAL, "\\kappa", "coupling of phi^2 and H^+H"));
        all.add(
                ModelParameter.choice(
                        SIGN,
                        "sign of y_1 and y_2: 1 as in Eq. (19), -1 as in Eq. (16)",
                        "1",
                        "-1"));
        return List.copyOf(all);
    }

    @Override
    public String name() {
        return "vector-like-quarks";
    }

    @Override
    public String title() {
        return "vector-like quarks Q and D with a real scalar phi, which is dark matter";
    }

    @Override
    public String quantumNumbers() {
        return "Q: (3, 2, 1/6), D: (3, 1, -1/3), phi: (1, 1, 0) under SU(3) x SU(2) x U(1); Q, D, phi odd under a"
                + " Z_2";
    }

    @Override
    public String lagrangian() {
        return "-m_Q\\bar QQ - m_D\\bar DD - \\frac12 m_\\phi^2\\phi^2 + [y_q^p\\,\\bar q_{Lp}Q_R\\phi +"
                + " y_d^p\\,\\bar D_L d_{Rp}\\phi + sgn\\,y_1\\,\\bar Q_L D_R H + sgn\\,y_2\\,\\bar Q_R D_L H + h.c.]"
                + " - \\frac12\\kappa\\phi^2 H^\\dagger H";
    }

    @Override
    public List<ModelParameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Citation> references() {
        return List.of(Citation.of("Valencia:2025corfu", "Eqs. (15)-(19), section 3.2"));
    }

    @Override
    public List<String> matching(Inputs inputs) {
        return List.of(
                "L = 1/2 C^S_ij (qbar_i q_j) phi^2 + 1/2 C^P_ij (qbar_i i gamma_5 q_j) phi^2, C^S and C^P Hermitian;"
                        + " phi.S_sb = C^S_sb and so on",
                "C^S_ij = a_ij + a_ji^* + (y_q^i y_q^{j*}/2m_Q^2 + y_d^{i*} y_d^j/2m_D^2)(m_i + m_j) + d_ij kappa"
                        + " m_i/m_h^2 (Eq. 19, portal added)",
                "i C^P_ij = a_ij - a_ji^* - (y_q^i y_q^{j*}/2m_Q^2 - y_d^{i*} y_d^j/2m_D^2)(m_i - m_j) (Eq. 19)",
                "a_ij = sgn y_q^i y_d^j y_1 (v/sqrt2)/(m_Q m_D - y_1 y_2^* v^2/2): sgn = 1 as Eq. (19), -1 as Eq. (16);"
                        + " they differ by y_1 -> -y_1, y_2 -> -y_2",
                "up-type quarks: \\tilde y_q^i = V_ip y_q^p in place of y_q, without a and y_d",
                "at the scale (m_Q m_D)^{1/2}; C/m_q does not run: to m_b(m_b) with a b quark, 2 GeV without",
                "Delta F = 2: C_SRR = a_ij^2 J/(16 pi^2), C_SLL = a_ji^{*2} J^*/(16 pi^2), C_SLR = 2 a_ij a_ji^* J_2/(16"
                        + " pi^2); the boxes with vector currents cancel for a real scalar, so D mixing starts at"
                        + " dimension eight",
                "dipoles: Delta C_8 = -3 Delta C_7 = -X_sb/(2 (4 GF/sqrt2) lambda_t m_b), primed from X_bs^*; d_q = |Q_d Im"
                        + " X_qq|/(16 pi^2)",
                "Higgs: d ln|det M|/d ln v = Re[-2k/(m_Q m_D - k)], k = y_1 y_2^* v^2/2; T of Q and D mixed by y_1, y_2",
                "v = (sqrt2 G_F)^{-1/2} = %.7g GeV (inputs %s)"
                        .formatted(vev(inputs), inputs.name()));
    }

    private static double vev(Inputs inputs) {
        return 1 / Math.sqrt(Math.sqrt(2) * inputs.get("GF"));
    }

    @Override
    public Optional<DarkParticle> dark(Map<String, Complex> parameters) {
        return Optional.of(
                new DarkParticle(
                        PARTICLE,
                        DarkSpin.ZERO,
                        ParameterValues.required(this, SCALAR, parameters).getRealPart(),
                        true));
    }

    @Override
    public MatchedPoint match(Map<String, Complex> parameters, Inputs inputs) {
        ParameterValues values = ParameterValues.of(this, parameters);
        HeavyQuarkCouplings heavy = couplings(values, inputs);
        check(heavy, inputs);
        DarkParticle phi = dark(parameters).orElseThrow();
        double scale = Math.sqrt(heavy.massQ() * heavy.massD());
        DarkSector sector = new DarkSector(phi, scalars(heavy, phi, scale, inputs), scale);
        List<String> notices = new ArrayList<>(values.notices());
        notices.addAll(values.strongCouplings());
        return new MatchedPoint(
                HeavyQuarkMatching.effects(heavy, inputs),
                scale,
                List.of(),
                Optional.of(sector),
                notices);
    }

    private static HeavyQuarkCouplings couplings(ParameterValues values, Inputs inputs) {
        return new HeavyQuarkCouplings(
                DOWN.stream().map(quark -> values.complex("y_q_" + quark)).toList(),
                DOWN.stream().map(quark -> values.complex("y_d_" + quark)).toList(),
                values.complex(FIRST),
                values.complex(SECOND),
                values.real(DOUBLET),
                values.real(SINGLET),
                values.real(SCALAR),
                values.real(PORTAL),
                values.choice(SIGN) == 0 ? 1 : -1,
                vev(inputs));
    }

    /** Refuses masses for which the effective theory does not hold. */
    private static void check(HeavyQuarkCouplings heavy, Inputs inputs) {
        double top = inputs.get("m_t(m_t)");
        requireAbove(DOUBLET, heavy.massQ(), "the t quark, %s GeV".formatted(top), top);
        requireAbove(SINGLET, heavy.massD(), "the t quark, %s GeV".formatted(top), top);
        double phi = heavy.massPhi();
        requireAbove(DOUBLET, heavy.massQ(), "phi, %s GeV".formatted(ModelText.plain(phi)), phi);
        requireAbove(SINGLET, heavy.massD(), "phi, %s GeV".formatted(ModelText.plain(phi)), phi);
        if (heavy.product().norm() >= heavy.massQ() * heavy.massD()) {
            throw new InvalidInputException(
                    "%s, %s: |y_1 y_2| v^2/2 = %.4g GeV^2; less than m_Q m_D = %.4g GeV^2 is needed"
                            .formatted(
                                    FIRST,
                                    SECOND,
                                    heavy.product().norm(),
                                    heavy.massQ() * heavy.massD()));
        }
    }

    private static void requireAbove(String name, double mass, String what, double bound) {
        if (!(mass > bound)) {
            throw new InvalidInputException(
                    "%s: %s GeV; it is integrated out, so a mass above that of %s, is needed"
                            .formatted(name, ModelText.plain(mass), what));
        }
    }

    private static WilsonCoefficients scalars(
            HeavyQuarkCouplings heavy, DarkParticle phi, double scale, Inputs inputs) {
        QuarkMassRunning masses = QuarkMassRunning.of(inputs);
        double[] down = {masses.down(scale), masses.strange(scale), masses.bottom(scale)};
        double[] up = {masses.up(scale), masses.charm(scale), masses.top(scale)};
        ScalarQuarkMatching matching = new ScalarQuarkMatching(heavy, inputs.get("m_h"));
        Complex[][] ckm = CkmMatrix.of(inputs).elements();
        WilsonCoefficients point = WilsonCoefficients.none();
        for (DarkQuarks quarks : DarkQuarks.values()) {
            boolean isDown = DOWN.contains(quarks.left());
            List<String> family = isDown ? DOWN : UP;
            int i = family.indexOf(quarks.left());
            int j = family.indexOf(quarks.right());
            Complex s = isDown ? matching.downScalar(i, j, down) : matching.upScalar(i, j, up, ckm);
            Complex p =
                    isDown
                            ? matching.downPseudoscalar(i, j, down)
                            : matching.upPseudoscalar(i, j, up, ckm);
            point = with(point, phi, DarkOperator.SCALAR_S, quarks, s);
            point = with(point, phi, DarkOperator.SCALAR_P, quarks, p);
        }
        return point;
    }

    /** Adds what is not zero; a diagonal entry of a Hermitian matrix is real but for rounding. */
    private static WilsonCoefficients with(
            WilsonCoefficients point,
            DarkParticle phi,
            DarkOperator operator,
            DarkQuarks quarks,
            Complex value) {
        Complex entry = quarks.changesFlavour() ? value : new Complex(value.getRealPart());
        return entry.isZero() ? point : point.with(phi.coefficient(operator, quarks), entry);
    }
}
