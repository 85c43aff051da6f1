package org.kinvis.physics.model;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.inputs.UnknownNameException;

/** All models by name. */
public final class Models {

    private static final List<Model> ALL = models();

    private Models() {}

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (Leptoquark leptoquark : Leptoquark.values()) {
            models.add(new LeptoquarkModel(leptoquark));
        }
        models.add(new ZPrime());
        models.add(new VectorLikeQuarks());
        return List.copyOf(models);
    }

    /** All models, in the order they are listed. */
    public static List<Model> all() {
        return ALL;
    }

    /** The names of all models. */
    public static List<String> names() {
        return ALL.stream().map(Model::name).toList();
    }

    /** The model of that name. */
    public static Model named(String name) {
        return ALL.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(name, "model", names()));
    }
}
