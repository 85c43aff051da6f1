package org.kinvis.inference.likelihood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import org.kinvis.physics.observable.Prediction;

/**
 * Predictions of a point beside what is measured, and whether the point is excluded.
 *
 * <p>A limit excludes the point at its own confidence level, with the theory uncertainty folded in,
 * unless values of the same observable show a signal: all statements about it combined prefer it to zero
 * by {@value #SIGNAL} standard deviations. Where values are measured, the combination excludes the point
 * when it lies {@value #SIGNIFICANCE} standard deviations or more from what it prefers, and further away
 * than the Standard Model; correlated values are taken jointly.
 */
public final class Assessment {

    /** How many standard deviations from measured values exclude a point. */
    public static final double SIGNIFICANCE = 3;

    /** From how many standard deviations on zero counts as a signal, which limits then do not forbid. */
    public static final double SIGNAL = 2;

    private final List<Comparison> comparisons;
    private final List<String> reasons;

    private Assessment(List<Comparison> comparisons, List<String> reasons) {
        this.comparisons = List.copyOf(comparisons);
        this.reasons = List.copyOf(reasons);
    }

    /**
     * One prediction beside one measurement.
     *
     * @param prediction with its uncertainty
     * @param measurement a measurement of the same observable, if there is one
     * @param pull standard deviations between them, theory included; positive where the prediction is
     *     larger
     * @param excludes whether this statement, or the combination it belongs to, excludes the point
     */
    public record Comparison(
            Prediction prediction,
            Optional<Measurement> measurement,
            OptionalDouble pull,
            boolean excludes) {}

    /**
     * Compares predictions with a set of measurements.
     *
     * @param predictions each with its uncertainty, in their whole range
     * @param set what is measured
     */
    public static Assessment of(List<Prediction> predictions, MeasurementSet set) {
        Map<String, Prediction> byName = new LinkedHashMap<>();
        predictions.forEach(p -> byName.put(p.observable().name(), p));
        List<String> reasons = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        Map<Measurement, Optional<String>> joint = correlated(byName, set);
        joint.values().stream().flatMap(Optional::stream).distinct().forEach(reasons::add);
        for (Prediction prediction : predictions) {
            List<Measurement> about = about(prediction.observable(), predictions, set);
            if (about.isEmpty()) {
                comparisons.add(
                        new Comparison(
                                prediction, Optional.empty(), OptionalDouble.empty(), false));
            } else if (about.stream().anyMatch(joint::containsKey)) {
                about.forEach(m -> comparisons.add(alone(prediction, m, excluded(joint, m))));
            } else {
                compare(prediction, about, reasons, comparisons);
            }
        }
        return new Assessment(comparisons, reasons);
    }

    /** A search for νν̄ is about everything invisible, where that is predicted. */
    private static List<Measurement> about(
            Observable observable, List<Prediction> predictions, MeasurementSet set) {
        boolean isPartOfAnother =
                predictions.stream()
                        .map(p -> p.observable().definition().searchedAs())
                        .anyMatch(name -> name.filter(observable.name()::equals).isPresent());
        if (isPartOfAnother) {
            return List.of();
        }
        List<Measurement> about = new ArrayList<>(set.about(observable.name()));
        observable.aliases().forEach(alias -> about.addAll(set.about(alias)));
        observable
                .definition()
                .searchedAs()
                .map(Catalogue::observable)
                .ifPresent(
                        neutrinos -> {
                            about.addAll(set.about(neutrinos.name()));
                            neutrinos.aliases().forEach(alias -> about.addAll(set.about(alias)));
                        });
        return about;
    }

    /** What is said about one observable without correlations to others. */
    private static void compare(
            Prediction prediction,
            List<Measurement> about,
            List<String> reasons,
            List<Comparison> comparisons) {
        LikelihoodTerm all = new CombinedTerm(about.stream().map(LikelihoodTerm::of).toList());
        boolean values = about.stream().anyMatch(m -> m.statement() instanceof Statement.Value);
        boolean signal = values && all.best() > 0 && all.chiSquared(0) >= SIGNAL * SIGNAL;
        boolean excludes = values && isFarFrom(prediction, all, ids(about), reasons);
        for (Measurement m : about) {
            comparisons.add(
                    m.statement() instanceof Statement.Limit && !signal
                            ? limit(prediction, m, reasons)
                            : alone(prediction, m, excludes));
        }
    }

    private static boolean excluded(
            Map<Measurement, Optional<String>> joint, Measurement measurement) {
        return joint.getOrDefault(measurement, Optional.empty()).isPresent();
    }

