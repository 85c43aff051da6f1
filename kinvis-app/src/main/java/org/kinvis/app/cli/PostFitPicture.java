package org.kinvis.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinvis.app.figure.Anchor;
import org.kinvis.app.figure.Aspect;
import org.kinvis.app.figure.Axis;
import org.kinvis.app.figure.Band;
import org.kinvis.app.figure.Colour;
import org.kinvis.app.figure.ErrorBars;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.FigureWriter;
import org.kinvis.app.figure.Legend;
import org.kinvis.app.figure.Line;
import org.kinvis.app.figure.Panel;
import org.kinvis.app.figure.Place;
import org.kinvis.app.figure.Stroke;
import org.kinvis.app.figure.Text;
import org.kinvis.app.figure.VerticalLine;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.Expectation.Bin;
import org.kinvis.inference.reinterpretation.Folding;
import org.kinvis.inference.reinterpretation.SignalFit;

/**
 * Data, background, Standard Model and new signal after a fit: left the events of all bins, each contribution by itself; right what is
 * above the background in the bins with signal, in units of the counts' standard deviation.
 *
 * @param folding of the signal
 * @param workspace with the channels
 */
record PostFitPicture(Folding folding, Workspace workspace) {

    private static final double SMALLEST_COUNT = 0.3;
    private static final double HEADROOM = 12;
    private static final double LABELS = 0.97;
    private static final double SMALL = 6;
    private static final Stroke SEPARATOR = Stroke.of(Colour.LIGHT_GREY).width(0.6);

