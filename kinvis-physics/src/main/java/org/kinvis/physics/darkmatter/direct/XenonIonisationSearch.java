package org.kinvis.physics.darkmatter.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import org.hipparchus.special.Gamma;
import org.kinvis.physics.inputs.Citation;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.YamlResource;
import tools.jackson.databind.JsonNode;

/**
 * XENON1T's search with ionisation alone (S2-only), recomputed for any spectrum of electronic recoils from the public
 * response: a count in a region of S2.
 *
 * <p>Signal events are exposure × Σ_E R(E → S2) ∫ dR/dE dE above 0.186 keV; each bin of the response is integrated by eight
 * geometric midpoints. The region is the published one that promises most on the training data, the largest signal
 * over the 90 % Poisson limit of the events seen there; the limit on signal events is the published one of that region.
 *
 * <p>Source: arXiv:1907.11485 and its data release, doi:10.5281/zenodo.4075018, example_analysis.ipynb, section 4 (2A).
 * The published Migdal limit (arXiv:1907.12771) is met within a factor of three.
 */
public final class XenonIonisationSearch {

    private static final int STEPS = 8;
    private static final double EXCLUDED = 0.1;

    private final String name;
    private final Citation source;
    private final double exposure;
    private final double threshold;
    private final double[] training;
    private final List<Region> regions;
    private final double[][] response;
    private final double[] centres;

    private XenonIonisationSearch(YamlResource file) {
        JsonNode root = file.root();
        this.name = file.text("title");
        this.source = file.citation(root);
        this.exposure = file.required(file.required(root, "exposure"), "value").asDouble();
        this.threshold = file.required(file.required(root, "threshold"), "value").asDouble();
        this.training =
                StreamSupport.stream(file.required(root, "training").spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray();
        List<Region> all = new ArrayList<>();
        for (JsonNode node : file.required(root, "regions")) {
            all.add(
                    new Region(
                            file.required(node, "low").asDouble(),
                            file.required(node, "high").asDouble(),
                            file.required(node, "observed").asInt(),
                            file.required(node, "limit").asDouble()));
        }
        this.regions = List.copyOf(all);
        NumberTable table = NumberTable.read(XenonIonisationSearch.class, file.text("response"));
        this.response = table.rows();
        this.centres = table.header().stream().skip(2).mapToDouble(Double::parseDouble).toArray();
    }

    /** The search, read from the library. */
    public static XenonIonisationSearch load() {
        return new XenonIonisationSearch(
                YamlResource.read(XenonIonisationSearch.class, "xenon1t-s2-only.yaml"));
    }

    /**
     * A region of S2.
     *
     * @param low in PE
     * @param high in PE
     * @param observed events in the search data
     * @param limit on the number of signal events, at 90 %
     */
    public record Region(double low, double high, int observed, double limit) {

        boolean contains(double size) {
            return low <= size && size <= high;
        }
    }

    /**
     * What the search says of a spectrum.
     *
     * @param region the region of S2 that was chosen
     * @param signal the number of events expected in it
     */
    public record Result(Region region, double signal) {

        /** The largest allowed multiple of the spectrum, at 90 %. */
        public double allowed() {
            return region.limit() / signal;
        }
    }

    /** Experiment and method. */
    public String name() {
        return name;
    }

    /** The paper and its data release. */
    public Citation source() {
        return source;
    }

    /** The regions to choose from. */
    public List<Region> regions() {
        return regions;
    }

    /** The result for a spectrum. */
    public Result result(EventSpectrum spectrum) {
        double[] counts = counts(spectrum);
        return regions.stream()
                .map(region -> new Result(region, in(region, counts)))
                .max(Comparator.comparingDouble(this::promise))
                .orElseThrow(() -> new InvalidInputException(name + ": no regions"));
    }

    /** The number of events expected in a region. */
    public double signal(EventSpectrum spectrum, Region region) {
        return in(region, counts(spectrum));
    }

    /** The limit in cm² on the cross section that a spectrum is computed for; empty without any signal. */
    public OptionalDouble limit(EventSpectrum spectrum, double crossSection) {
        Result result = result(spectrum);
        return result.signal() > 0
                ? OptionalDouble.of(crossSection * result.allowed())
                : OptionalDouble.empty();
    }

    private double promise(Result result) {
        long seen = Arrays.stream(training).filter(result.region()::contains).count();
        return result.signal() / poissonLimit(seen);
    }

    /** The mean μ for which n events or fewer have a probability of 10 %. */
    static double poissonLimit(long n) {
        double low = 0;
        double high = 10.0 * (n + 1);
        while (high - low > Math.ulp(high)) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (Gamma.regularizedGammaQ(n + 1.0, middle) > EXCLUDED) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double in(Region region, double[] counts) {
        double sum = 0;
        for (int bin = 0; bin < centres.length; bin++) {
            if (region.contains(centres[bin])) {
                sum += counts[bin];
            }
        }
        return sum;
    }

    /** Events a bin of S2. */
    private double[] counts(EventSpectrum spectrum) {
        double[] counts = new double[centres.length];
        for (double[] row : response) {
            double events = exposure * events(spectrum, Math.max(row[0], threshold), row[1]);
            if (events > 0) {
                for (int bin = 0; bin < counts.length; bin++) {
                    counts[bin] += events * row[bin + 2];
                }
            }
        }
        return counts;
    }

    /** ∫ dR/dE dE by geometric midpoints. */
    private static double events(EventSpectrum spectrum, double low, double high) {
        if (high <= low) {
            return 0;
        }
        double ratio = Math.pow(high / low, 1.0 / STEPS);
        double sum = 0;
        double from = low;
        for (int k = 0; k < STEPS; k++) {
            double to = from * ratio;
            sum += spectrum.at(Math.sqrt(from * to)) * (to - from);
            from = to;
        }
        return sum;
    }
}