    private static Comparison alone(
            Prediction prediction, Measurement measurement, boolean excludes) {
        double pull = LikelihoodTerm.of(measurement).pull(prediction.value(), sigma(prediction));
        return new Comparison(
                prediction, Optional.of(measurement), OptionalDouble.of(pull), excludes);
    }

    private static double sigma(Prediction prediction) {
        return prediction.uncertainty().orElse(0);
    }

    private static Comparison limit(
            Prediction prediction, Measurement measurement, List<String> reasons) {
        LimitTerm term = LikelihoodTerm.of(measurement.limit());
        double level = term.exclusion(prediction.value(), sigma(prediction));
        boolean excludes = level >= term.confidenceLevel();
        if (excludes) {
            reasons.add(
                    String.format(
                            Locale.ROOT,
                            "%s = %.3g lies above the limit %.3g (%.0f %%) of %s",
                            prediction.observable().name(),
                            prediction.value(),
                            term.limit(),
                            100 * term.confidenceLevel(),
                            measurement.id()));
        }
        return alone(prediction, measurement, excludes);
    }

    /** Whether the point lies too far from what a combination prefers, and the Standard Model does not. */
    private static boolean isFarFrom(
            Prediction prediction, LikelihoodTerm term, String who, List<String> reasons) {
        double sigma = sigma(prediction);
        double chiSquared = term.chiSquared(prediction.value(), sigma);
        boolean excludes =
                Math.sqrt(chiSquared) >= SIGNIFICANCE
                        && chiSquared > term.chiSquared(prediction.standardModel(), sigma);
        if (excludes) {
            reasons.add(
                    String.format(
                            Locale.ROOT,
                            "%s = %.3g lies %.1f sigma from %.3g (%s)",
                            prediction.observable().name(),
                            prediction.value(),
                            Math.sqrt(chiSquared),
                            term.best(),
                            who));
        }
        return excludes;
    }

    private static String ids(List<Measurement> measurements) {
        return String.join("; ", measurements.stream().map(Measurement::id).distinct().toList());
    }

    /** Correlated values of the set that the predictions cover: each with the reason it excludes. */
    private static Map<Measurement, Optional<String>> correlated(
            Map<String, Prediction> predictions, MeasurementSet set) {
        Map<Measurement, Optional<String>> verdicts = new LinkedHashMap<>();
        for (Measurement first : set.measurements()) {
            List<Measurement> group =
                    set.measurements().stream()
                            .filter(m -> m.id().equals(first.id()))
                            .filter(m -> m.equals(first) || isCorrelated(first, m))
                            .filter(m -> predictions.containsKey(m.observable()))
                            .toList();
            if (group.size() > 1 && !verdicts.containsKey(first) && group.contains(first)) {
                Optional<String> verdict = joint(predictions, group);
                group.forEach(m -> verdicts.put(m, verdict));
            }
        }
        return verdicts;
    }

    private static boolean isCorrelated(Measurement first, Measurement other) {
        return first.correlations().containsKey(other.observable());
    }

    private static Prediction of(Map<String, Prediction> predictions, Measurement measurement) {
        return Objects.requireNonNull(predictions.get(measurement.observable()));
    }

    private static Optional<String> joint(
            Map<String, Prediction> predictions, List<Measurement> group) {
        CorrelatedValues values = new CorrelatedValues(group);
        List<Prediction> of = group.stream().map(m -> of(predictions, m)).toList();
        double[] sigmas = of.stream().mapToDouble(Assessment::sigma).toArray();
        double chiSquared =
                values.chiSquared(of.stream().mapToDouble(Prediction::value).toArray(), sigmas);
        double standardModel =
                values.chiSquared(
                        of.stream().mapToDouble(Prediction::standardModel).toArray(), sigmas);
        double significance = values.significance(chiSquared);
        if (significance < SIGNIFICANCE || chiSquared <= standardModel) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "%s lie %.1f sigma from %s",
                        String.join(
                                ", ",
                                of.stream()
                                        .map(
                                                p ->
                                                        String.format(
                                                                Locale.ROOT,
                                                                "%s = %.3g",
                                                                p.observable().name(),
                                                                p.value()))
                                        .toList()),
                        significance,
                        ids(group)));
    }

    /** Prediction by prediction, measurement by measurement. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** What excludes the point, a line each; empty if it is allowed. */
    public List<String> reasons() {
        return reasons;
    }

    /** Whether anything excludes the point. */
    public boolean isExcluded() {
        return !reasons.isEmpty();
    }
}
