package org.kinvis.app.cli;

import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.model.Model;
import org.kinvis.physics.model.ModelParameter;

/** What {@code kinvis show} says of a model. */
final class ModelDescription {

    private ModelDescription() {}

    static Description of(Model model, Inputs inputs) {
        Bibliography bibliography = Bibliography.load();
        Description description =
                new Description()
                        .field("model", model.name())
                        .field("what", model.title())
                        .field("field", model.quantumNumbers())
                        .field("lagrangian", model.lagrangian())
                        .field("matching", model.matching(inputs))
                        .field(
                                "alpha",
                                "coefficients belong to %s = %s (inputs %s)"
                                        .formatted(
                                                inputs.alphaConvention().parameter(),
                                                inputs.alpha(),
                                                inputs.name()))
                        .field(
                                "sources",
                                model.references().stream()
                                        .map(c -> line(bibliography, c))
                                        .toList());
        model.references().forEach(citation -> description.source(citation.key()));
        Listing table =
                new Listing("parameter", "default", "allowed", "unit", "tex", "description");
        for (ModelParameter parameter : model.parameters()) {
            table.add(
                    parameter.name(),
                    parameter.defaultText(),
                    parameter.allowed(),
                    parameter.unit(),
                    parameter.tex(),
                    parameter.description());
        }
        return description.listing(table);
    }

    private static String line(Bibliography bibliography, Citation citation) {
        return bibliography.line(citation.key()) + ", " + citation.where();
    }
}
