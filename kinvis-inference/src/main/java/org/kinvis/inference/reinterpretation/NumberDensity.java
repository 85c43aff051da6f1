package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.physics.decay.BToPNuNu;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * The joint number density of the simulated signal of B⁺ → K⁺νν̄ at Belle II: expected events in each bin j of generated q²
 * and each bin r of the analysis, n_jr at μ = 1, and the null spectrum dBR/dq² they were made with.
 *
 * <p>The efficiency in a bin of q² is ε_j = Σ_r n_jr / (N_B ∫_j dBR_null), N_B the number of charged B mesons.
 *
 * <p>Source: Belle-II:2025knunu, HEPData ins2947386.
 */
public final class NumberDensity {

    private static final String FILE = "belle2-knunu-number-density.yaml";
    private static final Mode MODE = Mode.B_PLUS_TO_K;

    /**
     * The events of a channel.
     *
     * @param name as in the likelihood
     * @param events n_jr: one row a bin of the channel, one number a bin of q²
     * @param undefined events without a generated q², one number a bin of the channel
     */
    public record Channel(String name, double[][] events, double[] undefined) {

        /** How many bins the channel has. */
        public int bins() {
            return events.length;
        }
    }

    private final YamlResource yaml;
    private final List<QSquaredRange> bins;
    private final List<Channel> channels;
    private final Spectrum nullSpectrum;
    private final double[] nullRates;

    private NumberDensity(YamlResource yaml) {
        this.yaml = yaml;
        this.bins = bins(yaml.required(yaml.root(), "q2"));
        this.channels = new ArrayList<>();
        for (JsonNode node : yaml.required(yaml.root(), "channels")) {
            channels.add(channel(node));
        }
        this.nullSpectrum = nullSpectrum(yaml.required(yaml.root(), "null"));
        this.nullRates = rates(nullSpectrum);
    }

    /** Reads the file. */
    public static NumberDensity load() {
        return new NumberDensity(YamlResource.read(NumberDensity.class, FILE));
    }

    /** The bins of generated q², next to each other. */
    public List<QSquaredRange> bins() {
        return bins;
    }

    /** The channels with signal, in the order of the likelihood. */
    public List<Channel> channels() {
        return List.copyOf(channels);
    }

    /** The channel of that name. */
    public Channel channel(String name) {
        return channels.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "channel with signal",
                                        channels.stream().map(Channel::name).toList()));
    }

    /** The channels of a tag. */
    public List<Channel> channels(BelleTwoLikelihood.Tag tag, BelleTwoLikelihood likelihood) {
        List<String> names = likelihood.channelNames(tag);
        return channels.stream().filter(c -> names.contains(c.name())).toList();
    }

    /** dBR/dq² of the simulation at μ = 1, in GeV⁻². */
    public Spectrum nullSpectrum() {
        return nullSpectrum;
    }

    /** ∫_j dBR_null, one number a bin of q². */
    public double[] nullRates() {
        return nullRates.clone();
    }

    /** BR(B⁺ → K⁺νν̄) of the null spectrum. */
    public double nullBranchingFraction() {
        return nullSpectrum.integral().standardModel();
    }

    /** ∫_j dBR of a spectrum without new physics, one number a bin of q². */
    public double[] rates(Spectrum spectrum) {
        double[] rates = new double[bins.size()];
        Arrays.setAll(rates, j -> spectrum.integral(bins.get(j)).standardModel());
        return rates;
    }

    /** The nuisances of the likelihood that stand for the uncertainties of the null spectrum's form factor. */
    public List<String> formFactorNuisances() {
        List<String> names = new ArrayList<>();
        yaml.required(yaml.root(), "form-factor-nuisances").forEach(n -> names.add(n.asString()));
        return names;
    }

    /** N_B, the number of charged B mesons in the data. */
    public double chargedMesons() {
        JsonNode node = yaml.required(yaml.root(), "charged-b-mesons");
        return 2 * value(yaml.required(node, "pairs")) * value(yaml.required(node, "fraction"));
    }

    /** ε_j, the part of the signal in a bin of q² that ends in these channels. */
    public double[] efficiency(List<Channel> some) {
        double[] efficiency = new double[bins.size()];
        double mesons = chargedMesons();
        for (int j = 0; j < efficiency.length; j++) {
            double sum = 0;
            for (Channel channel : some) {
                for (double[] events : channel.events()) {
                    sum += events[j];
                }
            }
            efficiency[j] = sum / (mesons * nullRates[j]);
        }
        return efficiency;
    }

    /** Where the numbers come from. */
    public Citation source() {
        return yaml.citation(yaml.root());
    }

    /** How sure they are. */
    public Status status() {
        return Status.of(yaml.text("status"));
    }

    private double value(JsonNode node) {
        return yaml.required(node, "value").asDouble();
    }

    private List<QSquaredRange> bins(JsonNode node) {
        int count = yaml.required(node, "bins").asInt();
        double low = yaml.required(node, "low").asDouble();
        double width = (yaml.required(node, "high").asDouble() - low) / count;
        List<QSquaredRange> list = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            list.add(new QSquaredRange(low + j * width, low + (j + 1) * width));
        }
        return List.copyOf(list);
    }

    /** The file has a row a bin of q². */
    private Channel channel(JsonNode node) {
        double[] undefined = numbers(yaml.required(node, "undefined"));
        JsonNode rows = yaml.required(node, "events");
        double[][] events = new double[undefined.length][bins.size()];
        for (int j = 0; j < bins.size(); j++) {
            double[] row = numbers(rows.get(j));
            for (int r = 0; r < events.length; r++) {
                events[r][j] = row[r];
            }
        }
        return new Channel(yaml.required(node, "name").asString(), events, undefined);
    }

    private static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        Arrays.setAll(numbers, i -> list.get(i).asDouble());
        return numbers;
    }

    private Spectrum nullSpectrum(JsonNode node) {
        Inputs inputs = InputSets.load(yaml.required(node, "inputs").asString());
        for (Map.Entry<String, JsonNode> entry : yaml.required(node, "parameters").properties()) {
            inputs = inputs.with(entry.getKey(), value(entry.getValue()));
        }
        double parent = MODE.parentMass(inputs);
        return new BToPNuNu(MODE, inputs, formFactor(node, parent + MODE.daughterMass(inputs)))
                .width()
                .times(MODE.lifetime(inputs));
    }

    private NullFormFactor formFactor(JsonNode node, double threshold) {
        JsonNode set = yaml.required(node, "form-factor");
        double[] a = numbers(yaml.required(set, "a"));
        return new NullFormFactor(
                threshold,
                yaml.required(set, "pole").asDouble(),
                yaml.required(set, "chiral-factor").asDouble(),
                a[0],
                a[1],
                a[2]);
    }
}
