package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The stages that sum the squares of each group. Two squares of the same two columns with the same offset
 * that belong to two groups, such as (z + L + R)² and (z + L − R)², are done together.
 */
final class SquareStages {

    /** How many squares a loop does at once where it can. */
    private static final int TRIPLE = 3;

    private final double[][] data;
    private final double[][] sums;
    private final double[][] from;
    private final Kernel kernel;
    private final List<Stage> stages = new ArrayList<>();

    private SquareStages(double[][] data, double[][] sums, Kernel kernel) {
        this.data = data;
        this.sums = sums;
        this.from = new double[sums.length][];
        this.kernel = kernel;
        double[] zero = new double[Kernel.LENGTH];
        Arrays.fill(from, zero);
    }

    /**
     * The stages.
     *
     * @param groups of squares
     * @param data the columns they are functions of
     * @param sums the sum of each group
     */
    static List<Stage> of(
            List<List<FormSplit.Square>> groups, double[][] data, double[][] sums, Kernel kernel) {
        SquareStages builder = new SquareStages(data, sums, kernel);
        builder.add(groups);
        return builder.stages;
    }

    /** What twins have in common. */
    private record Common(double offset, List<Integer> columns) {}

    private record Groups(int first, int second) {}

    private record Pair(double offset, int x, int y, double slope) {}

    private record TwinPair(double offset, int x, int y, double slope1, double slope2) {}

    private record Member(int group, FormSplit.Square square) {}

    private void add(List<List<FormSplit.Square>> groups) {
        Map<Common, List<Member>> common = new LinkedHashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (FormSplit.Square square : groups.get(g)) {
                if (square.columns().size() == 2) {
                    common.computeIfAbsent(
                                    new Common(square.offset(), square.columns()),
                                    _ -> new ArrayList<>())
                            .add(new Member(g, square));
                } else {
                    addSingle(g, square);
                }
            }
        }
        Map<Groups, List<TwinPair>> twins = new LinkedHashMap<>();
        Map<Integer, List<Pair>> pairs = new LinkedHashMap<>();
        common.forEach((key, members) -> match(key, members, twins, pairs));
        twins.forEach(this::addTwins);
        pairs.forEach(this::addPairs);
    }

    /** Members of different groups become twins, the rest pairs. */
    private static void match(
            Common key,
            List<Member> members,
            Map<Groups, List<TwinPair>> twins,
            Map<Integer, List<Pair>> pairs) {
        List<Member> rest = new ArrayList<>(members);
        int x = key.columns().getFirst();
        int y = key.columns().getLast();
        while (!rest.isEmpty()) {
            Member first = rest.removeFirst();
            double slope = first.square.factors().getLast();
            Optional<Member> other =
                    rest.stream().filter(member -> member.group != first.group).findFirst();
            if (other.isPresent()) {
                rest.remove(other.get());
                twins.computeIfAbsent(
                                new Groups(first.group, other.get().group), _ -> new ArrayList<>())
                        .add(
                                new TwinPair(
                                        key.offset(),
                                        x,
                                        y,
                                        slope,
                                        other.get().square.factors().getLast()));
            } else {
                pairs.computeIfAbsent(first.group, _ -> new ArrayList<>())
                        .add(new Pair(key.offset(), x, y, slope));
            }
        }
    }

    /** Where a group's sum is so far; from now on in its own column. */
    private double[] begin(int group) {
        double[] so = from[group];
        from[group] = sums[group];
        return so;
    }

    private void addTwins(Groups groups, List<TwinPair> twins) {
        for (int k = 0; k < twins.size(); ) {
            int count = twins.size() - k >= TRIPLE ? TRIPLE : 1;
            List<TwinPair> some = twins.subList(k, k + count);
            Kernel.Twin columns =
                    new Kernel.Twin(
                            begin(groups.first),
                            sums[groups.first],
                            begin(groups.second),
                            sums[groups.second]);
            double[][] x = some.stream().map(t -> data[t.x]).toArray(double[][]::new);
            double[][] y = some.stream().map(t -> data[t.y]).toArray(double[][]::new);
            double[] constants = new double[TRIPLE * count];
            for (int j = 0; j < count; j++) {
                constants[TRIPLE * j] = some.get(j).offset;
                constants[TRIPLE * j + 1] = some.get(j).slope1;
                constants[TRIPLE * j + 2] = some.get(j).slope2;
            }
            stages.add(
                    count == TRIPLE
                            ? new Twins(kernel, columns, x, y, constants)
                            : new OneTwin(kernel, columns, x[0], y[0], constants));
            k += count;
        }
    }

    private void addPairs(int group, List<Pair> pairs) {
        for (int k = 0; k < pairs.size(); ) {
            int count = pairs.size() - k >= TRIPLE ? TRIPLE : 1;
            List<Pair> some = pairs.subList(k, k + count);
            double[] so = begin(group);
            double[][] x = some.stream().map(p -> data[p.x]).toArray(double[][]::new);
            double[][] y = some.stream().map(p -> data[p.y]).toArray(double[][]::new);
            double[] constants =
                    some.stream()
                            .flatMapToDouble(p -> DoubleStream.of(p.offset, p.slope))
                            .toArray();
            stages.add(
                    count == TRIPLE
                            ? new Pairs(kernel, so, x, y, constants, sums[group])
                            : new OnePair(
                                    kernel,
                                    so,
                                    x[0],
                                    y[0],
                                    constants[0],
                                    constants[1],
                                    sums[group]));
            k += count;
        }
    }

    /** A square of one column, or of more than two, whose sum is formed first. */
    private void addSingle(int group, FormSplit.Square square) {
        double[] x = data[square.columns().getFirst()];
        for (int i = 1; i < square.columns().size(); i++) {
            double[] sum = new double[Kernel.LENGTH];
            stages.add(
                    new Add(
                            kernel,
                            x,
                            square.factors().get(i),
                            data[square.columns().get(i)],
                            sum));
            x = sum;
        }
        stages.add(new One(kernel, begin(group), x, square.offset(), sums[group]));
    }

    private record Twins(
            Kernel kernel, Kernel.Twin columns, double[][] x, double[][] y, double[] constants)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.twins(columns, x, y, constants, block.size());
        }
    }

    private record OneTwin(
            Kernel kernel, Kernel.Twin columns, double[] x, double[] y, double[] constants)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.twin(columns, x, y, constants, block.size());
        }
    }

    private record Pairs(
            Kernel kernel,
            double[] from,
            double[][] x,
            double[][] y,
            double[] constants,
            double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.pairs(from, x, y, constants, to, block.size());
        }
    }

    private record OnePair(
            Kernel kernel, double[] from, double[] x, double[] y, double z, double s, double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.pair(from, x, y, z, s, to, block.size());
        }
    }

    private record One(Kernel kernel, double[] from, double[] x, double z, double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.square(from, x, z, to, block.size());
        }
    }

    /** to = from + factor x: also a part of a weighted sum. */
    record Add(Kernel kernel, double[] from, double factor, double[] x, double[] to)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.add(from, factor, x, to, block.size());
        }
    }
}