    /** Writes the picture of a fit's best point. */
    void write(RecastResult result, Path file) {
        SignalFit fit =
                switch (result) {
                    case RecastResult.Strengths strengths -> strengths.all().getFirst().fit();
                    case RecastResult.Point point -> point.fit();
                    case RecastResult.Coefficients coefficients -> coefficients.fit();
                };
        try {
            new FigureWriter()
                    .write(
                            Figure.row(events(fit), excess(fit))
                                    .title("B+ -> K+ invisible at Belle II, after the fit"),
                            file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** s_r of the Standard Model's part: what is there at strength 0, or the published signal. */
    private double[] standardModel(SignalFit fit) {
        double[] ones = new double[folding.size()];
        Arrays.fill(ones, 1);
        if (!fit.free().getFirst().isStrength()) {
            return ones;
        }
        double[] without = fit.weights(0);
        return Arrays.stream(without).allMatch(s -> s == 0) ? ones : without;
    }

    /** The Standard Model's part of the signal events, one a bin with signal. */
    private double[] standardModelEvents(SignalFit fit) {
        double[] all = fit.weights();
        double[] own = standardModel(fit);
        List<Bin> bins = fit.expectation().signalBins(folding);
        double[] events = new double[own.length];
        for (int r = 0; r < own.length; r++) {
            double signal = bins.get(r).signal();
            events[r] = all[r] > 0 ? signal * own[r] / all[r] : 0;
        }
        return events;
    }

    private Panel events(SignalFit fit) {
        List<Bin> bins = fit.expectation().bins(folding);
        double[] observed = bins.stream().mapToDouble(Bin::observed).toArray();
        double[] background = bins.stream().mapToDouble(Bin::background).toArray();
        double[] signal = bins.stream().mapToDouble(Bin::signal).toArray();
        double[] floor = constant(bins.size(), SMALLEST_COUNT);
        double largest = Arrays.stream(observed).max().orElse(1);
        Panel panel =
                Panel.of(
                                Axis.linear("$\\text{bin}$").range(0.5, bins.size() + 0.5),
                                Axis.logarithmic("$\\text{events}$")
                                        .range(SMALLEST_COUNT, HEADROOM * largest))
                        .add(
                                Band.of(edges(0, bins.size()), steps(floor), steps(background))
                                        .colour(Colour.LIGHT_GREY)
                                        .label("$\\text{background}$"));
        double[] standard = standardModelEvents(fit);
        int r = 0;
        boolean isFirst = true;
        for (NamedRange channel : channels()) {
            if (channel.hasSignal()) {
                int n = channel.size();
                double[] x = edges(channel.first(), n);
                Line own =
                        Line.of(x, steps(Arrays.copyOfRange(standard, r, r + n)))
                                .stroke(Stroke.of(Colour.BLUE));
                Line whole =
                        Line.of(
                                        x,
                                        steps(
                                                Arrays.copyOfRange(
                                                        signal,
                                                        channel.first(),
                                                        channel.first() + n)))
                                .stroke(Stroke.of(Colour.RED).width(1.3));
                panel =
                        panel.add(isFirst ? own.label("$\\text{SM signal}$") : own)
                                .add(isFirst ? whole.label("$\\text{all signal}$") : whole);
                isFirst = false;
                r += n;
            }
        }
        panel =
                panel.add(
                        ErrorBars.of(centres(0, bins.size()), observed, roots(observed))
                                .label("$\\text{data}$"));
        return named(panel, channels(), bins.size()).aspect(Aspect.heightOverWidth(0.8));
    }

    private Panel excess(SignalFit fit) {
        List<Bin> bins = fit.expectation().signalBins(folding);
        int n = bins.size();
        double[] unit =
                bins.stream().mapToDouble(b -> Math.sqrt(b.background() + b.signal())).toArray();
        double[] data = new double[n];
        double[] sigma = new double[n];
        double[] signal = new double[n];
        double[] standard = standardModelEvents(fit);
        for (int k = 0; k < n; k++) {
            Bin bin = bins.get(k);
            data[k] = (bin.observed() - bin.background()) / unit[k];
            sigma[k] = Math.sqrt(bin.observed()) / unit[k];
            signal[k] = bin.signal() / unit[k];
            standard[k] /= unit[k];
        }
        double top = 0;
        double bottom = 0;
        for (int k = 0; k < n; k++) {
            top = Math.max(top, Math.max(signal[k], data[k] + sigma[k]));
            bottom = Math.min(bottom, data[k] - sigma[k]);
        }
        Panel panel =
                Panel.of(
                                Axis.linear("$\\text{bin with signal}$").range(0.5, n + 0.5),
                                Axis.linear(
                                                "$(\\text{events}-\\text{background})/\\sqrt{\\text{expected}}$")
                                        .range(1.1 * bottom, 1.3 * top))
                        .add(
                                Band.of(edges(0, n), steps(new double[n]), steps(standard))
                                        .colour(Colour.BLUE.opacity(0.35))
                                        .label("$\\text{SM signal}$"))
                        .add(
                                Line.of(edges(0, n), steps(signal))
                                        .stroke(Stroke.of(Colour.RED).width(1.3))
                                        .label("$\\text{all signal}$"))
                        .add(ErrorBars.of(centres(0, n), data, sigma).label("$\\text{data}$"));
        List<NamedRange> own = new ArrayList<>();
        int first = 0;
        for (NamedRange channel : channels()) {
            if (channel.hasSignal()) {
                own.add(new NamedRange(channel.name(), first, channel.size(), true));
                first += channel.size();
            }
        }
        return named(panel, own, n).aspect(Aspect.heightOverWidth(0.8));
    }

    /** A channel among bins. */
    private record NamedRange(String name, int first, int size, boolean hasSignal) {}

    private List<NamedRange> channels() {
        List<NamedRange> ranges = new ArrayList<>();
        int first = 0;
        for (Workspace.Channel channel : workspace.channels()) {
            ranges.add(
                    new NamedRange(
                            shortName(channel.name()),
                            first,
                            channel.bins(),
                            folding.channels().stream()
                                    .anyMatch(c -> c.name().equals(channel.name()))));
            first += channel.bins();
        }
        return ranges;
    }

    private static String shortName(String name) {
        int end = name.indexOf("__");
        return end > 0 ? name.substring(0, end) : "HTA";
    }

    private static Panel named(Panel empty, List<NamedRange> channels, int size) {
        Panel panel = empty;
        for (NamedRange channel : channels) {
            if (channel.first() > 0) {
                panel = panel.add(VerticalLine.at(channel.first() + 0.5).stroke(SEPARATOR));
            }
            panel =
                    panel.add(
                            Text.at(
                                            Place.fraction(
                                                    (channel.first() + channel.size() / 2.0) / size,
                                                    LABELS),
                                            "$\\text{" + channel.name() + "}$")
                                    .anchor(Anchor.TOP)
                                    .size(SMALL));
        }
        return panel.legend(new Legend.Outside(Legend.Side.BELOW));
    }

    private static double[] centres(int first, int size) {
        double[] x = new double[size];
        Arrays.setAll(x, k -> first + k + 1.0);
        return x;
    }

    private static double[] edges(int first, int size) {
        double[] x = new double[2 * size];
        Arrays.setAll(x, k -> first + Math.ceilDiv(k, 2) + 0.5);
        return x;
    }

    private static double[] steps(double[] values) {
        double[] y = new double[2 * values.length];
        Arrays.setAll(y, k -> values[k / 2]);
        return y;
    }

    private static double[] constant(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] roots(double[] counts) {
        return Arrays.stream(counts).map(Math::sqrt).toArray();
    }
}
