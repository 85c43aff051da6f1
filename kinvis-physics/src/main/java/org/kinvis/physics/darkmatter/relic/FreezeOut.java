package org.kinvis.physics.darkmatter.relic;

import static java.lang.Math.PI;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.sqrt;

import java.util.OptionalDouble;
import org.kinvis.physics.inputs.Inputs;

/**
 * The Boltzmann equation of a particle that annihilates in pairs, Y = n/s against L = ln x, x = m/T:
 *
 * <p>dY/dL = −Λ (Y² − Y_eq²), Λ = √(π/45) M_Pl m g_*^{1/2} ⟨σv⟩/x, Y_eq = 45 x² K₂(x) g_φ/(4π⁴ h). Source: Gondolo:1990dk, Eqs. (2.13)-(2.17).
 *
 * <p>An implicit Euler step needs the positive root of a Y'² + Y' = Y + a Y_eq², a = Λ ΔL, which is exact: Y' = 2c/(1 + √(1 + 4ac)). It is stable for steps of any
 * size; runs with N = 12000, N/2 and N/4 steps extrapolate, T = 2Y_N − Y_{N/2} and then (4T_N − T_{N/2})/3 (Richardson). Beyond x = 3000 nothing is made any more, and 1/Y₀ = 1/Y + ∫ Λ dL. For a complex
 * scalar Y counts both charges: g_φ = 2 and half of ⟨σv⟩.
 */
final class FreezeOut {

    private final double mass;
    private final DegreesOfFreedom degrees;
    private final Cosmology cosmology;
    private final double charges;
    private final double[] expansion = new double[TimeGrid.STEPS + 1];
    private final double[] equilibrium = new double[TimeGrid.STEPS + 1];
    private final double[] tail = new double[TimeGrid.tailNodes()];

    /**
     * @param mass m in GeV
     * @param charges 1 for a real scalar, 2 for a complex one
     * @param degrees g_*
     * @param inputs M_Pl, s₀, ρ_c
     */
    FreezeOut(double mass, int charges, DegreesOfFreedom degrees, Inputs inputs) {
        this.mass = mass;
        this.charges = charges;
        this.degrees = degrees;
        this.cosmology = Cosmology.of(inputs);
        double factor = sqrt(PI / 45) * cosmology.planckMass() * mass / charges;
        DegreesOfFreedom.Cursor cursor = degrees.cursor();
        for (int i = 0; i <= TimeGrid.STEPS; i++) {
            cursor.moveTo(log(mass) - TimeGrid.logarithm(i));
            expansion[i] = factor * cursor.rootOfGStar() / TimeGrid.x(i);
            equilibrium[i] = charges * TimeGrid.equilibrium(i) / cursor.entropy();
        }
        for (int n = 0; n < tail.length; n++) {
            tail[n] = TimeGrid.tailWeight(n) * perCrossSection(TimeGrid.node(TimeGrid.nodes() + n));
        }
    }

    /** x Λ/⟨σv⟩ in GeV². */
    private double perCrossSection(double x) {
        return sqrt(PI / 45)
                * cosmology.planckMass()
                * mass
                * degrees.rootOfGStar(mass / x)
                / charges;
    }

    /** Y_eq of both charges. */
    double equilibrium(double x) {
        return charges * TimeGrid.equilibrium(x) / degrees.entropy(mass / x);
    }

    /** Y at the last step, extrapolated once: 2Y_N − Y_{N/2}, as check points have it. */
    double extrapolatedOnce(CrossSection sigmaV) {
        return 2 * run(sigmaV, 1)[TimeGrid.STEPS] - run(sigmaV, 2)[TimeGrid.STEPS];
    }

    /** Y at the last step, extrapolated twice. */
    double atLastStep(CrossSection sigmaV) {
        double fine = run(sigmaV, 1)[TimeGrid.STEPS];
        double half = run(sigmaV, 2)[TimeGrid.STEPS];
        double quarter = run(sigmaV, 4)[TimeGrid.STEPS];
        return (4 * (2 * fine - half) - (2 * half - quarter)) / 3;
    }

    /** Y today. */
    double today(CrossSection sigmaV) {
        double lost = 0;
        for (int n = 0; n < tail.length; n++) {
            lost += tail[n] * sigmaV.inTail()[n];
        }
        return 1 / (1 / atLastStep(sigmaV) + lost);
    }

    /** Y at each stride-th step, from equilibrium on; entries between are not filled. */
    double[] run(CrossSection sigmaV, int stride) {
        double[] y = new double[TimeGrid.STEPS + 1];
        double[] sigma = sigmaV.atSteps();
        double step = TimeGrid.STEP * stride;
        double now = equilibrium[0];
        y[0] = now;
        for (int i = stride; i <= TimeGrid.STEPS; i += stride) {
            double a = step * expansion[i] * sigma[i];
            double c = now + a * equilibrium[i] * equilibrium[i];
            now = 2 * c / (1 + sqrt(1 + 4 * a * c));
            y[i] = now;
        }
        return y;
    }

    /** Ωh² = (s₀/ρ_c) m Y₀. */
    double omega(double today) {
        return cosmology.entropyOverDensity() * mass * today;
    }

    /**
     * Where n_eq⟨σv⟩ = H, n_eq of one charge: the particle leaves equilibrium. Empty if it has not been in equilibrium from the
     * first step on.
     */
    OptionalDouble decoupling(CrossSection sigmaV) {
        double[] sigma = sigmaV.atSteps();
        double before = collisions(0, sigma);
        if (before < 0) {
            return OptionalDouble.empty();
        }
        for (int i = 1; i <= TimeGrid.STEPS; i++) {
            double now = collisions(i, sigma);
            if (now < 0) {
                double part = before / (before - now);
                return OptionalDouble.of(TimeGrid.x(i - 1) * exp(part * TimeGrid.STEP));
            }
            before = now;
        }
        return OptionalDouble.of(TimeGrid.LAST_X);
    }

    /** ln(n_eq⟨σv⟩/H) at step i. */
    private double collisions(int i, double[] sigma) {
        double x = TimeGrid.x(i);
        double temperature = mass / x;
        double density = mass * mass * temperature * ScaledBessel.K2.at(x) / (2 * PI * PI);
        double hubble =
                sqrt(8 * PI * PI * PI * degrees.energy(temperature) / 90)
                        * temperature
                        * temperature
                        / cosmology.planckMass();
        return log(density * sigma[i] / hubble) - x;
    }
}
