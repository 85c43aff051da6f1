package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinvis.inference.scan.Cut;
import org.kinvis.inference.scan.Distribution;
import org.kinvis.inference.scan.Sampler;
import org.kinvis.inference.scan.ScanDescription;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanSpace;
import org.kinvis.inference.table.RunRecord;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.inputs.Version;
import org.kinvis.physics.model.ModelParameter;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Contributions;
import org.kinvis.physics.observable.Observable;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;

/**
 * The scan that a card describes. It travels as the card's text and is compiled where it runs.
 *
 * @param file the card's name, for messages
 * @param text the whole card
 */
public record CardScan(String file, String text) implements ScanDescription {

    private static final long serialVersionUID = 1L;

    /** The card. */
    public Card card() {
        return Card.parse(file, text);
    }

    /** What the result is a function of. */
    public RunRecord record() {
        Card card = card();
        return new RunRecord(
                Version.current(),
                card.inputs().name(),
                dataHash(card.inputs()),
                card.scan().seed(),
                points(),
                text.lines().toList());
    }

    /** How many points are drawn: those of the card, or all of the finest grid or ensemble in them. */
    public long points() {
        Card card = card();
        return switch (card.scan().sampler()) {
            case "grid", "ensemble" -> sampler(card, space(card)).points();
            default -> card.scan().points();
        };
    }

    /** All input values with their uncertainties and the form factors in use, as one hash. */
    private static String dataHash(Inputs inputs) {
        List<String> lines = new ArrayList<>();
        for (Parameter parameter : inputs.parameters()) {
            lines.add(parameter.name() + " " + parameter.value() + " " + parameter.uncertainty());
        }
        for (String transition : inputs.transitions().stream().sorted().toList()) {
            FormFactorSet set = FormFactorSet.load(transition, inputs.formFactorSet(transition));
            lines.add(transition + " " + set.name());
            for (int k = 0; k < set.parameterNames().size(); k++) {
                lines.add(set.parameterNames().get(k) + " " + set.central(k));
            }
        }
        return RunRecord.hash(String.join("\n", lines));
    }

    @Override
    public ScanPlan plan() {
        Card card = card();
        ScanSpace space = space(card);
        ScanPlan.Builder builder = ScanPlan.builder(space, sampler(card, space));
        CardMatching matching = new CardMatching(card);
        if (matching.isDirect()) {
            builder.coefficientsByName().fixed(matching.fixed());
        } else {
            builder.matching(matching);
        }
        Theory theory = Theory.central(card.inputs());
        Contributions contributions =
                new Contributions(false, matching.breaksLeptonNumber(), card.dark());
        for (Observable observable : observables(card)) {
            Range everywhere = new Range.Total();
            observable.check(theory, everywhere);
            builder.observable(
                    observable.name(), observable.quantity(theory, everywhere, contributions));
        }
        card.keep()
                .forEach((name, bounds) -> builder.cut(new Cut(name, bounds.low(), bounds.high())));
        card.scan().histograms().forEach(builder::histogram);
        card.scan().profiles().forEach(builder::profile);
        return builder.build();
    }

    /** What is asked for, what is cut on, and what histograms and maps need. */
    private static List<Observable> observables(Card card) {
        Map<String, Observable> observables = new LinkedHashMap<>();
        card.observables().forEach(o -> observables.put(o.name(), o));
        Set<String> names = new LinkedHashSet<>(card.keep().keySet());
        names.addAll(card.scan().quantities());
        names.removeAll(card.free());
        names.stream()
                .filter(name -> !name.startsWith("Re(") && !name.startsWith("Im("))
                .map(Catalogue::observable)
                .forEach(o -> observables.putIfAbsent(o.name(), o));
        return List.copyOf(observables.values());
    }

    private static Sampler sampler(Card card, ScanSpace space) {
        ScanSettings settings = card.scan();
        return switch (settings.sampler()) {
            case "sobol" -> new Sampler.Sobol(settings.seed());
            case "ensemble" -> Sampler.Ensemble.fitting(space, settings.points(), settings.seed());
            case "grid" -> Sampler.Grid.fitting(space, settings.points());
            default -> new Sampler.Random(settings.seed());
        };
    }

    private static ScanSpace space(Card card) {
        Set<String> positive =
                card.model().stream()
                        .flatMap(model -> model.parameters().stream())
                        .filter(p -> p.domain() == ModelParameter.Domain.POSITIVE)
                        .map(ModelParameter::name)
                        .collect(Collectors.toSet());
        Map<String, Distribution> distributions = new LinkedHashMap<>();
        Stream.of(card.parameters(), card.coefficients())
                .flatMap(part -> part.entrySet().stream())
                .forEach(
                        entry -> {
                            switch (entry.getValue()) {
                                case CardValue.Fixed _ -> {}
                                case CardValue.Free free ->
                                        distributions.put(
                                                entry.getKey(),
                                                distribution(
                                                        free, positive.contains(entry.getKey())));
                                case CardValue.Conditional range ->
                                        distributions.put(
                                                entry.getKey(),
                                                new Distribution.Between(
                                                        range.low(), range.high()));
                            }
                        });
        if (distributions.isEmpty()) {
            throw new InvalidInputException(
                    card.file()
                            + ": nothing to scan; a parameter or coefficient with a distribution such as"
                            + " {uniform: [-1, 1]} is needed");
        }
        return new ScanSpace(distributions);
    }

    private static Distribution distribution(CardValue.Free free, boolean positive) {
        double first = free.numbers().getFirst().getRealPart();
        double last = free.numbers().getLast().getRealPart();
        return switch (free.kind()) {
            case UNIFORM -> new Distribution.Uniform(first, last);
            case LOG_UNIFORM -> new Distribution.LogUniform(first, last);
            case NORMAL ->
                    positive
                            ? new Distribution.PositiveNormal(first, last)
                            : new Distribution.Normal(first, last);
            case RADIAL -> new Distribution.Radial(first, last);
            case DISC -> new Distribution.Disc(first);
            case CHOICE -> new Distribution.Choice(free.numbers());
        };
    }
}
