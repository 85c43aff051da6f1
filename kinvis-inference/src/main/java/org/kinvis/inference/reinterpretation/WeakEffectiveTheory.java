package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.Modifier;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.posterior.CredibleInterval;
import org.kinvis.physics.decay.BToPNuNu;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.LeptonNumberViolation;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.QuarkMasses;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * B⁺ → K⁺νν̄ at Belle II in the weak effective theory: three coefficients V = |C_VL + C_VR|, S = |C_SL + C_SR|, T = |C_TL| in EOS's normalisation, eight nuisances of
 * the form factors, and those of the likelihood but for the form factors' and the strength, which is 1.
 *
 * <p>The rate is that of {@link BToPNuNu} and {@link LeptonNumberViolation}, no interference.
 *
 * <p>Source: Belle-II:2025knunu.
 */
public final class WeakEffectiveTheory {

    private static final String FILE = "belle2-wet.yaml";
    private static final Mode MODE = Mode.B_PLUS_TO_K;

    /**
     * A coefficient.
     *
     * @param name in EOS
     * @param label a letter
     * @param tex of its modulus
     * @param standardModel its modulus in the Standard Model
     */
    public record ModulusOf(String name, String label, String tex, double standardModel) {}

    private final YamlResource yaml;
    private final BelleTwoLikelihood belleTwo;
    private final List<ModulusOf> coefficients;
    private final Inputs inputs;
    private final FormFactorSet formFactors;
    private final Folding folding;
    private final Model model;
    private final SignalWeights weights;

    private WeakEffectiveTheory(YamlResource yaml) {
        this.yaml = yaml;
        this.belleTwo = BelleTwoLikelihood.load();
        this.coefficients = new ArrayList<>();
        for (JsonNode node : yaml.required(yaml.root(), "coefficients")) {
            coefficients.add(
                    new ModulusOf(
                            yaml.required(node, "name").asString(),
                            yaml.required(node, "label").asString(),
                            yaml.required(node, "tex").asString(),
                            yaml.required(node, "standard-model").asDouble()));
        }
        this.inputs = inputs();
        this.formFactors = FormFactorSet.load(MODE.transition(), yaml.text("form-factors"));
        Workspace pruned =
                belleTwo.workspace(BelleTwoLikelihood.Tag.named(yaml.text("tag")))
                        .without(names(yaml.required(yaml.root(), "pruned")));
        this.folding = Folding.of(NumberDensity.load(), pruned, Folding.Undefined.KEEP);
        this.model = belleTwo.model(weighted(pruned));
        this.weights =
                SignalWeights.of(
                        formFactors.parameterNames().size(),
                        folding.weights(new double[folding.density().bins().size()]),
                        this::squares);
    }

    /** Reads the file. */
    public static WeakEffectiveTheory load() {
        return new WeakEffectiveTheory(YamlResource.read(WeakEffectiveTheory.class, FILE));
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(node -> names.add(node.asString()));
        return names;
    }

    private Inputs inputs() {
        Inputs changed = InputSets.load(yaml.text("inputs"));
        for (Map.Entry<String, JsonNode> entry :
                yaml.required(yaml.root(), "parameters").properties()) {
            changed =
                    changed.with(
                            entry.getKey(), yaml.required(entry.getValue(), "value").asDouble());
        }
        return changed;
    }

    /** A free factor for every bin of the signal. */
    private Workspace weighted(Workspace workspace) {
        Workspace weighted = workspace;
        for (NumberDensity.Channel channel : folding.channels()) {
            String signal = Folding.signal(workspace, channel.name());
            weighted =
                    weighted.with(
                            channel.name(),
                            signal,
                            new Modifier.ShapeFactor(factorName(channel.name())));
        }
        return weighted;
    }

    private static String factorName(String channel) {
        return "weight " + channel;
    }

    /** Q_or at ξ: s_r with one coefficient being 1, without the constant. */
    private double[][] squares(double[] deviates) {
        PseudoscalarFormFactors shifted =
                formFactors.pseudoscalarAt(inputs, formFactors.parameters(deviates));
        double difference = yaml.required(yaml.root(), "mass-difference").get("value").asDouble();
        double lifetime = MODE.lifetime(inputs);
        List<HermitianForm> vector =
                folding.forms(new BToPNuNu(MODE, inputs, shifted).width().times(lifetime));
        List<HermitianForm> others =
                folding.forms(
                        LeptonNumberViolation.toPseudoscalar(
                                        MODE, inputs, shifted, new QuarkMasses(difference, 0))
                                .width()
                                .times(lifetime));
        double[] constant = folding.weights(new double[folding.density().bins().size()]);
        double[][] squares = new double[coefficients.size()][folding.size()];
        for (int o = 0; o < squares.length; o++) {
            String name = coefficients.get(o).name();
            boolean isVector = name.equals(CoefficientNames.EOS_VECTOR_LEFT);
            WilsonCoefficients one =
                    CoefficientNames.set(
                            WilsonCoefficients.none(), Map.of(name, Complex.ONE), inputs, 1);
            List<HermitianForm> forms = isVector ? vector : others;
            Arrays.setAll(squares[o], r -> forms.get(r).value(one) - constant[r]);
        }
        return squares;
    }

    /** The coefficients, in the order of the variables. */
    public List<ModulusOf> coefficients() {
        return List.copyOf(coefficients);
    }

    /** The Standard Model's moduli. */
    public double[] standardModel() {
        return coefficients.stream().mapToDouble(ModulusOf::standardModel).toArray();
    }

    /** Where the prior of every modulus is flat. */
    public CredibleInterval prior() {
        JsonNode node = yaml.required(yaml.root(), "prior");
        return new CredibleInterval(
                yaml.required(node, "low").asDouble(), yaml.required(node, "high").asDouble());
    }

    /** The weights of the signal at coefficients and nuisances of the form factors. */
    public double[] signalWeights(double[] moduli, double[] deviates) {
        double[] theta = Arrays.copyOf(moduli, moduli.length + deviates.length);
        System.arraycopy(deviates, 0, theta, moduli.length, deviates.length);
        return weights.at(theta).weights().clone();
    }

    /** The form factors and their uncertainties. */
    public FormFactorSet formFactors() {
        return formFactors;
    }

    /** Fits, and the posterior's density. */
    public WetLikelihood likelihood() {
        List<String> names = folding.channels().stream().map(c -> factorName(c.name())).toList();
        return new WetLikelihood(model, names, weights, coefficients.size(), prior());
    }

    /** Where it comes from. */
    public Citation source() {
        return yaml.citation(yaml.root());
    }

    /** How sure it is. */
    public Status status() {
        return Status.of(yaml.text("status"));
    }
}
