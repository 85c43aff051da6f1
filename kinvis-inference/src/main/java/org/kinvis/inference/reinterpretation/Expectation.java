package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.NumberDensity.Channel;

/**
 * What a fit expects in every bin, nuisances where the fit has them.
 *
 * @param model the density
 * @param parameters where it is evaluated
 */
public record Expectation(Model model, double[] parameters) {

    /**
     * A bin.
     *
     * @param channel its channel
     * @param number its place in the channel, from 1
     * @param observed the count
     * @param background expected events that are no signal
     * @param signal expected events of the whole signal, Standard Model included
     */
    public record Bin(
            String channel, int number, double observed, double background, double signal) {}

    /** All bins, channels in their order. */
    public List<Bin> bins(Folding folding) {
        double[] total = model.expected(parameters).main();
        Model without = folding.model(model, new double[folding.size()]);
        double[] background = without.expected(parameters).main();
        List<Bin> bins = new ArrayList<>();
        int place = 0;
        for (Workspace.Channel channel : model.workspace().channels()) {
            for (int b = 0; b < channel.bins(); b++, place++) {
                bins.add(
                        new Bin(
                                channel.name(),
                                b + 1,
                                channel.observed()[b],
                                background[place],
                                total[place] - background[place]));
            }
        }
        return bins;
    }

    /** The bins of the channels with signal, in the order of the weights. */
    public List<Bin> signalBins(Folding folding) {
        List<Bin> all = bins(folding);
        List<Bin> bins = new ArrayList<>();
        for (Channel channel : folding.channels()) {
            all.stream().filter(b -> b.channel().equals(channel.name())).forEach(bins::add);
        }
        return bins;
    }
}
