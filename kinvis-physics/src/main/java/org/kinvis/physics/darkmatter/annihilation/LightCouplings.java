package org.kinvis.physics.darkmatter.annihilation;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.WilsonCoefficients;

/**
 * The Hermitian matrix C^S of scalar couplings to u, d and s quarks, in GeV⁻¹ at 2 GeV.
 *
 * @param uu C_uu, real
 * @param dd C_dd, real
 * @param ss C_ss, real
 * @param ds C_ds; C_sd is its conjugate
 */
public record LightCouplings(double uu, double dd, double ss, Complex ds) {

    /** The couplings of a particle at a point. */
    public static LightCouplings of(WilsonCoefficients point, DarkParticle particle) {
        return new LightCouplings(
                scalar(point, particle, DarkQuarks.UU).getRealPart(),
                scalar(point, particle, DarkQuarks.DD).getRealPart(),
                scalar(point, particle, DarkQuarks.SS).getRealPart(),
                scalar(point, particle, DarkQuarks.DS));
    }

    private static Complex scalar(
            WilsonCoefficients point, DarkParticle particle, DarkQuarks quarks) {
        return point.get(coefficient(particle, quarks));
    }

    static Coefficient coefficient(DarkParticle particle, DarkQuarks quarks) {
        return particle.coefficient(DarkOperator.SCALAR_S, quarks);
    }

    /** C_uu + C_dd + C_ss. */
    public double trace() {
        return uu + dd + ss;
    }

    /** The largest modulus. */
    public double largest() {
        return Math.max(Math.max(Math.abs(uu), Math.abs(dd)), Math.max(Math.abs(ss), ds.norm()));
    }
}
