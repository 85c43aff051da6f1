package org.kinvis.physics.formfactor;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.CorrelationMatrix;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/** The YAML file of a form-factor set, and the expansion that its parameters belong to. */
final class FormFactorSetFile {

    private final YamlResource yaml;
    private final JsonNode root;
    private final List<String> names = new ArrayList<>();
    private final double[] central;
    private final FormFactorParametrisation parametrisation;

    private FormFactorSetFile(YamlResource yaml) {
        this.yaml = yaml;
        this.root = yaml.root();
        JsonNode parameters = yaml.required(root, "parameters");
        this.central = new double[parameters.size()];
        for (int i = 0; i < central.length; i++) {
            names.add(parameters.get(i).get("name").asString());
            central[i] = parameters.get(i).get("value").asDouble();
        }
        this.parametrisation = FormFactorParametrisation.of(yaml, List.copyOf(names));
    }

    static FormFactorSetFile read(String file) {
        return new FormFactorSetFile(YamlResource.read(FormFactorSet.class, file));
    }

    String text(String key) {
        return yaml.text(key);
    }

    Citation source() {
        return yaml.citation(root);
    }

    Status status() {
        return Status.of(yaml.text("status"));
    }

    String note() {
        return YamlResource.text(root, "note", "");
    }

    List<String> parameterNames() {
        return List.copyOf(names);
    }

    double[] central() {
        return central.clone();
    }

    double[] uncertainties() {
        JsonNode covariance = root.get("covariance");
        JsonNode published = root.get("uncertainties");
        double[] sigma = new double[central.length];
        for (int i = 0; i < sigma.length; i++) {
            sigma[i] =
                    covariance != null
                            ? Math.sqrt(covariance.get(i).get(i).asDouble())
                            : published.get(i).asDouble();
        }
        return sigma;
    }

    CorrelationMatrix correlation() {
        JsonNode covariance = root.get("covariance");
        return covariance != null
                ? CorrelationMatrix.ofCovariance(YamlResource.matrix(covariance))
                : CorrelationMatrix.of(YamlResource.matrix(yaml.required(root, "correlation")));
    }

    FinalState finalState() {
        return parametrisation.finalState();
    }

    PseudoscalarFormFactors pseudoscalar(Inputs inputs, double[] parameters) {
        return parametrisation.pseudoscalar(inputs, parameters);
    }

    VectorFormFactors vector(Inputs inputs, double[] parameters) {
        return parametrisation.vector(inputs, parameters);
    }

    BaryonFormFactors baryon(Inputs inputs, double[] parameters) {
        return parametrisation.baryon(inputs, parameters);
    }
}
