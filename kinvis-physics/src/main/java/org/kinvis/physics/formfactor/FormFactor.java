package org.kinvis.physics.formfactor;

import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * The form factors by symbol: three of a pseudoscalar, seven of a vector final state, ten of a
 * baryon.
 */
public enum FormFactor {
    F_PLUS("f+", "f_+", FinalState.PSEUDOSCALAR),
    F_ZERO("f0", "f_0", FinalState.PSEUDOSCALAR),
    F_TENSOR("fT", "f_T", FinalState.PSEUDOSCALAR),
    V("V", "V", FinalState.VECTOR),
    A0("A0", "A_0", FinalState.VECTOR),
    A1("A1", "A_1", FinalState.VECTOR),
    A12("A12", "A_{12}", FinalState.VECTOR),
    T1("T1", "T_1", FinalState.VECTOR),
    T2("T2", "T_2", FinalState.VECTOR),
    T23("T23", "T_{23}", FinalState.VECTOR),
    BARYON_F_PLUS("f+", "f_+", FinalState.BARYON),
    BARYON_F_PERP("fperp", "f_\\perp", FinalState.BARYON),
    BARYON_F_ZERO("f0", "f_0", FinalState.BARYON),
    G_PLUS("g+", "g_+", FinalState.BARYON),
    G_PERP("gperp", "g_\\perp", FinalState.BARYON),
    G_ZERO("g0", "g_0", FinalState.BARYON),
    H_PLUS("h+", "h_+", FinalState.BARYON),
    H_PERP("hperp", "h_\\perp", FinalState.BARYON),
    HT_PLUS("ht+", "\\tilde h_+", FinalState.BARYON),
    HT_PERP("htperp", "\\tilde h_\\perp", FinalState.BARYON);

    private final String symbol;
    private final String tex;
    private final FinalState finalState;

    FormFactor(String symbol, String tex, FinalState finalState) {
        this.symbol = symbol;
        this.tex = tex;
        this.finalState = finalState;
    }

    /** The form factor of that symbol among those of a set. */
    public static FormFactor of(String symbol, FormFactorSet set) {
        List<FormFactor> candidates = of(set);
        return candidates.stream()
                .filter(formFactor -> formFactor.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        symbol + "(" + set.transition() + ")",
                                        "form factor",
                                        candidates.stream()
                                                .map(f -> f.symbol + "(" + set.transition() + ")")
                                                .toList()));
    }

    /** The form factors of a set: those that one of its parameters belongs to. */
    public static List<FormFactor> of(FormFactorSet set) {
        return Arrays.stream(values())
                .filter(formFactor -> formFactor.finalState == set.finalState())
                .filter(
                        formFactor ->
                                set.parameterNames().stream()
                                        .anyMatch(p -> p.startsWith(formFactor.symbol + ":")))
                .toList();
    }

    /** The symbol, such as {@code f+}. */
    public String symbol() {
        return symbol;
    }

    /** TeX of the symbol. */
    public String tex() {
        return tex;
    }

    /** This one among the values of a pseudoscalar final state. */
    public double in(PseudoscalarFormFactors.Values values) {
        return switch (this) {
            case F_PLUS -> values.plus();
            case F_ZERO -> values.zero();
            case F_TENSOR -> values.tensor();
            default -> throw new IllegalArgumentException(symbol + " of a pseudoscalar meson");
        };
    }

    /** This one among the values of a vector final state. */
    public double in(VectorFormFactors.Values values) {
        return switch (this) {
            case V -> values.v();
            case A0 -> values.a0();
            case A1 -> values.a1();
            case A12 -> values.a12();
            case T1 -> values.t1();
            case T2 -> values.t2();
            case T23 -> values.t23();
            default -> throw new IllegalArgumentException(symbol + " of a vector meson");
        };
    }

    /** This one among the values of a baryon as final state. */
    public double in(BaryonFormFactors.Values values) {
        return switch (this) {
            case BARYON_F_PLUS -> values.fPlus();
            case BARYON_F_PERP -> values.fPerp();
            case BARYON_F_ZERO -> values.fZero();
            case G_PLUS -> values.gPlus();
            case G_PERP -> values.gPerp();
            case G_ZERO -> values.gZero();
            case H_PLUS -> values.hPlus();
            case H_PERP -> values.hPerp();
            case HT_PLUS -> values.htPlus();
            case HT_PERP -> values.htPerp();
            default -> throw new IllegalArgumentException(symbol + " of a baryon");
        };
    }
}
