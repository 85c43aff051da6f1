package org.kinvis.inference.scan;

import java.io.Serializable;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * An axis of a histogram: equal bins between two ends, in a quantity or in its logarithm. The lower end
 * belongs to the axis, the upper one does not.
 *
 * @param quantity a column of the scan: a real name, Re(name), Im(name), or an observable
 * @param bins how many
 * @param low lower end
 * @param high upper end
 * @param scale linear or logarithmic
 */
public record Axis(String quantity, int bins, double low, double high, Scale scale)
        implements Serializable {

    static final int MOST_BINS = 1 << 24;

    /** How bins are spaced. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC
    }

    public Axis {
        if (bins < 1 || bins > MOST_BINS) {
            throw new InvalidInputException(
                    "%s: %d bins; 1 to %d are possible".formatted(quantity, bins, MOST_BINS));
        }
        if (!(low < high && Double.isFinite(high - low))) {
            throw new InvalidInputException(
                    quantity + ": an axis needs two finite ends, the lower first");
        }
        if (scale == Scale.LOGARITHMIC && !(low > 0)) {
            throw new InvalidInputException(quantity + ": a logarithmic axis has positive ends");
        }
    }

    /** An axis with equal bins. */
    public static Axis linear(String quantity, int bins, double low, double high) {
        return new Axis(quantity, bins, low, high, Scale.LINEAR);
    }

    /** An axis with bins that are equal in the logarithm. */
    public static Axis logarithmic(String quantity, int bins, double low, double high) {
        return new Axis(quantity, bins, low, high, Scale.LOGARITHMIC);
    }

    /** The lower edge of a bin; for {@code bin = bins} the upper end of the axis. */
    public double edge(int bin) {
        double fraction = (double) bin / bins;
        return switch (scale) {
            case LINEAR -> low + fraction * (high - low);
            case LOGARITHMIC -> low * StrictMath.pow(high / low, fraction);
        };
    }

    /** How a kernel finds the bin of the quantity, or of its logarithm. */
    Bins kernelBins() {
        return switch (scale) {
            case LINEAR -> Bins.of(bins, low, high);
            case LOGARITHMIC -> Bins.of(bins, StrictMath.log(low), StrictMath.log(high));
        };
    }
}
