package org.kinvis.physics.model;

import java.math.BigDecimal;
import java.util.Locale;
import org.hipparchus.complex.Complex;

/** Numbers in messages and formulas. */
final class ModelText {

    private static final int MOST_PLAIN_DIGITS = 7;

    private ModelText() {}

    /** The fewest digits that mean this number: 2000, 0.5, 1E-9. */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return Math.abs(exact.precision() - exact.scale()) > MOST_PLAIN_DIGITS
                ? exact.toString()
                : exact.toPlainString();
    }

    /** A complex number as it was given: 2000, 1-2i. */
    static String given(Complex value) {
        double im = value.getImaginaryPart();
        String re = plain(value.getRealPart());
        return im == 0 ? re : re + (im < 0 ? "-" : "+") + plain(Math.abs(im)) + "i";
    }

    /** A complex number with seven digits. */
    static String complex(Complex value) {
        return String.format(
                Locale.ROOT, "%.7g%+.7gi", value.getRealPart(), value.getImaginaryPart());
    }
}
