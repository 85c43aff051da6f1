package org.kinvis.physics.formfactor;

import java.util.Arrays;
import java.util.List;
import org.kinvis.physics.inputs.UnknownNameException;

/** The form factors by symbol: three of a pseudoscalar, seven of a vector final state. */
public enum FormFactor {
    F_PLUS("f+", "f_+", true),
    F_ZERO("f0", "f_0", true),
    F_TENSOR("fT", "f_T", true),
    V("V", "V", false),
    A0("A0", "A_0", false),
    A1("A1", "A_1", false),
    A12("A12", "A_{12}", false),
    T1("T1", "T_1", false),
    T2("T2", "T_2", false),
    T23("T23", "T_{23}", false);

    private final String symbol;
    private final String tex;
    private final boolean pseudoscalar;

    FormFactor(String symbol, String tex, boolean pseudoscalar) {
        this.symbol = symbol;
        this.tex = tex;
        this.pseudoscalar = pseudoscalar;
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

    /** The form factors of a set. */
    public static List<FormFactor> of(FormFactorSet set) {
        return Arrays.stream(values())
                .filter(formFactor -> formFactor.pseudoscalar == set.isPseudoscalar())
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
}
