package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.jspecify.annotations.Nullable;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.model.ModelParameter;
import org.kinvis.physics.model.Models;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;

/** Reads a card, key by key. */
final class CardReader {

    private static final String VERSION = "1";
    private static final String DARK = "dark";
    private static final List<String> KEYS =
            List.of(
                    "kinvis",
                    "inputs",
                    "form-factors",
                    "model",
                    Card.PARAMETERS,
                    Card.COEFFICIENTS,
                    DARK,
                    "observables",
                    "keep",
                    "measurements",
                    "scan",
                    "fit");

    private final CardNode root;
    private final Map<String, CardNode> keys;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final BoundReader bounds;

    private CardReader(CardNode root) {
        this.root = root;
        this.keys = root.entries("key of a card", KEYS);
        this.bounds = new BoundReader(names());
    }

    static Card read(CardNode root) {
        return new CardReader(root).card();
    }

    private Card card() {
        key("kinvis").ifPresent(node -> node.word("version of cards", Set.of(VERSION)));
        Inputs inputs = inputs();
        Optional<Model> model =
                key("model").map(node -> node.value(() -> Models.named(node.text())));
        Map<String, CardValue> parameters = parameters(model);
        Optional<DarkParticle> dark = dark(model, parameters);
        Map<String, CardValue> coefficients = coefficients(dark);
        ColumnNames columns = new ColumnNames(parameters, coefficients);
        return new Card(
                root.file(),
                inputs,
                model,
                parameters,
                coefficients,
                observables(),
                keep(columns),
                key("measurements").map(MeasurementReader::read),
                key("scan")
                        .map(node -> ScanReader.read(node, columns))
                        .orElse(ScanSettings.DEFAULT),
                key("fit").map(CardReader::fit).orElse(FitSettings.DEFAULT),
                dark,
                lines);
    }

    /** A key of the card; one without a value counts as absent. */
    private Optional<CardNode> key(String name) {
        return Optional.ofNullable(keys.get(name)).filter(node -> !node.isNull());
    }

    private Inputs inputs() {
        Inputs inputs =
                key("inputs").map(CardReader::inputs).orElseGet(() -> InputSets.load("default"));
        for (Map.Entry<String, CardNode> entry :
                key("form-factors").map(CardNode::entries).orElse(Map.of()).entrySet()) {
            CardNode node = entry.getValue();
            Inputs before = inputs;
            inputs =
                    node.value(
                            () ->
                                    FormFactorSet.choose(
                                            before,
                                            Mode.transitionOf(entry.getKey()),
                                            node.text()));
        }
        return inputs;
    }

    private static Inputs inputs(CardNode node) {
        if (node.isText()) {
            return node.value(() -> InputSets.load(node.text()));
        }
        Map<String, CardNode> parts = node.entries("key of inputs", List.of("base", "set"));
        CardNode base = parts.get("base");
        Inputs inputs =
                base == null
                        ? InputSets.load("default")
                        : base.value(() -> InputSets.load(base.text()));
        CardNode set = parts.get("set");
        for (Map.Entry<String, CardNode> entry :
                set == null ? Set.<Map.Entry<String, CardNode>>of() : set.entries().entrySet()) {
            Inputs before = inputs;
            CardNode value = entry.getValue();
            inputs =
                    value.located(
                            () -> {
                                NumberParser.Measured number =
                                        NumberParser.measured(value.text(), entry.getKey());
                                return before.with(
                                        entry.getKey(), number.value(), number.uncertainty());
                            });
        }
        return inputs;
    }

