package org.kinvis.inference.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;

/**
 * What cuts, histograms and maps of a card may be of: observables, and the numbers that are drawn, Re(name)
 * and Im(name) of a complex one.
 */
final class ColumnNames {

    private final List<String> drawn = new ArrayList<>();

    ColumnNames(Map<String, CardValue> parameters, Map<String, CardValue> coefficients) {
        add(parameters);
        add(coefficients);
    }

    private void add(Map<String, CardValue> values) {
        values.forEach(
                (name, value) -> {
                    if (value.isFree()) {
                        add(name, value);
                    }
                });
    }

    private void add(String name, CardValue value) {
        if (value.isComplex()) {
            drawn.add("Re(" + name + ")");
            drawn.add("Im(" + name + ")");
        } else {
            drawn.add(name);
        }
    }

    /** The column that a key names; an observable may be called by an alias. */
    String ofKey(CardNode node, String key) {
        return node.located(() -> column(key));
    }

    /** The column that a value names. */
    String ofValue(CardNode node) {
        return node.value(() -> column(node.text()));
    }

    private String column(String name) {
        return drawn.contains(name) ? name : observable(name).name();
    }

    private Observable observable(String name) {
        List<String> known = new ArrayList<>(drawn);
        for (Observable observable : Catalogue.all()) {
            if (observable.name().equals(name) || observable.aliases().contains(name)) {
                return observable;
            }
            known.add(observable.name());
            known.addAll(observable.aliases());
        }
        throw new UnknownNameException(name, "observable or name that this card draws", known);
    }
}
