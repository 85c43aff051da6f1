package org.kinvis.physics.decay;

import static java.lang.Math.sqrt;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_A2;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_A3;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_A4;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_A5;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_A6;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_FP1;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_FP2;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_FS1;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_FS2;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_FT1;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_FT2;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_P;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_S;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_T1;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_T2;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_V2;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_V3;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_V4;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_V5;
import static org.kinvis.physics.eft.DarkOperator.VECTOR_V6;

import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.DarkOperator;

/**
 * A pair of vectors XX† of one mass, through the potential X_μ or the field strength X_μν, with every interference.
 *
 * <p>W = D_S(SS |C_S|² + PP |C_P|²) + (TE E_X + TB B_X)|C_T1|² + (TE B_X + TB E_X)|C_T2|² + Σ_i [|C_Vi|²(VT DT_i + VL DL_i) +
 * |C_Ai|²(AT DT_i + AL DL_i)] + SS(F₁|C_FS1|² + F₂|C_FS2|²) + PP(F₁|C_FP1|² + F₂|C_FP2|²) + (TE E_F + TB B_F)|C_FT1|² + (TE
 * B_F + TB E_F)|C_FT2|² + interference; DT₄ = q²κ²D_S/3, DT₅ = q²E_X, DT₆ = q²B_X, DL₄ = DL₅ = DL₆ = 0, the others in {@link
 * VectorPairFunctions}.
 *
 * <p>Operators even under charge conjugation do not interfere with odd ones. Among the even ones meet S, FS1 and the
 * divergence of V2; FS2 and the divergence of V3; and the same with P and A. Among the odd ones meet V4, V5, T1, FT1 and
 * A6; A4, A5, T2, FT2 and V6.
 *
 * <p>Source: operators as in arXiv:2209.05223, which gives no interference; all functions derived for the normalisation of
 * {@link DarkOperator}, with ε^{0123} = −1 as in the definition of the form factors. A test repeats them with explicit
 * polarisation vectors in three-body phase space.
 */
final class VectorPair {

    private static final Complex MINUS_I = Complex.I.negate();

    private final DarkPairRate rate;
    private final VectorPairFunctions f;
    private final double m2;

    private VectorPair(DarkPairRate rate, double mass) {
        this.rate = rate;
        this.f = new VectorPairFunctions(mass);
        this.m2 = mass * mass;
    }

    static void fill(DarkPairRate rate, double mass) {
        VectorPair pair = new VectorPair(rate, mass);
        pair.scalars();
        pair.pseudoscalars();
        pair.duals();
        pair.tensors();
        pair.axialTensors();
    }

    /** S, FS1 and V2. */
    private void scalars() {
        rate.open(VECTOR_S, VECTOR_FS1, VECTOR_V2)
                .square(VECTOR_S, (h, q2) -> h.ss() * f.scalar(q2))
                .square(VECTOR_FS1, (h, q2) -> h.ss() * f.even(q2))
                .square(
                        VECTOR_V2,
                        (h, q2) -> h.vt() * f.transverse2(q2) + h.vl() * f.longitudinal2(q2))
                .product(VECTOR_S, VECTOR_FS1, (h, q2) -> -6 * h.ss() * (q2 - 2 * m2))
                .product(
                        VECTOR_S,
                        VECTOR_V2,
                        MINUS_I,
                        (h, q2) -> h.svl() * f.scalarWithCurrent(q2) / 2)
                .product(VECTOR_FS1, VECTOR_V2, Complex.I, (h, q2) -> 2 * h.svl() * f.momentum(q2));
    }

    /** P, FP1 and A2. */
    private void pseudoscalars() {
        rate.open(VECTOR_P, VECTOR_FP1, VECTOR_A2)
                .square(VECTOR_P, (h, q2) -> h.pp() * f.scalar(q2))
                .square(VECTOR_FP1, (h, q2) -> h.pp() * f.even(q2))
                .square(
                        VECTOR_A2,
                        (h, q2) -> h.at() * f.transverse2(q2) + h.al() * f.longitudinal2(q2))
                .product(VECTOR_P, VECTOR_FP1, (h, q2) -> -6 * h.pp() * (q2 - 2 * m2))
                .product(VECTOR_P, VECTOR_A2, (h, q2) -> -h.pal() * f.scalarWithCurrent(q2) / 2)
                .product(VECTOR_FP1, VECTOR_A2, (h, q2) -> 2 * h.pal() * f.momentum(q2));
    }

    /** FS2 and V3; FP2 and A3. */
    private void duals() {
        rate.open(VECTOR_FS2, VECTOR_V3)
                .square(VECTOR_FS2, (h, q2) -> h.ss() * f.odd(q2))
                .square(
                        VECTOR_V3,
                        (h, q2) -> h.vt() * f.transverse3(q2) + h.vl() * f.longitudinal3(q2))
                .product(VECTOR_FS2, VECTOR_V3, MINUS_I, (h, q2) -> 4 * h.svl() * f.momentum(q2));
        rate.open(VECTOR_FP2, VECTOR_A3)
                .square(VECTOR_FP2, (h, q2) -> h.pp() * f.odd(q2))
                .square(
                        VECTOR_A3,
                        (h, q2) -> h.at() * f.transverse3(q2) + h.al() * f.longitudinal3(q2))
                .product(VECTOR_FP2, VECTOR_A3, (h, q2) -> -4 * h.pal() * f.momentum(q2));
    }

