package org.kinvis.app.figure;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** An immutable column of numbers: the coordinates of a layer, in data units. */
public final class Values {

    private final double[] numbers;

    private Values(double[] numbers) {
        this.numbers = numbers;
    }

    /** The given numbers, copied. */
    public static Values of(double... numbers) {
        return new Values(numbers.clone());
    }

    /** {@code count} equidistant numbers from {@code first} to {@code last}, both included. */
    public static Values linear(double first, double last, int count) {
        Require.that(
                count >= 2, "values: %d numbers between two ends; at least 2 are needed", count);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = first + (last - first) * i / (count - 1);
        }
        numbers[count - 1] = last;
        return new Values(numbers);
    }

    /**
     * {@code count} numbers from {@code first} to {@code last}, both positive, equidistant in the
     * logarithm.
     */
    public static Values logarithmic(double first, double last, int count) {
        Require.that(
                first > 0 && last > 0,
                "values: logarithmic steps from %s to %s; both ends must be positive",
                first,
                last);
        return linear(Math.log(first), Math.log(last), count).map(Math::exp);
    }

    /** How many numbers there are. */
    public int size() {
        return numbers.length;
    }

    /** The number with index {@code i}, from 0. */
    public double at(int i) {
        return numbers[i];
    }

    /** The function's value at each number. */
    public Values map(DoubleUnaryOperator function) {
        return new Values(Arrays.stream(numbers).map(function).toArray());
    }

    /** The numbers in their order. */
    public DoubleStream stream() {
        return Arrays.stream(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(numbers, values.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return numbers.length <= 6 ? Arrays.toString(numbers) : numbers.length + " values";
    }
}
