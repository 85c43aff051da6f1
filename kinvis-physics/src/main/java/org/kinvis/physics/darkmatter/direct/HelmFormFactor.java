package org.kinvis.physics.darkmatter.direct;

/**
 * The form factor of a nucleus, F(q) = 3 j₁(q r_n)/(q r_n) exp(−(q s)²/2), r_n² = c² + (7/3)π²a² − 5s², c = 1.23 A^{1/3} −
 * 0.60 fm, a = 0.52 fm, s = 0.9 fm.
 *
 * <p>Source: Astropart. Phys. 6 (1996) 87, Eqs. (4.7), (4.10), (4.11).
 */
public final class HelmFormFactor {

    /** Below this q r_n the first two terms of the series are exact to rounding. */
    private static final double SMALL = 1e-2;

    private final double radius;
    private final double skin;

    private HelmFormFactor(double radius, double skin) {
        this.radius = radius;
        this.skin = skin;
    }

    /**
     * Parameters of the radius, in fm.
     *
     * @param hbarc ħc in GeV fm
     */
    public record Radii(double radius, double offset, double a, double s, double hbarc) {}

    /** The form factor of a nucleus of mass number A. */
    public static HelmFormFactor of(double massNumber, Radii radii) {
        double c = radii.radius() * Math.cbrt(massNumber) - radii.offset();
        double squared =
                c * c
                        + 7.0 / 3 * Math.PI * Math.PI * radii.a() * radii.a()
                        - 5 * radii.s() * radii.s();
        return new HelmFormFactor(Math.sqrt(squared) / radii.hbarc(), radii.s() / radii.hbarc());
    }

    /** F² at momentum transfer q in GeV. */
    public double squared(double q) {
        double x = q * radius;
        double sphere =
                x < SMALL ? 1 - x * x / 10 : 3 * (Math.sin(x) - x * Math.cos(x)) / (x * x * x);
        double smeared = q * skin;
        return sphere * sphere * Math.exp(-smeared * smeared);
    }
}
