package org.kinvis.physics.constants;

/**
 * Constants that are exact by definition, and the unit conversions that follow from them. The
 * library works in natural units (ħ = c = 1) with energies in GeV; everything measured is a {@code
 * Parameter} in a data file.
 */
public final class PhysicalConstants {

    /** Planck's constant in J s, exact in the SI of 2019. */
    private static final double PLANCK = 6.62607015e-34;

    /** Elementary charge in C, exact in the SI of 2019. */
    private static final double ELEMENTARY_CHARGE = 1.602176634e-19;

    private static final double EV_PER_GEV = 1e9;

    /** Speed of light in cm/s, exact in the SI. */
    private static final double LIGHT = 29_979_245_800.0;

    private static final double SECONDS_PER_PICOSECOND = 1e-12;

    /** ħ = h / 2π in GeV s, 6.582119569…e-25. */
    public static final double HBAR = PLANCK / (2 * Math.PI) / ELEMENTARY_CHARGE / EV_PER_GEV;

    /** c in cm/s. */
    public static final double SPEED_OF_LIGHT_CGS = LIGHT;

    /** c in km/s. */
    public static final double SPEED_OF_LIGHT = LIGHT / 1e5;

    /** A Julian year in s. */
    public static final double SECONDS_PER_YEAR = 365.25 * 86400;

    /** A tonne in GeV, by E = m c². */
    public static final double GEV_PER_TONNE =
            1000 * (LIGHT / 100) * (LIGHT / 100) / ELEMENTARY_CHARGE / EV_PER_GEV;

    /** (ħc)²: GeV⁻² as an area in cm², 3.8937937…e-28. */
    public static final double SQUARE_CENTIMETRES = HBAR * LIGHT * (HBAR * LIGHT);

    private PhysicalConstants() {}

    /** A time in ps as an inverse energy in GeV⁻¹. */
    public static double picosecondsToInverseGeV(double picoseconds) {
        return picoseconds * SECONDS_PER_PICOSECOND / HBAR;
    }

    /** σv in GeV⁻² as cm³/s: (ħc)² c. */
    public static double inverseGeVSquaredToCubicCentimetresPerSecond(double sigmaV) {
        double length = HBAR * LIGHT;
        return sigmaV * length * length * LIGHT;
    }

    /** An inverse energy in GeV⁻¹ as a length in cm. */
    public static double inverseGeVToCentimetres(double inverseGeV) {
        return inverseGeV * HBAR * LIGHT;
    }
}
