package org.kinvis.app.figure;

/** How an axis maps numbers to lengths. */
public enum Scale {
    LINEAR {
        @Override
        double forward(double value) {
            return value;
        }

        @Override
        double backward(double position) {
            return position;
        }
    },
    LOGARITHMIC {
        @Override
        double forward(double value) {
            return value > 0 ? Math.log10(value) : value <= 0 ? Double.NEGATIVE_INFINITY : value;
        }

        @Override
        double backward(double position) {
            return Math.pow(10, position);
        }
    };

    /**
     * The position of a value on the ruled scale; not finite if the scale does not hold the value.
     */
    abstract double forward(double value);

    /** The value at a position on the ruled scale. */
    abstract double backward(double position);
}
