package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.hipparchus.complex.Complex;

/**
 * The stages that draw the columns of a space. Draws that map a coordinate linearly come together in one
 * stage, what else is to be done with them after it; a range that depends on other names waits for these.
 */
final class DrawStages {

    private final Columns columns;
    private final double[][] data;
    private final Coordinates coordinates;
    private final Kernel kernel;
    private final double[] radius = new double[Kernel.LENGTH];
    private final List<Stage> stages = new ArrayList<>();
    private final List<Draw> draws = new ArrayList<>();
    private final List<Stage> after = new ArrayList<>();
    private final List<double[]> drawn = new ArrayList<>();
    private final List<double[]> conditional = new ArrayList<>();
    private int coordinate;

    private DrawStages(Columns columns, double[][] data, Coordinates coordinates, Kernel kernel) {
        this.columns = columns;
        this.data = data;
        this.coordinates = coordinates;
        this.kernel = kernel;
    }

    /**
     * The stages.
     *
     * @param space what is drawn
     * @param data its columns
     * @param coordinates of the points
     */
    static List<Stage> of(
            ScanSpace space, double[][] data, Coordinates coordinates, Kernel kernel) {
        DrawStages builder = new DrawStages(Columns.of(space), data, coordinates, kernel);
        if (space.isRadial()) {
            builder.draws.add(new Draw(space.coordinates() - 1, Interval.UNIT, builder.radius));
        }
        space.distributions().forEach(builder::add);
        builder.flush();
        if (!builder.conditional.isEmpty()) {
            builder.stages.add(new Exist(builder.conditional, builder.drawn));
        }
        return builder.stages;
    }

    private void add(String name, Distribution distribution) {
        double[] re = data[columns.realPart(name)];
        if (!(distribution instanceof Distribution.Fixed)) {
            drawn.add(re);
            if (distribution.isComplex()) {
                drawn.add(data[columns.imaginaryPart(name)]);
            }
        }
        if (!distribution.isComplex()) {
            real(distribution, re);
            return;
        }
        double[] im = data[columns.imaginaryPart(name)];
        switch (distribution) {
            case Distribution.Fixed fixed -> {
                Arrays.fill(re, fixed.value().getRealPart());
                Arrays.fill(im, fixed.value().getImaginaryPart());
            }
            case Distribution.Choice choice -> {
                draw(Interval.UNIT, re);
                after.add(new Choose(choice.values(), re, im));
            }
            case Distribution.Disc disc -> {
                draw(Interval.UNIT, re);
                draw(Interval.UNIT, im);
                after.add(new Polar(disc.radius(), re, im));
            }
            case Distribution.Parts parts -> {
                real(parts.real(), re);
                real(parts.imaginary(), im);
            }
            case Distribution.Real _ -> throw new IllegalStateException(name + ": real");
        }
    }

    private void real(Distribution distribution, double[] x) {
        switch (distribution) {
            case Distribution.Fixed fixed -> Arrays.fill(x, fixed.value().getRealPart());
            case Distribution.Uniform uniform ->
                    draw(Interval.of(uniform.low(), uniform.high()), x);
            case Distribution.LogUniform uniform -> {
                draw(Interval.of(StrictMath.log(uniform.low()), StrictMath.log(uniform.high())), x);
                after.add(new Exponential(uniform.low(), uniform.high(), x));
            }
            case Distribution.Normal normal -> {
                draw(Interval.UNIT, x);
                after.add(
                        new Gaussian(
                                NormalDistribution.of(normal.mean(), normal.standardDeviation()),
                                x));
            }
            case Distribution.PositiveNormal normal -> {
                draw(Interval.UNIT, x);
                after.add(
                        new Gaussian(
                                TruncatedNormalDistribution.of(
                                        normal.mean(),
                                        normal.standardDeviation(),
                                        Double.MIN_NORMAL,
                                        Double.POSITIVE_INFINITY),
                                x));
            }
            case Distribution.Radial radial -> {
                draw(Interval.of(radial.low(), radial.high()), x);
                after.add(block -> kernel.multiply(x, radius, x, block.size()));
            }
            case Distribution.Between between -> {
                flush();
                draw(Interval.UNIT, x);
                conditional.add(x);
                after.add(new Bounded(end(between.low()), end(between.high()), x));
            }
            case Distribution.Choice choice -> {
                draw(Interval.UNIT, x);
                after.add(new Choose(choice.values(), x, x));
            }
            case Distribution.Disc _, Distribution.Parts _ ->
                    throw new IllegalStateException("complex");
        }
    }

