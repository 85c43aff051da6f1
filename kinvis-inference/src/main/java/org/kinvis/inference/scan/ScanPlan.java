package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.observable.Quantity;

/**
 * What a scan does at every point, compiled: draws, the few squared amplitudes that all rates together
 * need, ratios, cuts, histograms. Immutable; any number of threads may run it.
 */
public final class ScanPlan {

    /** The last column of an ensemble: the part of the space that a row stands for. */
    public static final String WEIGHT = "weight";

    private final ScanSpace space;
    private final Sampler sampler;
    private final Columns spaceColumns;
    private final List<Coefficient> matched;
    private final PointSource source;
    private final FormSplit split;
    private final List<PlanValue> observables;
    private final List<String> columns;
    private final List<Cut> cuts;
    private final List<HistogramRequest> histograms;
    private final List<ProfileRequest> profiles;

    private ScanPlan(Builder builder) {
        this.space = builder.space;
        this.sampler = builder.sampler;
        this.spaceColumns = Columns.of(space);
        this.source = builder.source(spaceColumns);
        List<HermitianForm> forms = new ArrayList<>();
        this.observables =
                builder.quantities.values().stream()
                        .map(quantity -> builder.value(quantity, source, forms))
                        .toList();
        this.matched = builder.matched(forms);
        this.split = FormSplit.of(forms, builder.coefficients(spaceColumns, matched));
        List<String> names = new ArrayList<>(spaceColumns.names());
        names.addAll(builder.quantities.keySet());
        if (sampler instanceof Sampler.Ensemble) {
            names.add(WEIGHT);
        }
        this.columns = Collections.unmodifiableList(names);
        this.cuts = List.copyOf(builder.cuts);
        this.histograms = List.copyOf(builder.histograms);
        this.profiles = List.copyOf(builder.profiles);
        requireColumns();
        if (sampler instanceof Sampler.Ensemble) {
            requireRegion();
        }
        if (sampler instanceof Sampler.Grid || sampler instanceof Sampler.Sobol) {
            Coordinates.of(sampler, space, KernelKind.SCALAR.kernel());
        }
    }

    private void requireColumns() {
        if (new LinkedHashSet<>(columns).size() != columns.size()) {
            throw new InvalidInputException(
                    "a scan: names of its space and its observables differ from each other");
        }
        cuts.forEach(cut -> column(cut.quantity()));
        histograms.forEach(histogram -> requireColumns(histogram.grid()));
        profiles.forEach(
                profile -> {
                    requireColumns(profile.grid());
                    column(profile.quantity());
                });
    }

    /** Walkers need a region to go to; on their way there they are no sample of the space. */
    private void requireRegion() {
        if (cuts.isEmpty()) {
            throw new InvalidInputException(
                    "sampler ensemble: it searches the region that cuts keep, and there are none");
        }
        if (space.coordinates() == 0) {
            throw new InvalidInputException("sampler ensemble: nothing varies");
        }
        boolean all =
                histograms.stream().anyMatch(h -> h.population() == Population.ALL)
                        || profiles.stream().anyMatch(p -> p.population() == Population.ALL);
        if (all) {
            throw new InvalidInputException(
                    "sampler ensemble: a histogram or profile of all points; walkers on their way"
                            + " to the region are no sample of the space, kept points are possible");
        }
        boolean weights =
                Stream.concat(
                                histograms.stream().map(HistogramRequest::grid),
                                profiles.stream().map(ProfileRequest::grid))
                        .flatMap(grid -> grid.axes().stream().map(Axis::quantity))
                        .anyMatch(WEIGHT::equals);
        if (weights
                || cuts.stream().anyMatch(cut -> cut.quantity().equals(WEIGHT))
                || profiles.stream().anyMatch(p -> p.quantity().equals(WEIGHT))) {
            throw new InvalidInputException(
                    WEIGHT
                            + ": known when a search has ended; neither cut nor histogram can use it");
        }
    }

    private void requireColumns(CellGrid grid) {
        grid.axes().forEach(axis -> column(axis.quantity()));
    }

    /** A plan to be filled in. */
    public static Builder builder(ScanSpace space, Sampler sampler) {
        return new Builder(space, sampler);
    }

    /** What is drawn. */
    public ScanSpace space() {
        return space;
    }

    /** How it is drawn. */
    public Sampler sampler() {
        return sampler;
    }

    /** The columns of a row: the names of the space (two for a complex one), then the observables. */
    public List<String> columns() {
        return columns;
    }

