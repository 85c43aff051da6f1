package org.kinvis.inference.histfactory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.inference.histfactory.Workspace.Measurement;
import org.kinvis.inference.histfactory.Workspace.Sample;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * The public likelihood of B⁺ → K⁺νν̄ by Belle II with 362 fb⁻¹: 30 bins, 232 parameters; μ = 1 is the branching fraction {@link
 * #nullBranchingFraction} with the Standard Model's spectrum.
 *
 * <p>Source: Belle-II:2025knunu, HEPData 10.17182/hepdata.166082; the measurement is that of Belle-II:2023esi.
 */
public final class BelleTwoLikelihood {

    private static final String FILE = "belle2-knunu.yaml";
    private static final int MICRO = 6;

    /** Which part of the data. */
    public enum Tag {
        /** The inclusive tag. */
        ITA,
        /** The hadronic tag. */
        HTA,
        /** Both. */
        COMBINED;

        /** The name on the command line. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The tag of that name. */
        public static Tag named(String name) {
            return Arrays.stream(values())
                    .filter(tag -> tag.label().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new UnknownNameException(
                                            name,
                                            "tag",
                                            Arrays.stream(values()).map(Tag::label).toList()));
        }
    }

    private final YamlResource yaml;
    private final Workspace workspace;
    private final MathContext digits;

    private BelleTwoLikelihood(YamlResource yaml) {
        this.yaml = yaml;
        this.digits = new MathContext(yaml.required(yaml.root(), "digits").asInt());
        List<Channel> channels = new ArrayList<>();
        for (JsonNode channel : channels()) {
            channels.add(channel(channel));
        }
        this.workspace =
                new Workspace(
                        channels,
                        List.of(
                                new Measurement(
                                        "Belle II", yaml.text("parameter-of-interest"), Map.of())));
    }

    /** Reads the file. */
    public static BelleTwoLikelihood load() {
        return new BelleTwoLikelihood(YamlResource.read(BelleTwoLikelihood.class, FILE));
    }

    /** The workspace of both tags. */
    public Workspace workspace() {
        return workspace;
    }

    /** The workspace of a tag. */
    public Workspace workspace(Tag tag) {
        return workspace.restrictedTo(channelNames(tag));
    }

    /** The channels of a tag. */
    public List<String> channelNames(Tag tag) {
        List<String> names = new ArrayList<>();
        for (JsonNode channel : channels()) {
            if (tag == Tag.COMBINED
                    || tag.label().equals(yaml.required(channel, "tag").asString())) {
                names.add(yaml.required(channel, "name").asString());
            }
        }
        return names;
    }

    /** What the bins of a channel are. */
    public String bins(String channelName) {
        for (JsonNode channel : channels()) {
            if (yaml.required(channel, "name").asString().equals(channelName)) {
                return yaml.required(channel, "bins").asString();
            }
        }
        throw new UnknownNameException(channelName, "channel", workspace.channelNames());
    }

    /** The density that was published: with its interpolations. */
    public Model model(Tag tag) {
        return model(workspace(tag));
    }

    /** The density of a workspace with the interpolations that were published. */
    public Model model(Workspace given) {
        JsonNode codes = yaml.required(yaml.root(), "interpolation");
        return Model.of(
                given,
                given.measurements().getFirst(),
                new Interpolation(
                        NormInterpolation.named(yaml.required(codes, "normsys").asString()),
                        ShapeInterpolation.named(yaml.required(codes, "histosys").asString())));
    }

    /** BR(B⁺ → K⁺νν̄) at μ = 1. */
    public double nullBranchingFraction() {
        JsonNode entry = yaml.required(yaml.root(), "null-branching-fraction");
        return yaml.required(entry, "value").asDouble();
    }

    /** Where the numbers come from. */
    public Citation source() {
        return yaml.citation(yaml.root());
    }

    /** How sure they are. */
    public Status status() {
        return Status.of(yaml.text("status"));
    }

    private JsonNode channels() {
        return yaml.required(yaml.root(), "channels");
    }

    private Channel channel(JsonNode node) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode sample : yaml.required(node, "samples")) {
            samples.add(sample(sample));
        }
        return new Channel(
                yaml.required(node, "name").asString(),
                samples,
                numbers(yaml.required(node, "observed")));
    }

    private Sample sample(JsonNode node) {
        double[] yields = numbers(yaml.required(node, "yields"));
        List<Modifier> modifiers = new ArrayList<>();
        yaml.required(node, "errors")
                .properties()
                .forEach(
                        e ->
                                modifiers.add(
                                        new Modifier.StatError(e.getKey(), numbers(e.getValue()))));
        if (node.has("factors")) {
            node.get("factors").forEach(f -> modifiers.add(new Modifier.NormFactor(f.asString())));
        }
        if (node.has("norms")) {
            node.get("norms")
                    .properties()
                    .forEach(
                            e -> {
                                double[] ends = numbers(e.getValue());
                                modifiers.add(new Modifier.NormSys(e.getKey(), ends[0], ends[1]));
                            });
        }
        yaml.required(node, "shifts")
                .properties()
                .forEach(e -> modifiers.add(shift(e.getKey(), yields, e.getValue())));
        return new Sample(yaml.required(node, "name").asString(), yields, modifiers);
    }

    private Modifier shift(String name, double[] yields, JsonNode node) {
        if (node.isArray()) {
            double[] high = shifted(yields, node);
            double[] low = new double[high.length];
            Arrays.setAll(
                    low, b -> new BigDecimal(2 * yields[b] - high[b]).round(digits).doubleValue());
            return new Modifier.HistoSys(name, high, low);
        }
        return new Modifier.HistoSys(
                name,
                shifted(yields, yaml.required(node, "high")),
                shifted(yields, yaml.required(node, "low")));
    }

    /** In decimal, so that the published digits come out. */
    private static double[] shifted(double[] yields, JsonNode shifts) {
        double[] shifted = numbers(shifts);
        Arrays.setAll(
                shifted,
                b ->
                        BigDecimal.valueOf(yields[b])
                                .add(BigDecimal.valueOf(shifted[b]).movePointLeft(MICRO))
                                .doubleValue());
        return shifted;
    }

    private static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        Arrays.setAll(numbers, i -> list.get(i).asDouble());
        return numbers;
    }
}
