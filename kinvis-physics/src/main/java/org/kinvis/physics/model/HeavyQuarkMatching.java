package org.kinvis.physics.model;

import static java.lang.Math.PI;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.mixing.ScalarMixing;
import org.kinvis.physics.qcd.QuarkMassRunning;

/** The {@link HeavyEffects} of vector-like quarks, from {@link HeavyQuarkLoops}. */
final class HeavyQuarkMatching {

    private static final double CHARGE = -1.0 / 3;

    private static final int DOWN = 0;
    private static final int STRANGE = 1;
    private static final int BOTTOM = 2;

    private final HeavyQuarkCouplings heavy;
    private final HeavyQuarkLoops loops;
    private final Inputs inputs;
    private final QuarkMassRunning masses;
    private WilsonCoefficients point = WilsonCoefficients.none();

    private HeavyQuarkMatching(HeavyQuarkCouplings heavy, Inputs inputs) {
        this.heavy = heavy;
        this.loops = new HeavyQuarkLoops(heavy);
        this.inputs = inputs;
        this.masses = QuarkMassRunning.of(inputs);
    }

    static WilsonCoefficients effects(HeavyQuarkCouplings heavy, Inputs inputs) {
        HeavyQuarkMatching matching = new HeavyQuarkMatching(heavy, inputs);
        matching.mixing();
        matching.dipoles();
        matching.bosons();
        matching.itself();
        return matching.point;
    }

    private void set(HeavyEffects effect, Complex value) {
        if (!value.isZero()) {
            point = point.with(effect.coefficient(), value);
        }
    }

    private void set(HeavyEffects effect, double value) {
        set(effect, new Complex(value));
    }

    /** ΔF = 2: a_ij runs as a quark mass, so a_ij a_kl runs as its square. */
    private void mixing() {
        Complex j = loops.mixingIntegral().divide(16 * PI * PI);
        double j2 = loops.mixedIntegral() / (16 * PI * PI);
        double from = Math.sqrt(heavy.massQ() * heavy.massD());
        for (ScalarMixing.Meson meson : ScalarMixing.Meson.values()) {
            double to = meson.scale(inputs);
            double ratio =
                    meson == ScalarMixing.Meson.K
                            ? masses.strange(to) / masses.strange(from)
                            : masses.bottom(to) / masses.bottom(from);
            Complex a = heavy.chiral(meson.left(), meson.right()).multiply(ratio);
            Complex b = heavy.chiral(meson.right(), meson.left()).conjugate().multiply(ratio);
            set(meson.rightRight(), a.multiply(a).multiply(j));
            set(meson.leftLeft(), b.multiply(b).multiply(j.conjugate()));
            set(meson.leftRight(), a.multiply(b).multiply(2 * j2));
        }
    }

    private void dipoles() {
        double scale = inputs.get("mu_0(bsgamma)");
        double[] m = {masses.down(scale), masses.strange(scale), masses.bottom(scale)};
        Complex unit =
                CkmMatrix.of(inputs)
                        .lambdaT()
                        .multiply(-8 * inputs.get("GF") / Math.sqrt(2) * m[BOTTOM])
                        .reciprocal();
        Complex plain = loops.dipole(STRANGE, BOTTOM, m).multiply(unit);
        Complex primed = loops.dipole(BOTTOM, STRANGE, m).conjugate().multiply(unit);
        set(HeavyEffects.C7, plain.multiply(CHARGE));
        set(HeavyEffects.C8, plain);
        set(HeavyEffects.C7_PRIME, primed.multiply(CHARGE));
        set(HeavyEffects.C8_PRIME, primed);
        set(HeavyEffects.EDM_DOWN, moment(DOWN, m));
        set(HeavyEffects.EDM_STRANGE, moment(STRANGE, m));
    }

    /** d_q = Q_d Im X_qq/16π² in e cm. */
    private double moment(int quark, double[] m) {
        double imaginary = loops.dipole(quark, quark, m).getImaginaryPart();
        return PhysicalConstants.inverseGeVToCentimetres(CHARGE * imaginary / (16 * PI * PI));
    }

    private void bosons() {
        set(HeavyEffects.HIGGS_RESPONSE, loops.higgsResponse());
        set(HeavyEffects.HIGGS_PORTAL, heavy.kappa());
        set(HeavyEffects.OBLIQUE_T, loops.oblique(inputs.get("m_Z"), inputs.get("s2w")));
    }

    private void itself() {
        set(HeavyEffects.LIGHTEST_QUARK, 1 / loops.lightest());
        double at = Math.sqrt(heavy.massQ() * heavy.massD());
        set(HeavyEffects.STRANGE_MASS, loops.strangeMass() / masses.strange(at));
    }
}
