package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.inference.histfactory.Modifier;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.inference.histfactory.Workspace.Sample;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The same analysis with more data: every yield and every shift of yields times k, data taken off resonance included; normalisation
 * uncertainties and shapes of systematic uncertainties, relative to the yields, stay as published.
 *
 * @param factor k, the luminosity over the published one
 * @param simulation what becomes of the finite size of simulated samples
 */
public record LuminosityProjection(double factor, Simulation simulation) {

    /** The statistical uncertainty of simulated samples. */
    public enum Simulation {
        /** The relative uncertainty stays: no more events are simulated. */
        AS_PUBLISHED,
        /** It falls as 1/√k: simulated samples grow with the data. */
        GROWING
    }

    public LuminosityProjection {
        if (!(factor > 0 && Double.isFinite(factor))) {
            throw new InvalidInputException(
                    "luminosity times %s; a positive number is needed".formatted(factor));
        }
    }

    /**
     * The workspace with more data.
     *
     * @param workspace the published one
     * @param counts per bin, channels in their order, at the published luminosity
     */
    public Workspace of(Workspace workspace, double[] counts) {
        List<Channel> channels = new ArrayList<>();
        int first = 0;
        for (Channel channel : workspace.channels()) {
            double[] own = Arrays.copyOfRange(counts, first, first + channel.bins());
            first += channel.bins();
            channels.add(
                    new Channel(
                            channel.name(),
                            channel.samples().stream().map(this::of).toList(),
                            times(own, factor)));
        }
        return new Workspace(channels, workspace.measurements());
    }

    private Sample of(Sample sample) {
        return new Sample(
                sample.name(),
                times(sample.yields(), factor),
                sample.modifiers().stream().map(this::of).toList());
    }

    private Modifier of(Modifier modifier) {
        double error = simulation == Simulation.GROWING ? Math.sqrt(factor) : factor;
        return switch (modifier) {
            case Modifier.HistoSys shift ->
                    new Modifier.HistoSys(
                            shift.name(), times(shift.high(), factor), times(shift.low(), factor));
            case Modifier.StatError finite ->
                    new Modifier.StatError(finite.name(), times(finite.errors(), error));
            case Modifier.ShapeSys finite ->
                    new Modifier.ShapeSys(finite.name(), times(finite.errors(), error));
            case Modifier.NormFactor _,
                    Modifier.NormSys _,
                    Modifier.Luminosity _,
                    Modifier.ShapeFactor _ ->
                    modifier;
        };
    }

    private static double[] times(double[] values, double number) {
        return Arrays.stream(values).map(value -> value * number).toArray();
    }
}
