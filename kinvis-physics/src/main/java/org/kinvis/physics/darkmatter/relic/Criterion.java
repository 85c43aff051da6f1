package org.kinvis.physics.darkmatter.relic;

import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * The quick criterion for a thermal relic: Ωh² is inversely proportional to ⟨σv⟩ at one temperature.
 *
 * @param sigmaV ⟨σv⟩ in GeV⁻² that gives {@code omega}
 * @param x m/T at which it is taken
 * @param omega the Ωh² it belongs to
 * @param source where ⟨σv⟩ comes from
 */
public record Criterion(double sigmaV, double x, double omega, Citation source) {

    /** The criterion of the paper. */
    public static Criterion paper() {
        YamlResource file = YamlResource.read(Criterion.class, "criterion.yaml");
        JsonNode sigmaV = file.required(file.root(), "sigma-v");
        return new Criterion(
                file.required(sigmaV, "value").asDouble(),
                file.required(file.required(file.root(), "x"), "value").asDouble(),
                file.required(file.required(file.root(), "omegah2"), "value").asDouble(),
                file.citation(sigmaV));
    }
}
