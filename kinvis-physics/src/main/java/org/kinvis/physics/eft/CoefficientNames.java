package org.kinvis.physics.eft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * The names a user may give to Wilson coefficients: WCxf's flavio basis for b → sνν̄ with its primed
 * extension, for s → dνν̄, for b → sℓℓ' and for C_VL of b → cτν; EOS's flavour-universal names of the vector, scalar
 * and tensor operators.
 *
 * <p>EOS: H = +(4G_F/√2)(α/2π) V_tb V_ts* Σ C O with O_VL = (s̄γ^μP_L b)(ν̄γ_μP_L ν), the Standard Model
 * included: {@code cVL} = −(C_SM + C_L^ii) and {@code cVR} = −C_R^ii, the same for the three flavours
 * (arXiv:2111.15428; the α is that of the input set, EOS's own is {@code alpha_e(EOS)}). {@code cSL}, {@code cSR} and
 * {@code cTL} are coefficients of their own, {@link LeptonNumberViolatingOperators}.
 */
public final class CoefficientNames {

    /** EOS's universal left-handed vector coefficient, with the Standard Model in it. */
    public static final String EOS_VECTOR_LEFT = "cVL";

    /** EOS's universal right-handed vector coefficient. */
    public static final String EOS_VECTOR_RIGHT = "cVR";

    private CoefficientNames() {}

    /** All names. */
    public static List<String> all() {
        List<String> names =
                new ArrayList<>(NeutrinoOperators.all().stream().map(Coefficient::name).toList());
        KaonNeutrinoOperators.all().forEach(c -> names.add(c.name()));
        names.add(EOS_VECTOR_LEFT);
        names.add(EOS_VECTOR_RIGHT);
        LeptonNumberViolatingOperators.all().forEach(c -> names.add(c.name()));
        ChargedLeptonOperators.all().forEach(c -> names.add(c.name()));
        ChargedCurrentOperators.all().forEach(c -> names.add(c.name()));
        MixingOperators.all().forEach(c -> names.add(c.name()));
        HeavyEffects.all().forEach(c -> names.add(c.name()));
        return names;
    }

    /**
     * A point with named coefficients set.
     *
     * @param base the point so far
     * @param given name to value
     * @param inputs whose C_SM and α hold
     * @param conversion what the values are multiplied with to come to the α of the inputs; those of b
     *     → cτν, of mixing and of other heavy effects have no α in their normalisation and are taken as they are
     */
    public static WilsonCoefficients set(
            WilsonCoefficients base, Map<String, Complex> given, Inputs inputs, double conversion) {
        List<String> known = all();
        WilsonCoefficients point = base;
        for (Map.Entry<String, Complex> entry : given.entrySet()) {
            String name = entry.getKey();
            if (!known.contains(name)) {
                throw new UnknownNameException(name, "coefficient", known);
            }
            boolean withAlpha =
                    !ChargedCurrentOperators.isOne(name)
                            && !MixingOperators.isOne(name)
                            && HeavyEffects.named(name).isEmpty();
            Complex value = entry.getValue().multiply(withAlpha ? conversion : 1);
            point =
                    switch (name) {
                        case EOS_VECTOR_LEFT ->
                                universal(
                                        point,
                                        NeutrinoOperators.CL,
                                        value.negate()
                                                .subtract(
                                                        StandardModelNeutrino.coefficient(inputs)));
                        case EOS_VECTOR_RIGHT ->
                                universal(point, NeutrinoOperators.CR, value.negate());
                        default -> point.with(new Coefficient(name), value);
                    };
        }
        return point;
    }

    private static WilsonCoefficients universal(
            WilsonCoefficients point, NeutrinoOperators operator, Complex value) {
        WilsonCoefficients changed = point;
        for (Flavour flavour : Flavour.values()) {
            changed = changed.with(operator.coefficient(flavour, flavour), value);
        }
        return changed;
    }
}