    /** Where a column stands. */
    public int column(String name) {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new UnknownNameException(name, "column of this scan", columns);
        }
        return column;
    }

    /** The cuts. */
    public List<Cut> cuts() {
        return cuts;
    }

    /** The histograms. */
    public List<HistogramRequest> histograms() {
        return histograms;
    }

    /** The profile maps. */
    public List<ProfileRequest> profiles() {
        return profiles;
    }

    /** How many squares are computed at each point, for all rates together. */
    public int squares() {
        return split.groups().stream().mapToInt(List::size).sum();
    }

    Columns spaceColumns() {
        return spaceColumns;
    }

    /** Coefficients of a model that rates need: two columns each, behind those of the space. */
    List<Coefficient> matched() {
        return matched;
    }

    PointSource source() {
        return source;
    }

    FormSplit split() {
        return split;
    }

    List<PlanValue> observables() {
        return observables;
    }

    /** A plan that is being filled in. */
    public static final class Builder {

        private final ScanSpace space;
        private final Sampler sampler;
        private final Map<Coefficient, Tie> ties = new LinkedHashMap<>();
        private final Map<String, Quantity> quantities = new LinkedHashMap<>();
        private final List<Cut> cuts = new ArrayList<>();
        private final List<HistogramRequest> histograms = new ArrayList<>();
        private final List<ProfileRequest> profiles = new ArrayList<>();
        private WilsonCoefficients fixed = WilsonCoefficients.none();
        private Optional<Matching> matching = Optional.empty();

        private Builder(ScanSpace space, Sampler sampler) {
            this.space = space;
            this.sampler = sampler;
        }

        /** Every name of the space is the coefficient of that name. */
        public Builder coefficientsByName() {
            space.distributions()
                    .keySet()
                    .forEach(name -> coefficient(new Coefficient(name), Tie.to(name)));
            return this;
        }

        /** A coefficient that follows a name of the space. */
        public Builder coefficient(Coefficient coefficient, Tie tie) {
            if (!space.distributions().containsKey(tie.name())) {
                throw new UnknownNameException(
                        tie.name(), "name of this scan", space.distributions().keySet());
            }
            ties.put(coefficient, tie);
            return this;
        }

        /** Coefficients that do not vary; they add to those that do. */
        public Builder fixed(WilsonCoefficients coefficients) {
            fixed = coefficients;
            return this;
        }

        /** A model that gives the coefficients. */
        public Builder matching(Matching model) {
            matching = Optional.of(model);
            return this;
        }

        /** Something to compute at every point. */
        public Builder observable(String name, Quantity quantity) {
            quantities.put(name, quantity);
            return this;
        }

        /** What kept points obey. */
        public Builder cut(Cut cut) {
            cuts.add(cut);
            return this;
        }

        /** A histogram to fill. */
        public Builder histogram(HistogramRequest request) {
            histograms.add(request);
            return this;
        }

        /** A profile map to fill. */
        public Builder profile(ProfileRequest request) {
            profiles.add(request);
            return this;
        }

        /**
         * Compiles the plan.
         *
         * @throws InvalidInputException if names do not fit together
         */
        public ScanPlan build() {
            if (matching.isPresent() && !ties.isEmpty()) {
                throw new InvalidInputException(
                        "a scan: its names are either parameters of a model or coefficients");
            }
            return new ScanPlan(this);
        }

        private PointSource source(Columns columns) {
            return matching.<PointSource>map(
                            model -> new PointSource.Matched(columns, model, fixed))
                    .orElseGet(
                            () -> new PointSource.Tied(columns, new LinkedHashMap<>(ties), fixed));
        }

        /** What a quantity is for this plan; its rates join the list. */
        private PlanValue value(Quantity quantity, PointSource source, List<HermitianForm> forms) {
            return switch (quantity) {
                case Quantity.Form form -> new PlanValue.Rate(place(form.form(), forms));
                case Quantity.Ratio ratio -> {
                    Set<Coefficient> below =
                            new LinkedHashSet<>(ratio.denominator().coefficients());
                    below.retainAll(source.coefficients());
                    yield below.isEmpty()
                            ? new PlanValue.Rate(
                                    place(
                                            ratio.numerator()
                                                    .times(1 / ratio.denominator().value(fixed)),
                                            forms))
                            : new PlanValue.Ratio(
                                    place(ratio.numerator(), forms),
                                    place(ratio.denominator(), forms));
                }
                case Quantity.Function function -> new PlanValue.Function(function);
            };
        }

        private static int place(HermitianForm form, List<HermitianForm> forms) {
            if (!forms.contains(form)) {
                forms.add(form);
            }
            return forms.indexOf(form);
        }

        private List<Coefficient> matched(List<HermitianForm> forms) {
            Set<Coefficient> needed = new LinkedHashSet<>();
            matching.ifPresent(
                    model -> {
                        forms.forEach(form -> needed.addAll(form.coefficients()));
                        needed.retainAll(model.coefficients());
                    });
            return List.copyOf(needed);
        }

        private FormSplit.Coefficients coefficients(Columns columns, List<Coefficient> matched) {
            Map<Coefficient, FormSplit.Linear> linear = new HashMap<>();
            for (int m = 0; m < matched.size(); m++) {
                int re = columns.size() + 2 * m;
                linear.put(
                        matched.get(m),
                        new FormSplit.Linear(
                                Complex.ZERO, Map.of(re, Complex.ONE, re + 1, Complex.I)));
            }
            ties.forEach(
                    (coefficient, tie) -> linear.put(coefficient, tied(coefficient, tie, columns)));
            return coefficient ->
                    linear.getOrDefault(
                            coefficient, FormSplit.Linear.constant(fixed.get(coefficient)));
        }

        private FormSplit.Linear tied(Coefficient coefficient, Tie tie, Columns columns) {
            Complex constant = fixed.get(coefficient);
            if (space.distributions().get(tie.name()) instanceof Distribution.Fixed value) {
                return FormSplit.Linear.constant(
                        constant.add(
                                tie.apply(
                                        value.value().getRealPart(),
                                        value.value().getImaginaryPart())));
            }
            Map<Integer, Complex> factors = new LinkedHashMap<>();
            factors.put(columns.realPart(tie.name()), tie.factor());
            int im = columns.imaginaryPart(tie.name());
            if (im >= 0) {
                Complex unit = tie.conjugate() ? Complex.MINUS_I : Complex.I;
                factors.put(im, tie.factor().multiply(unit));
            }
            return new FormSplit.Linear(constant, factors);
        }
    }
}
