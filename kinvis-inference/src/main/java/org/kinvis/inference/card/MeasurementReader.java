package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinvis.inference.measurement.Measurement;
import org.kinvis.inference.measurement.Measurement.Evidence;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.Uncertainty;
import org.kinvis.physics.observable.Catalogue;

/** Reads the measurements of a card: the name of a set, or values and limits of the user's own. */
final class MeasurementReader {

    private static final String OWN = "card";
    private static final Set<String> KEYS = Set.of("value", "uncertainty", "limit", "cl");
    private static final double USUAL_LEVEL = 0.9;

    private MeasurementReader() {}

    static MeasurementSet read(CardNode node) {
        if (node.isText()) {
            return node.value(() -> MeasurementSet.named(node.text()));
        }
        List<Measurement> measurements = new ArrayList<>();
        node.entries()
                .forEach(
                        (name, content) -> {
                            String observable =
                                    content.located(() -> Catalogue.observable(name)).name();
                            measurements.add(measurement(node.file(), observable, content));
                        });
        return new MeasurementSet(OWN, measurements);
    }

    private static Measurement measurement(String file, String observable, CardNode content) {
        return new Measurement(
                observable,
                file,
                statement(content),
                OWN,
                new Citation(file, content.field()),
                Status.USER,
                Optional.empty(),
                true,
                Map.of(),
                "");
    }

    private static Statement statement(CardNode content) {
        Map<String, CardNode> entries = content.entries("key of a measurement", KEYS);
        CardNode limit = entries.get("limit");
        CardNode value = entries.get("value");
        CardNode uncertainty = entries.get("uncertainty");
        CardNode level = entries.get("cl");
        if (limit != null && value == null && uncertainty == null) {
            return limit(limit, level);
        }
        if (value == null || uncertainty == null || limit != null || level != null) {
            throw content.invalid("either value and uncertainty, or limit and cl, are needed");
        }
        return new Statement.Value(
                Measurement.Kind.MEASUREMENT,
                value.number(),
                uncertainty(uncertainty),
                Optional.empty(),
                Optional.empty());
    }

    private static Statement limit(
            CardNode limit, @org.jspecify.annotations.Nullable CardNode level) {
        double cl = level == null ? USUAL_LEVEL : level.number();
        if (!(limit.number() > 0)) {
            throw limit.invalid(limit.text() + "; a limit is positive");
        }
        if (level != null && !(cl > 0 && cl < 1)) {
            throw level.invalid(level.text() + "; a confidence level lies between 0 and 1");
        }
        return new Statement.Limit(limit.number(), cl, new Evidence.None());
    }

    private static Uncertainty uncertainty(CardNode node) {
        Uncertainty uncertainty;
        if (node.isMapping()) {
            Map<String, CardNode> sides = node.entries("side", Set.of("plus", "minus"));
            CardNode plus = sides.get("plus");
            CardNode minus = sides.get("minus");
            if (plus == null || minus == null) {
                throw node.invalid("plus and minus are needed");
            }
            uncertainty = new Uncertainty(positive(plus), positive(minus));
        } else {
            uncertainty = Uncertainty.symmetric(positive(node));
        }
        return uncertainty;
    }

    private static double positive(CardNode node) {
        if (!(node.number() > 0)) {
            throw node.invalid(node.text() + "; an uncertainty is positive");
        }
        return node.number();
    }
}