    /** V4, V5, T1, FT1 and A6. */
    private void tensors() {
        DarkPairRate.Interference block =
                rate.open(VECTOR_V4, VECTOR_V5, VECTOR_T1, VECTOR_FT1, VECTOR_A6)
                        .square(
                                VECTOR_T1,
                                (h, q2) -> h.te() * f.electric(q2) + h.tb() * f.magnetic(q2))
                        .square(
                                VECTOR_FT1,
                                (h, q2) ->
                                        h.te() * f.fieldElectric(q2) + h.tb() * f.fieldMagnetic(q2))
                        .square(VECTOR_A6, (h, q2) -> h.at() * q2 * f.magnetic(q2))
                        .product(
                                VECTOR_T1,
                                VECTOR_FT1,
                                (h, q2) -> potentialAndField(q2, h.te(), h.tb()));
        currents(block, VECTOR_V4, VECTOR_V5, HadronicStructure.Values::vt);
        electric(
                block,
                new DarkOperator[] {VECTOR_V4, VECTOR_V5, VECTOR_T1, VECTOR_FT1},
                Complex.ONE,
                (h, q2) -> -h.vte());
        magnetic(
                block,
                new DarkOperator[] {VECTOR_A6, VECTOR_T1, VECTOR_FT1},
                MINUS_I,
                (h, q2) -> h.atb());
    }

    /** A4, A5, T2, FT2 and V6. */
    private void axialTensors() {
        DarkPairRate.Interference block =
                rate.open(VECTOR_A4, VECTOR_A5, VECTOR_T2, VECTOR_FT2, VECTOR_V6)
                        .square(
                                VECTOR_T2,
                                (h, q2) -> h.te() * f.magnetic(q2) + h.tb() * f.electric(q2))
                        .square(
                                VECTOR_FT2,
                                (h, q2) ->
                                        h.te() * f.fieldMagnetic(q2) + h.tb() * f.fieldElectric(q2))
                        .square(VECTOR_V6, (h, q2) -> h.vt() * q2 * f.magnetic(q2))
                        .product(
                                VECTOR_T2,
                                VECTOR_FT2,
                                (h, q2) -> potentialAndField(q2, h.tb(), h.te()));
        currents(block, VECTOR_A4, VECTOR_A5, HadronicStructure.Values::at);
        electric(
                block,
                new DarkOperator[] {VECTOR_A4, VECTOR_A5, VECTOR_T2, VECTOR_FT2},
                MINUS_I,
                (h, q2) -> h.atb());
        magnetic(
                block,
                new DarkOperator[] {VECTOR_V6, VECTOR_T2, VECTOR_FT2},
                Complex.ONE,
                (h, q2) -> h.vte());
    }

    /** T1 with FT1: −⅔ q²κ² of the electric part, (4/3)(q²−m²) of the magnetic one. */
    private double potentialAndField(double q2, double electric, double magnetic) {
        return -2.0 / 3 * f.momentum(q2) * electric + 4.0 / 3 * (q2 - m2) * magnetic;
    }

    /** The currents 4 and 5, both transverse. */
    private void currents(
            DarkPairRate.Interference block,
            DarkOperator fourth,
            DarkOperator fifth,
            java.util.function.ToDoubleFunction<HadronicStructure.Values> transverse) {
        block.square(
                        fourth,
                        (h, q2) -> transverse.applyAsDouble(h) * f.momentum(q2) * f.scalar(q2) / 3)
                .square(fifth, (h, q2) -> transverse.applyAsDouble(h) * q2 * f.electric(q2))
                .product(
                        fourth,
                        fifth,
                        (h, q2) -> -transverse.applyAsDouble(h) * q2 * f.scalarWithCurrent(q2) / 6);
    }

    /** The currents 4 and 5 with the electric parts of the tensors of potential and field, in this order. */
    private void electric(
            DarkPairRate.Interference block,
            DarkOperator[] operators,
            Complex phase,
            DarkPairRate.Weight hadrons) {
        DarkOperator fourth = operators[0];
        DarkOperator fifth = operators[1];
        DarkOperator potential = operators[2];
        DarkOperator field = operators[3];
        block.product(
                        fourth,
                        potential,
                        phase,
                        (h, q2) -> hadrons.at(h, q2) * sqrt(q2) * f.scalarWithCurrent(q2) / 6)
                .product(
                        fifth,
                        potential,
                        phase,
                        (h, q2) -> -2 * hadrons.at(h, q2) * sqrt(q2) * f.electric(q2));
        for (DarkOperator current : new DarkOperator[] {fourth, fifth}) {
            block.product(
                    current,
                    field,
                    phase,
                    (h, q2) -> hadrons.at(h, q2) * sqrt(q2) * f.momentum(q2) * 2 / 3);
        }
    }

    /** The current 6 with the magnetic parts of the tensors of potential and field, in this order. */
    private void magnetic(
            DarkPairRate.Interference block,
            DarkOperator[] operators,
            Complex phase,
            DarkPairRate.Weight hadrons) {
        block.product(
                        operators[0],
                        operators[1],
                        phase,
                        (h, q2) -> -2 * hadrons.at(h, q2) * sqrt(q2) * f.magnetic(q2))
                .product(
                        operators[0],
                        operators[2],
                        phase,
                        (h, q2) -> -4.0 / 3 * hadrons.at(h, q2) * sqrt(q2) * (q2 - m2));
    }
}
