package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.inference.reinterpretation.NumberDensity.Channel;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.QSquaredRange;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * From a spectrum in q² to the weights of the signal: s_r = Σ_j n_jr w_j / Σ_j n_jr, w_j = ∫_j dBR_model / ∫_j dBR_null, in each
 * bin r of the channels with signal. The null spectrum gives s_r = 1, which is μ = 1. What a model has above the last bin of q² adds
 * nothing.
 *
 * <p>Source: Gartner:2024muk; Belle-II:2025knunu.
 */
public final class Folding {

    /** What becomes of the few events without a generated q² (0.2 % of the hadronic tag). */
    public enum Undefined {
        /** They follow the others of their bin: s_r = 1 for the null spectrum. */
        FOLLOW,
        /** They are lost: s_r is a little below 1 for the null spectrum. */
        DROP,
        /** They stay as they are, whatever the spectrum: a constant in s_r, of the whole signal and not of a part of it. */
        KEEP
    }

    private final NumberDensity density;
    private final List<Channel> channels;
    private final double[][] response;
    private final double[] constant;

    private Folding(NumberDensity density, List<Channel> channels, Undefined undefined) {
        this.density = density;
        this.channels = channels;
        double[] nullRates = density.nullRates();
        List<double[]> rows = new ArrayList<>();
        List<Double> constants = new ArrayList<>();
        for (Channel channel : channels) {
            for (int r = 0; r < channel.bins(); r++) {
                double[] events = channel.events()[r];
                double defined = Arrays.stream(events).sum();
                double all = defined + channel.undefined()[r];
                rows.add(
                        response(events, nullRates, undefined == Undefined.FOLLOW ? defined : all));
                constants.add(undefined == Undefined.KEEP ? channel.undefined()[r] / all : 0.0);
            }
        }
        this.response = rows.toArray(double[][]::new);
        this.constant = constants.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Folding(Folding other) {
        this.density = other.density;
        this.channels = other.channels;
        this.response = other.response;
        this.constant = new double[response.length];
    }

    /** The folding of a part of the signal, to which events that stay as they are do not belong. */
    public Folding ofPart() {
        return new Folding(this);
    }

    /** With the channels of a workspace that have signal; events without a generated q² follow the others. */
    public static Folding of(NumberDensity density, Workspace workspace) {
        return of(density, workspace, Undefined.FOLLOW);
    }

    /** With the channels of a workspace that have signal. */
    public static Folding of(NumberDensity density, Workspace workspace, Undefined undefined) {
        List<Channel> present =
                density.channels().stream()
                        .filter(c -> workspace.channelNames().contains(c.name()))
                        .toList();
        if (present.isEmpty()) {
            throw new InvalidInputException(
                    "no channel with signal; "
                            + String.join(
                                    " or ", density.channels().stream().map(Channel::name).toList())
                            + " is needed");
        }
        return new Folding(density, present, undefined);
    }

    private static double[] response(double[] events, double[] nullRates, double sum) {
        double[] row = new double[events.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = events[j] == 0 ? 0 : events[j] / (sum * nullRates[j]);
        }
        return row;
    }

    /** The number density behind it. */
    public NumberDensity density() {
        return density;
    }

    /** The channels, whose bins follow each other in the weights. */
    public List<Channel> channels() {
        return channels;
    }

    /** How many bins there are in all channels. */
    public int size() {
        return response.length;
    }

    /** R_rj with s_r = Σ_j R_rj ∫_j dBR: one row a bin of the channels. */
    public double[][] response() {
        return Arrays.stream(response).map(double[]::clone).toArray(double[][]::new);
    }

    /** s_r of a spectrum dBR/dq² in GeV⁻², as forms in its coefficients. */
    public List<HermitianForm> forms(Spectrum spectrum) {
        List<HermitianForm> forms = new ArrayList<>(spectrum.folded(density.bins(), response));
        for (int r = 0; r < constant.length; r++) {
            if (constant[r] != 0) {
                forms.set(r, forms.get(r).plus(HermitianForm.constant(constant[r])));
            }
        }
        return List.copyOf(forms);
    }

    /** s_r of branching fractions, one a bin of generated q². */
    public double[] weights(double[] rates) {
        if (rates.length != density.bins().size()) {
            throw new IllegalArgumentException(rates.length + " rates");
        }
        double[] weights = constant.clone();
        for (int r = 0; r < weights.length; r++) {
            for (int j = 0; j < rates.length; j++) {
                weights[r] += response[r][j] * rates[j];
            }
        }
        return weights;
    }

    /**
     * s_r of a line at q², such as B → K X with q² = m_X²: dBR/dq² = BR δ(q² − m_X²). The response is interpolated between the
     * centres of the bins of q², so that it is a continuous function of the mass.
     *
     * @throws InvalidInputException if q² lies in no bin
     */
    public double[] line(double q2, double branchingFraction) {
        List<QSquaredRange> bins = density.bins();
        double low = bins.getFirst().low();
        double high = bins.getLast().high();
        if (!covers(q2)) {
            throw new InvalidInputException(
                    "q2 = %s GeV^2: events were simulated from %s to %s GeV^2"
                            .formatted(q2, low, high));
        }
        double place = (q2 - low) / (high - low) * bins.size() - 0.5;
        double inside = Math.clamp(place, 0, bins.size() - 1);
        int left = Math.min((int) inside, bins.size() - 2);
        double[] rates = new double[bins.size()];
        rates[left] = (left + 1 - inside) * branchingFraction;
        rates[left + 1] = (inside - left) * branchingFraction;
        return weights(rates);
    }

    /** Whether events were simulated at a q². */
    public boolean covers(double q2) {
        return q2 >= density.bins().getFirst().low() && q2 <= density.bins().getLast().high();
    }

    /** The largest mass in GeV of a particle whose events were simulated. */
    public double largestMass() {
        return Math.sqrt(density.bins().getLast().high());
    }

    /** A model with the signal weighted. */
    public Model model(Model base, double[] weights) {
        Model model = base;
        int first = 0;
        for (Channel channel : channels) {
            String signal = signal(base.workspace(), channel.name());
            double[] own = Arrays.copyOfRange(weights, first, first + channel.bins());
            model = model.scaled(channel.name(), signal, own);
            first += channel.bins();
        }
        return model;
    }

    /** The sample that the measurement's parameter of interest multiplies. */
    static String signal(Workspace workspace, String channel) {
        String strength = workspace.measurements().getFirst().parameterOfInterest();
        Stream<Workspace.Sample> samples = workspace.channel(channel).samples().stream();
        return samples.filter(s -> s.modifiers().stream().anyMatch(m -> m.name().equals(strength)))
                .map(Workspace.Sample::name)
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "channel " + channel + ": no sample with " + strength));
    }
}