    private Map<String, CardValue> parameters(Optional<Model> named) {
        Optional<CardNode> node = key(Card.PARAMETERS);
        if (named.isEmpty()) {
            node.ifPresent(
                    n -> {
                        throw n.invalid(
                                "no model is named; model: "
                                        + String.join(", ", Models.names())
                                        + " are allowed");
                    });
            return Map.of();
        }
        Model model = named.get();
        Map<String, CardValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, CardNode> entry :
                node.map(n -> n.entries("parameter of " + model.name(), model.parameterNames()))
                        .orElse(Map.of())
                        .entrySet()) {
            ModelParameter parameter = parameter(model, entry.getKey());
            values.put(
                    entry.getKey(),
                    value(entry.getKey(), entry.getValue(), text -> number(parameter, text)));
        }
        for (ModelParameter parameter : model.parameters()) {
            if (parameter.isRequired() && !values.containsKey(parameter.name())) {
                throw missing(node.orElse(keys.get("model")), parameter, model);
            }
        }
        return values;
    }

    /** The particle of the key dark, or that of the model. */
    private Optional<DarkParticle> dark(Optional<Model> model, Map<String, CardValue> parameters) {
        Map<String, Complex> fixed = new LinkedHashMap<>();
        parameters.forEach(
                (name, value) -> {
                    if (value instanceof CardValue.Fixed given) {
                        fixed.put(name, given.value());
                    }
                });
        model.ifPresent(m -> requireFixedMass(m, parameters));
        Optional<DarkParticle> own = model.flatMap(m -> m.dark(fixed));
        Optional<CardNode> given = key(DARK);
        if (own.isPresent() && given.isPresent()) {
            throw given.get()
                    .invalid(
                            "%s has its own dark particle, %s; one is allowed"
                                    .formatted(model.orElseThrow().name(), own.get().name()));
        }
        return own.or(() -> given.map(DarkParticleReader::read));
    }

    private void requireFixedMass(Model model, Map<String, CardValue> parameters) {
        for (ModelParameter parameter : model.parameters()) {
            if (parameter.domain() == ModelParameter.Domain.LIGHT
                    && parameters.get(parameter.name()) instanceof CardValue.Free) {
                String field = Card.PARAMETERS + "." + parameter.name();
                throw new InvalidInputException(
                        "%s:%s: %s: a distribution; the mass of a light particle is one number in a card"
                                .formatted(root.file(), lines.getOrDefault(field, 1), field));
            }
        }
    }

    private static RuntimeException missing(
            @Nullable CardNode node, ModelParameter parameter, Model model) {
        String unit = parameter.unit().equals("1") ? "" : " in " + parameter.unit();
        CardNode place = java.util.Objects.requireNonNull(node);
        return new CardNode(place.file(), Card.PARAMETERS + "." + parameter.name(), place.node())
                .invalid(
                        "missing; %s needs its %s%s"
                                .formatted(model.name(), parameter.description(), unit));
    }

    private static ModelParameter parameter(Model model, String name) {
        return model.parameters().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Complex number(ModelParameter parameter, String text) {
        return !parameter.choices().isEmpty()
                ? parameter.choice(text)
                : parameter.checked(NumberParser.complex(text, parameter.name()));
    }

    private Map<String, CardValue> coefficients(Optional<DarkParticle> dark) {
        List<String> known = new ArrayList<>(CoefficientNames.all());
        dark.ifPresent(particle -> known.addAll(particle.coefficientNames()));
        Map<String, CardValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, CardNode> entry :
                key(Card.COEFFICIENTS)
                        .map(n -> n.entries("coefficient", known))
                        .orElse(Map.of())
                        .entrySet()) {
            values.put(
                    entry.getKey(),
                    value(
                            entry.getKey(),
                            entry.getValue(),
                            text -> NumberParser.complex(text, entry.getKey())));
        }
        return values;
    }

    private CardValue value(
            String name, CardNode node, java.util.function.Function<String, Complex> number) {
        lines.put(node.field(), node.line());
        CardValue value = CardValueReader.read(name, node, number, bounds);
        bounds.add(name, value);
        return value;
    }

    /** The names of parameters and coefficients. */
    private List<String> names() {
        return Stream.of(key(Card.PARAMETERS), key(Card.COEFFICIENTS))
                .flatMap(Optional::stream)
                .flatMap(node -> node.entries().keySet().stream())
                .toList();
    }

    private List<Observable> observables() {
        List<Observable> observables = new ArrayList<>();
        for (CardNode node : key("observables").map(CardNode::items).orElse(List.of())) {
            observables.add(observable(node, node.text()));
        }
        return observables;
    }

    private static Observable observable(CardNode node, String name) {
        return node.value(() -> Catalogue.observable(name));
    }

    private Map<String, Bounds> keep(ColumnNames columns) {
        Map<String, Bounds> keep = new LinkedHashMap<>();
        key("keep")
                .map(CardNode::entries)
                .orElse(Map.of())
                .forEach((name, node) -> keep.put(columns.ofKey(node, name), bounds(node)));
        return keep;
    }

    private static Bounds bounds(CardNode node) {
        List<CardNode> ends = node.items();
        if (ends.size() != 2) {
            throw node.invalid("two numbers [low, high] are needed; ~ is an open end");
        }
        CardNode low = ends.getFirst();
        CardNode high = ends.getLast();
        Bounds bounds =
                new Bounds(
                        low.isNull() ? Double.NEGATIVE_INFINITY : low.number(),
                        high.isNull() ? Double.POSITIVE_INFINITY : high.number());
        if (!(bounds.low() < bounds.high())) {
            throw node.invalid("the first number is the smaller one");
        }
        return bounds;
    }

    private static FitSettings fit(CardNode node) {
        Map<String, CardNode> parts = node.entries("key of fit", List.of("nuisances", "seed"));
        CardNode nuisances = parts.get("nuisances");
        CardNode seed = parts.get("seed");
        FitSettings usual = FitSettings.DEFAULT;
        return new FitSettings(
                nuisances == null
                        ? usual.nuisances()
                        : nuisances.word("treatment of nuisances", FitSettings.NUISANCES),
                seed == null ? usual.seed() : seed.wholeNumber());
    }
}
