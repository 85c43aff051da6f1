package org.kinvis.physics.darkmatter.direct;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.constants.PhysicalConstants;
import org.kinvis.physics.darkmatter.direct.Target.Isotope;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Spin-independent cross sections at rest through quark densities: operators S of a scalar or a vector, SS of a fermion.
 *
 * <p>f_N = Σ_q C_q ⟨N|q̄q|N⟩. For spin 0 and 1, σ_N = μ_N² f_N²/(4π m²), and for spin ½, σ_N = μ_N² f_N²/π, with the amplitude
 * of L = C O, or of ½ C O for a self-conjugate particle. Of a target it is the cross section a nucleon that an
 * experiment would quote who takes f_p = f_n: σ = μ_1²/(4π m²) Σ_i η_i μ_i² [Z f_p + (A_i − Z) f_n]² / Σ_i η_i μ_i² A_i², μ_1
 * with the mean nucleon mass.
 *
 * <p>Source: arXiv:2104.12785, and arXiv:1102.4331 for isotopes; derived for scalars from L = ½ f_N φ² N̄N. For m → 0 bosons
 * have σ → f_N²/4π.
 */
public final class SpinIndependent {

    /** Operators beside the densities that do not vanish at rest and do not need spin. */
    private static final List<DarkOperator> COHERENT =
            List.of(
                    DarkOperator.SCALAR_V,
                    DarkOperator.FERMION_VV,
                    DarkOperator.VECTOR_V4,
                    DarkOperator.VECTOR_FS1);

    private final DarkParticle particle;
    private final NucleonMatrixElements elements;
    private final double massUnit;
    private final double meanNucleon;
    private final Map<Nucleon, Double> masses = new EnumMap<>(Nucleon.class);

    /**
     * @param particle the dark particle
     * @param inputs masses and matrix elements
     */
    public SpinIndependent(DarkParticle particle, Inputs inputs) {
        this.particle = particle;
        this.elements = NucleonMatrixElements.of(inputs);
        this.massUnit = inputs.get("m_amu");
        this.meanNucleon = Nucleon.meanMass(inputs);
        for (Nucleon nucleon : Nucleon.values()) {
            masses.put(nucleon, nucleon.mass(inputs));
        }
    }

    /** Spin-independent couplings to a proton and a neutron, in GeV⁻¹ (spin ½: GeV⁻²). */
    public record Couplings(double proton, double neutron) {

        double of(Nucleon nucleon) {
            return nucleon == Nucleon.PROTON ? proton : neutron;
        }
    }

    private DarkOperator density() {
        return switch (particle.spin()) {
            case ZERO -> DarkOperator.SCALAR_S;
            case HALF -> DarkOperator.FERMION_SS;
            case ONE -> DarkOperator.VECTOR_S;
        };
    }

    /** The coefficients that enter. */
    public Set<Coefficient> coefficients() {
        Set<Coefficient> all = new LinkedHashSet<>();
        NucleonMatrixElements.quarks().forEach(q -> all.add(particle.coefficient(density(), q)));
        return all;
    }

    /**
     * f_p and f_n.
     *
     * @throws InvalidInputException if a coefficient of one quark flavour is complex, or another operator scatters
     *     coherently too
     */
    public Couplings couplings(WilsonCoefficients point) {
        refuseOthers(point);
        double proton = 0;
        double neutron = 0;
        for (DarkQuarks quark : NucleonMatrixElements.quarks()) {
            double value = real(point, particle.coefficient(density(), quark));
            if (value != 0) {
                proton += value * elements.element(Nucleon.PROTON, quark);
                neutron += value * elements.element(Nucleon.NEUTRON, quark);
            }
        }
        return new Couplings(proton, neutron);
    }

    private void refuseOthers(WilsonCoefficients point) {
        for (DarkQuarks quark : NucleonMatrixElements.quarks()) {
            for (DarkOperator operator : COHERENT) {
                Coefficient coefficient = particle.coefficient(operator, quark);
                if (operator.spin() == particle.spin() && !point.get(coefficient).isZero()) {
                    throw new InvalidInputException(
                            coefficient
                                    + ": it scatters coherently too, which is not computed; quark"
                                    + " densities, "
                                    + particle.coefficient(density(), quark)
                                    + ", are");
                }
            }
        }
    }

    private static double real(WilsonCoefficients point, Coefficient coefficient) {
        Complex value = point.get(coefficient);
        if (value.getImaginaryPart() != 0) {
            throw new InvalidInputException(
                    coefficient
                            + ": complex; a coupling to one quark flavour is real, since the"
                            + " Lagrangian is Hermitian");
        }
        return value.getRealPart();
    }

    /** σ_N in cm². */
    public double crossSection(Nucleon nucleon, WilsonCoefficients point) {
        double mass = masses.getOrDefault(nucleon, meanNucleon);
        double f = couplings(point).of(nucleon);
        return unit(mass) * f * f;
    }

    /** The cross section a nucleon that an experiment with this target would quote, in cm². */
    public double crossSection(Target target, WilsonCoefficients point) {
        Couplings f = couplings(point);
        double sum = 0;
        double coherent = 0;
        for (Isotope isotope : target.isotopes()) {
            int a = isotope.massNumber();
            double nucleus = a * massUnit;
            double weight = isotope.abundance() * square(nucleus / (particle.mass() + nucleus));
            int z = target.protons();
            sum += weight * square(z * f.proton() + (a - z) * f.neutron());
            coherent += weight * square(a);
        }
        return unit(meanNucleon) * sum / coherent;
    }

    /** σ/f² in cm² with a nucleon of some mass: μ²/(4π m²), or μ²/π for spin ½. */
    private double unit(double nucleon) {
        double ratio = nucleon / (particle.mass() + nucleon);
        double area =
                particle.spin() == DarkSpin.HALF
                        ? square(ratio * particle.mass()) / Math.PI
                        : square(ratio) / (4 * Math.PI);
        return area * PhysicalConstants.SQUARE_CENTIMETRES;
    }

    private static double square(double x) {
        return x * x;
    }
}
