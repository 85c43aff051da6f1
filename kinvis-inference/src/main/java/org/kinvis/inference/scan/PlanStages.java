package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The stages of a plan on columns of their own: draws, the coefficients of a model, squares, rates, ratios,
 * cuts on these, then what is dear, with its cuts.
 */
final class PlanStages {

    private final ScanPlan plan;
    private final Kernel kernel;
    private final double[][] variables;
    private final double[][] values;
    private final List<Stage> stages = new ArrayList<>();
    private final Map<Integer, double[]> logarithms = new HashMap<>();

    private PlanStages(ScanPlan plan, Coordinates coordinates, Kernel kernel) {
        this.plan = plan;
        this.kernel = kernel;
        int own = plan.spaceColumns().size();
        this.variables = new double[own + 2 * plan.matched().size()][Kernel.LENGTH];
        this.values = new double[plan.columns().size()][];
        System.arraycopy(variables, 0, values, 0, own);
        for (int c = own + plan.observables().size(); c < values.length; c++) {
            values[c] = new double[Kernel.LENGTH];
        }
        stages.addAll(DrawStages.of(plan.space(), variables, coordinates, kernel));
        if (!plan.matched().isEmpty()) {
            stages.add(new Match());
        }
        addRates();
    }

    /** All that rows need. */
    static PlanStages of(ScanPlan plan, Coordinates coordinates, Kernel kernel) {
        PlanStages program = new PlanStages(plan, coordinates, kernel);
        program.addCheapCuts();
        program.addFunctions();
        return program;
    }

    /** The quantities that are cut on, at every point that exists, and no cuts. */
    static PlanStages ofCuts(ScanPlan plan, Coordinates coordinates, Kernel kernel) {
        PlanStages program = new PlanStages(plan, coordinates, kernel);
        program.addFunctionsOfCuts();
        return program;
    }

    /** In the order they run. */
    List<Stage> stages() {
        return stages;
    }

    /** The columns of a row, as {@link ScanPlan#columns} names them. */
    double[][] values() {
        return values;
    }

    private void addRates() {
        FormSplit split = plan.split();
        double[][] sums = new double[split.groups().size()][Kernel.LENGTH];
        double[][] rates = new double[split.constants().length][Kernel.LENGTH];
        stages.addAll(SquareStages.of(split.groups(), variables, sums, kernel));
        stages.addAll(RateStages.of(split, sums, rates, kernel));
        for (int v = 0; v < plan.observables().size(); v++) {
            int column = plan.spaceColumns().size() + v;
            values[column] =
                    switch (plan.observables().get(v)) {
                        case PlanValue.Rate rate -> rates[rate.rate()];
                        case PlanValue.Ratio ratio -> {
                            double[] to = new double[Kernel.LENGTH];
                            double[] above = rates[ratio.numerator()];
                            double[] below = rates[ratio.denominator()];
                            stages.add(block -> kernel.divide(above, below, to, block.size()));
                            yield to;
                        }
                        case PlanValue.Function _ -> new double[Kernel.LENGTH];
                    };
        }
    }

    private boolean isFunction(String quantity) {
        int v = plan.column(quantity) - plan.spaceColumns().size();
        return v >= 0
                && v < plan.observables().size()
                && plan.observables().get(v) instanceof PlanValue.Function;
    }

    /** Cuts on what is no function. */
    private void addCheapCuts() {
        addCuts(
                plan.cuts().stream()
                        .filter(cut -> !isFunction(cut.quantity()))
                        .map(
                                cut ->
                                        new Kernel.Range(
                                                values[plan.column(cut.quantity())],
                                                cut.lowest(),
                                                cut.highest()))
                        .toList());
    }

