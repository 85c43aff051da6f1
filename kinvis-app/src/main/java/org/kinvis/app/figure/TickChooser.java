package org.kinvis.app.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses ticks: on a linear axis at multiples of 1, 2 or 5 times a power of ten, on a logarithmic
 * one at the decades, or at 1, 2 and 5 if there are fewer than three decades.
 */
final class TickChooser {

    private static final int FEWEST = 4;
    private static final int MOST = 10;

    private TickChooser() {}

    /**
     * The ticks of a range.
     *
     * @param preferred about how many; from 4 on a linear axis gets between 4 and 10 ticks, below
     *     that it gets fewer, and a logarithmic one labels only decades
     */
    static Ticks choose(Scale scale, Axis.Range range, int preferred) {
        return scale == Scale.LINEAR ? linear(range, preferred) : logarithmic(range, preferred);
    }

    /** A step of {@code mantissa}·10^{@code exponent}, mantissa 1, 2 or 5. */
    private record Step(int mantissa, int exponent) {

        double size() {
            return BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent).doubleValue();
        }

        /**
         * The index of the first multiple of the step in the range; the rounding of a number is
         * forgiven.
         */
        long first(Axis.Range range) {
            return (long) Math.ceil(range.lo() / size() - slack(range));
        }

        long last(Axis.Range range) {
            return (long) Math.floor(range.hi() / size() + slack(range));
        }

        private double slack(Axis.Range range) {
            return 1e-9 * (range.hi() - range.lo()) / size();
        }

        long count(Axis.Range range) {
            return last(range) - first(range) + 1;
        }

        BigDecimal multiple(long index) {
            return BigDecimal.valueOf(index * mantissa).scaleByPowerOfTen(exponent);
        }

        /** The step of the minor ticks: a fifth, or a quarter of 2. */
        Step minor() {
            return switch (mantissa) {
                case 1 -> new Step(2, exponent - 1);
                case 2 -> new Step(5, exponent - 1);
                default -> new Step(1, exponent);
            };
        }
    }

    private static Ticks linear(Axis.Range range, int preferred) {
        Step step = bestStep(range, preferred);
        List<BigDecimal> values = multiples(step, range);
        double largest =
                values.stream().mapToDouble(value -> Math.abs(value.doubleValue())).max().orElse(0);
        int magnitude = largest == 0 ? 0 : (int) Math.floor(Math.log10(largest) + 1e-9);
        int exponent = magnitude >= 4 || magnitude < -2 ? magnitude : 0;
        int decimals = Math.max(0, exponent - step.exponent());
        List<Ticks.Tick> major =
                values.stream()
                        .map(
                                value ->
                                        new Ticks.Tick(
                                                value.doubleValue(),
                                                label(value, exponent, decimals)))
                        .toList();
        List<Double> minor =
                multiples(step.minor(), range).stream()
                        .filter(value -> values.stream().noneMatch(v -> v.compareTo(value) == 0))
                        .map(BigDecimal::doubleValue)
                        .toList();
        return new Ticks(major, minor, exponent);
    }

    private static String label(BigDecimal value, int exponent, int decimals) {
        return value.scaleByPowerOfTen(-exponent)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static Step bestStep(Axis.Range range, int preferred) {
        int fewest = Math.min(FEWEST, preferred);
        int decade = (int) Math.floor(Math.log10(range.hi() - range.lo()));
        Step best = new Step(1, decade - 1);
        long bestDistance = Long.MAX_VALUE;
        for (int exponent = decade - 1; exponent <= decade; exponent++) {
            for (int mantissa : new int[] {1, 2, 5}) {
                Step step = new Step(mantissa, exponent);
                long count = step.count(range);
                long distance = Math.abs(count - preferred);
                if (count >= fewest && count <= MOST && distance <= bestDistance) {
                    best = step;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private static List<BigDecimal> multiples(Step step, Axis.Range range) {
        List<BigDecimal> values = new ArrayList<>();
        for (long index = step.first(range); index <= step.last(range); index++) {
            values.add(step.multiple(index));
        }
        return values;
    }

    private static Ticks logarithmic(Axis.Range range, int preferred) {
        double lo = Math.log10(range.lo());
        double hi = Math.log10(range.hi());
        int first = (int) Math.ceil(lo - 1e-9);
        int last = (int) Math.floor(hi + 1e-9);
        int decades = last - first + 1;
        if (decades >= 3) {
            return decades(
                    range, first, last, Math.ceilDiv(decades, Math.min(preferred + 2, MOST)));
        }
        List<Ticks.Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int power = first - 1; power <= last; power++) {
            for (int digit = 1; digit <= 9; digit++) {
                BigDecimal value = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (!holds(range, value.doubleValue())) {
                    continue;
                }
                if (digit == 1 || (preferred >= FEWEST && (digit == 2 || digit == 5))) {
                    major.add(new Ticks.Tick(value.doubleValue(), logLabel(digit, power)));
                } else {
                    minor.add(value.doubleValue());
                }
            }
        }
        return major.size() >= Math.min(preferred, FEWEST)
                ? new Ticks(major, minor, 0)
                : linear(range, preferred);
    }

    private static Ticks decades(Axis.Range range, int first, int last, int stride) {
        List<Ticks.Tick> major = new ArrayList<>();
        List<Double> minor = new ArrayList<>();
        for (int power = first - 1; power <= last; power++) {
            double decade = BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue();
            if (Math.floorMod(power, stride) == 0 && power >= first) {
                major.add(new Ticks.Tick(decade, "10^{" + power + "}"));
            } else if (power >= first) {
                minor.add(decade);
            }
            for (int digit = 2; stride == 1 && digit <= 9; digit++) {
                if (holds(range, digit * decade)) {
                    minor.add(digit * decade);
                }
            }
        }
        return new Ticks(major, minor, 0);
    }

    private static String logLabel(int digit, int power) {
        if (power >= -2 && power <= 3) {
            return BigDecimal.valueOf(digit).scaleByPowerOfTen(power).toPlainString();
        }
        return digit == 1 ? "10^{" + power + "}" : digit + "\\times10^{" + power + "}";
    }

    private static boolean holds(Axis.Range range, double value) {
        return value >= range.lo() * (1 - 1e-9) && value <= range.hi() * (1 + 1e-9);
    }
}
