package org.kinvis.physics.observable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.physics.inputs.UnknownNameException;

/** All observables by name. */
public final class Catalogue {

    private static final Map<String, Observable> BY_NAME = build();

    private Catalogue() {}

    /** All observables, in the order of the catalogue. */
    public static List<Observable> all() {
        return BY_NAME.values().stream().distinct().toList();
    }

    /** The observable of that name or alias. */
    public static Observable observable(String name) {
        Observable found = BY_NAME.get(name);
        if (found == null) {
            throw new UnknownNameException(name, "observable", BY_NAME.keySet());
        }
        return found;
    }

    private static Map<String, Observable> build() {
        List<Observable> all = new ArrayList<>();
        all.addAll(NeutrinoEntries.all());
        all.addAll(ChargedLeptonEntries.all());
        all.addAll(ChargedCurrentEntries.all());
        all.addAll(MixingEntries.all());
        all.addAll(KaonEntries.all());
        all.addAll(DarkEntries.all());
        all.addAll(RelicEntries.all());
        all.addAll(DirectEntries.all());
        all.addAll(HeavyEntries.all());
        all.addAll(NeutralMesonEntries.all());
        Map<String, Observable> byName = new LinkedHashMap<>();
        for (Observable observable : all) {
            byName.put(observable.name(), observable);
            observable.aliases().forEach(alias -> byName.put(alias, observable));
        }
        return byName;
    }
}