    /** A column that has no value at points that do not exist. */
    private double[] presence() {
        return plan.space().distributions().entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Distribution.Fixed))
                .map(entry -> variables[plan.spaceColumns().realPart(entry.getKey())])
                .findFirst()
                .orElse(variables[0]);
    }

    /** Two at a time. */
    private void addCuts(List<Kernel.Range> ranges) {
        for (int r = 0; r < ranges.size(); r += 2) {
            stages.add(
                    r + 1 < ranges.size()
                            ? new TwoCuts(kernel, ranges.get(r), ranges.get(r + 1))
                            : new OneCut(kernel, ranges.get(r)));
        }
    }

    private record OneCut(Kernel kernel, Kernel.Range range) implements Stage {

        @Override
        public void run(Block block) {
            kernel.within(range.x(), range.low(), range.high(), block.kept(), block.size());
        }
    }

    private record TwoCuts(Kernel kernel, Kernel.Range first, Kernel.Range second)
            implements Stage {

        @Override
        public void run(Block block) {
            kernel.within(first, second, block.kept(), block.size());
        }
    }

    private void addFunctions() {
        Set<String> everywhere = wantedEverywhere();
        List<PricedFunction> functions = new ArrayList<>();
        for (int v = 0; v < plan.observables().size(); v++) {
            if (plan.observables().get(v) instanceof PlanValue.Function function) {
                int column = plan.spaceColumns().size() + v;
                String name = plan.columns().get(column);
                functions.add(
                        new PricedFunction(
                                function.quantity(),
                                values[column],
                                plan.cuts().stream()
                                        .filter(cut -> cut.quantity().equals(name))
                                        .toList(),
                                everywhere.contains(name)));
            }
        }
        if (!functions.isEmpty()) {
            stages.add(new FunctionStage(functions, this::point, presence()));
        }
    }

    private void addFunctionsOfCuts() {
        Set<String> wanted = plan.cuts().stream().map(Cut::quantity).collect(Collectors.toSet());
        List<PricedFunction> functions = new ArrayList<>();
        for (int v = 0; v < plan.observables().size(); v++) {
            int column = plan.spaceColumns().size() + v;
            if (plan.observables().get(v) instanceof PlanValue.Function function
                    && wanted.contains(plan.columns().get(column))) {
                functions.add(
                        new PricedFunction(function.quantity(), values[column], List.of(), true));
            }
        }
        if (!functions.isEmpty()) {
            stages.add(new FunctionStage(functions, this::point, presence()));
        }
    }

    /** The coefficients at an element of the columns; a mistake in them tells where. */
    private WilsonCoefficients point(int i) {
        try {
            return plan.source().at(variables, i);
        } catch (InvalidInputException e) {
            List<String> names = plan.spaceColumns().names();
            String place =
                    IntStream.range(0, names.size())
                            .mapToObj(c -> names.get(c) + " = " + variables[c][i])
                            .collect(Collectors.joining(", "));
            throw new InvalidInputException("at " + place + ": " + e.getMessage(), e);
        }
    }

    /** What histograms and profiles of all points need. */
    private Set<String> wantedEverywhere() {
        Set<String> wanted = new HashSet<>();
        plan.histograms().stream()
                .filter(request -> request.population() == Population.ALL)
                .forEach(request -> addQuantities(request.grid(), wanted));
        plan.profiles().stream()
                .filter(request -> request.population() == Population.ALL)
                .forEach(
                        request -> {
                            addQuantities(request.grid(), wanted);
                            wanted.add(request.quantity());
                        });
        return wanted;
    }

    private static void addQuantities(CellGrid grid, Set<String> quantities) {
        grid.axes().forEach(axis -> quantities.add(axis.quantity()));
    }

    /** The coefficients of a model as columns. */
    private final class Match implements Stage {

        @Override
        public void run(Block block) {
            for (int p = 0; p < block.size(); p++) {
                int i = Kernel.FIRST + p;
                if (!block.isKept(p)) {
                    continue;
                }
                WilsonCoefficients point = point(i);
                for (int m = 0; m < plan.matched().size(); m++) {
                    Complex value = point.get(plan.matched().get(m));
                    int column = plan.spaceColumns().size() + 2 * m;
                    variables[column][i] = value.getRealPart();
                    variables[column + 1][i] = value.getImaginaryPart();
                }
            }
        }
    }

    /** Finds the cells of a grid at every point of a block. */
    double[] quantity(Axis axis) {
        int column = plan.column(axis.quantity());
        return switch (axis.scale()) {
            case LINEAR -> values[column];
            case LOGARITHMIC ->
                    logarithms.computeIfAbsent(
                            column,
                            _ -> {
                                double[] to = new double[Kernel.LENGTH];
                                stages.add(new Logarithm(values[column], to));
                                return to;
                            });
        };
    }

    private record Logarithm(double[] x, double[] to) implements Stage {

        @Override
        public void run(Block block) {
            for (int i = Kernel.FIRST; i < Kernel.FIRST + block.size(); i++) {
                to[i] = StrictMath.log(x[i]);
            }
        }
    }
}