    private End end(Distribution.Bound bound) {
        return new End(
                bound.constant(),
                bound.factor(),
                bound.name().isEmpty() ? radius : data[columns.realPart(bound.name())]);
    }

    private void draw(Interval interval, double[] to) {
        draws.add(new Draw(coordinate++, interval, to));
    }

    private void flush() {
        if (!draws.isEmpty()) {
            stages.add(new Linear(coordinates, draws.toArray(Draw[]::new)));
            stages.addAll(after);
            draws.clear();
            after.clear();
        }
    }

    /** A coordinate, what it is mapped on, and where it goes. */
    private record Draw(int coordinate, Interval interval, double[] to) {}

    /** Draws that map a coordinate linearly. */
    private record Linear(Coordinates coordinates, Draw[] draws) implements Stage {

        @Override
        public void run(Block block) {
            coordinates.moveTo(block.first(), block.size());
            for (Draw draw : draws) {
                coordinates.fill(draw.coordinate, draw.interval, draw.to);
            }
        }
    }

    /** x ← eˣ, not outside the ends. */
    private record Exponential(double low, double high, double[] x) implements Stage {

        @Override
        public void run(Block block) {
            for (int i = Kernel.FIRST; i < Kernel.FIRST + block.size(); i++) {
                x[i] = Math.clamp(StrictMath.exp(x[i]), low, high);
            }
        }
    }

    /** x ← F⁻¹(x). */
    private record Gaussian(ContinuousDistribution distribution, double[] x) implements Stage {

        @Override
        public void run(Block block) {
            for (int i = Kernel.FIRST; i < Kernel.FIRST + block.size(); i++) {
                x[i] = distribution.inverseCumulativeProbability(x[i]);
            }
        }
    }

    /** An end of a range. */
    private record End(double constant, double factor, double[] x) {

        double at(int i) {
            return factor == 0 ? constant : Math.fma(x[i], factor, constant);
        }
    }

    /** x ← low + x (high − low); no number where the range is empty. */
    private record Bounded(End low, End high, double[] x) implements Stage {

        @Override
        public void run(Block block) {
            for (int i = Kernel.FIRST; i < Kernel.FIRST + block.size(); i++) {
                double from = low.at(i);
                double to = high.at(i);
                x[i] =
                        from < to
                                ? Math.clamp(Math.fma(to - from, x[i], from), from, to)
                                : Double.NaN;
            }
        }
    }

    /** A point with an empty range is no point: it has no values and is not kept. */
    private record Exist(List<double[]> conditional, List<double[]> drawn) implements Stage {

        @Override
        public void run(Block block) {
            for (double[] x : conditional) {
                for (int p = 0; p < block.size(); p++) {
                    if (Double.isNaN(x[Kernel.FIRST + p]) && block.isKept(p)) {
                        block.drop(p);
                        int i = Kernel.FIRST + p;
                        drawn.forEach(column -> column[i] = Double.NaN);
                    }
                }
            }
        }
    }

    /** One of several values. */
    private static final class Choose implements Stage {

        private final double[] realParts;
        private final double[] imaginaryParts;
        private final double[] re;
        private final double[] im;

        /** For real values the columns are the same. */
        Choose(List<Complex> values, double[] re, double[] im) {
            this.realParts = values.stream().mapToDouble(Complex::getRealPart).toArray();
            this.imaginaryParts = values.stream().mapToDouble(Complex::getImaginaryPart).toArray();
            this.re = re;
            this.im = im;
        }

        @Override
        public void run(Block block) {
            int count = realParts.length;
            for (int i = Kernel.FIRST; i < Kernel.FIRST + block.size(); i++) {
                int chosen = Math.min((int) (re[i] * count), count - 1);
                im[i] = imaginaryParts[chosen];
                re[i] = realParts[chosen];
            }
        }
    }

    /** (x, y) ← R √x (cos 2πy, sin 2πy). */
    private record Polar(double radius, double[] x, double[] y) implements Stage {

        @Override
        public void run(Block block) {
            for (int i = Kernel.FIRST; i < Kernel.FIRST + block.size(); i++) {
                double r = radius * Math.sqrt(x[i]);
                double phi = 2 * Math.PI * y[i];
                x[i] = r * StrictMath.cos(phi);
                y[i] = r * StrictMath.sin(phi);
            }
        }
    }
}
