package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/**
 * Channels with their samples and what was observed, and measurements that say what is fitted.
 *
 * @param channels in order of their names
 * @param measurements at least one
 */
public record Workspace(List<Channel> channels, List<Measurement> measurements) {

    public Workspace {
        channels = channels.stream().sorted(Comparator.comparing(Channel::name)).toList();
        measurements = List.copyOf(measurements);
    }

    /**
     * A set of bins.
     *
     * @param name its name
     * @param samples in order of their names
     * @param observed counts, one a bin
     */
    public record Channel(String name, List<Sample> samples, double[] observed) {
        public Channel {
            samples = samples.stream().sorted(Comparator.comparing(Sample::name)).toList();
        }

        /** How many bins. */
        public int bins() {
            return observed.length;
        }
    }

    /**
     * A process in a channel.
     *
     * @param name its name
     * @param yields nominal, one a bin
     * @param modifiers in order of their names
     */
    public record Sample(String name, double[] yields, List<Modifier> modifiers) {
        public Sample {
            modifiers =
                    modifiers.stream()
                            .sorted(
                                    Comparator.comparing(Modifier::name)
                                            .thenComparing(Modifier::kind))
                            .toList();
        }

        /** The modifier of that name and kind. */
        Optional<Modifier> modifier(String modifierName, Modifier.Kind kind) {
            return modifiers.stream()
                    .filter(m -> m.kind() == kind && m.name().equals(modifierName))
                    .findFirst();
        }
    }

    /**
     * What is fitted.
     *
     * @param name its name
     * @param parameterOfInterest the name of a parameter
     * @param settings of parameters, by name, where they differ from what is usual
     */
    public record Measurement(
            String name, String parameterOfInterest, Map<String, ParameterSettings> settings) {
        public Measurement {
            settings = Map.copyOf(settings);
        }
    }

    /**
     * Settings of a parameter; an empty one leaves what is usual.
     *
     * @param inits where fits start
     * @param bounds pairs of ends
     * @param auxdata what was measured of it
     * @param sigmas widths of its constraint
     * @param fixed whether fits leave it at its start
     */
    public record ParameterSettings(
            Optional<double[]> inits,
            Optional<double[][]> bounds,
            Optional<double[]> auxdata,
            Optional<double[]> sigmas,
            boolean fixed) {

        /** Nothing set. */
        static final ParameterSettings USUAL =
                new ParameterSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
    }

    /** How many bins in all. */
    public int bins() {
        return channels.stream().mapToInt(Channel::bins).sum();
    }

    /** The names of the channels. */
    public List<String> channelNames() {
        return channels.stream().map(Channel::name).toList();
    }

    /** The measurement of that name. */
    public Measurement measurement(String name) {
        return measurements.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "measurement",
                                        measurements.stream().map(Measurement::name).toList()));
    }

    /** The workspace of some channels alone. */
    public Workspace restrictedTo(Collection<String> names) {
        for (String name : names) {
            if (!channelNames().contains(name)) {
                throw new UnknownNameException(name, "channel", channelNames());
            }
        }
        return new Workspace(
                channels.stream().filter(c -> names.contains(c.name())).toList(), measurements);
    }

    /** The workspace without the modifiers of some names, wherever they are. */
    public Workspace without(Collection<String> modifierNames) {
        return withSamples(
                (channel, sample) ->
                        new Sample(
                                sample.name(),
                                sample.yields(),
                                sample.modifiers().stream()
                                        .filter(m -> !modifierNames.contains(m.name()))
                                        .toList()));
    }

    /** The workspace with one more modifier of a sample in a channel. */
    public Workspace with(String channelName, String sampleName, Modifier modifier) {
        requireSample(channelName, sampleName);
        return withSamples(
                (channel, sample) -> {
                    if (!channel.name().equals(channelName) || !sample.name().equals(sampleName)) {
                        return sample;
                    }
                    List<Modifier> modifiers = new ArrayList<>(sample.modifiers());
                    modifiers.add(modifier);
                    return new Sample(sample.name(), sample.yields(), modifiers);
                });
    }

    /** The workspace with another measurement in front. */
    public Workspace with(Measurement measurement) {
        List<Measurement> all = new ArrayList<>(List.of(measurement));
        all.addAll(measurements);
        return new Workspace(channels, all);
    }

    private Workspace withSamples(BiFunction<Channel, Sample, Sample> change) {
        return new Workspace(
                channels.stream()
                        .map(
                                channel ->
                                        new Channel(
                                                channel.name(),
                                                channel.samples().stream()
                                                        .map(s -> change.apply(channel, s))
                                                        .toList(),
                                                channel.observed()))
                        .toList(),
                measurements);
    }

    /** The channel of that name. */
    public Channel channel(String name) {
        return channels.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(name, "channel", channelNames()));
    }

    /** Refuses a sample that is not in that channel. */
    void requireSample(String channelName, String sampleName) {
        List<String> samples = channel(channelName).samples().stream().map(Sample::name).toList();
        if (!samples.contains(sampleName)) {
            throw new InvalidInputException(
                    "channel "
                            + channelName
                            + ": "
                            + new UnknownNameException(sampleName, "sample", samples).getMessage());
        }
    }
}
