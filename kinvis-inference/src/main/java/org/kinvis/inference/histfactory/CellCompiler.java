package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinvis.inference.histfactory.NormInterpolation.Factor;
import org.kinvis.inference.histfactory.NormInterpolation.Identity;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.inference.histfactory.Workspace.Sample;

/** Turns samples in channels into arrays, their parameters into places of variables. */
final class CellCompiler {

    /** Differences of yields below so much of them are the rounding of decimal numbers. */
    private static final double ROUNDING = 1e-14;

    private final Workspace workspace;
    private final Interpolation interpolation;
    private final Variables variables;
    private final Map<String, ParameterSet> sets = new HashMap<>();

    CellCompiler(
            Workspace workspace,
            Interpolation interpolation,
            List<ParameterSet> sets,
            Variables variables) {
        this.workspace = workspace;
        this.interpolation = interpolation;
        this.variables = variables;
        sets.forEach(set -> this.sets.put(set.name(), set));
    }

    List<CellBlock> compile() {
        List<CellBlock> blocks = new ArrayList<>();
        int firstBin = 0;
        for (Channel channel : workspace.channels()) {
            for (Sample sample : channel.samples()) {
                blocks.add(block(firstBin, sample));
            }
            firstBin += channel.bins();
        }
        return blocks;
    }

    private CellBlock block(int firstBin, Sample sample) {
        int bins = sample.yields().length;
        List<Integer> shifted = new ArrayList<>();
        List<double[]> odd = new ArrayList<>();
        List<double[]> even = new ArrayList<>();
        List<Integer> scaled = new ArrayList<>();
        List<Factor> factors = new ArrayList<>();
        List<int[]> binFactors = new ArrayList<>();
        int[] eliminated = new int[bins];
        Arrays.fill(eliminated, -1);
        for (Modifier modifier : sample.modifiers()) {
            switch (modifier) {
                case Modifier.NormFactor _, Modifier.Luminosity _ -> {
                    scaled.add(variable(modifier));
                    factors.add(Identity.IDENTITY);
                }
                case Modifier.NormSys norm -> {
                    scaled.add(variable(modifier));
                    factors.add(interpolation.norm().factor(norm.high(), norm.low()));
                }
                case Modifier.HistoSys histo -> {
                    shifted.add(variable(modifier));
                    odd.add(odd(sample.yields(), histo));
                    even.add(even(sample.yields(), histo));
                }
                case Modifier.ShapeFactor _, Modifier.StatError _, Modifier.ShapeSys _ ->
                        addBinFactor(parameters(modifier).first(), bins, binFactors, eliminated);
            }
        }
        return new CellBlock(
                firstBin,
                sample.yields(),
                ints(shifted),
                odd.toArray(double[][]::new),
                even.toArray(double[][]::new),
                ints(scaled),
                factors.toArray(Factor[]::new),
                binFactors.toArray(int[][]::new),
                eliminated);
    }

    private int variable(Modifier modifier) {
        return variables.ofParameter()[parameters(modifier).first()];
    }

    private ParameterSet parameters(Modifier modifier) {
        ParameterSet set = sets.get(modifier.name());
        if (set == null) {
            throw new IllegalStateException("no parameters for " + modifier.name());
        }
        return set;
    }

    private void addBinFactor(int first, int bins, List<int[]> binFactors, int[] eliminated) {
        int[] factor = new int[bins];
        for (int bin = 0; bin < bins; bin++) {
            factor[bin] = variables.ofParameter()[first + bin];
            if (factor[bin] < 0) {
                eliminated[bin] = variables.gammaOf()[first + bin];
            }
        }
        if (Arrays.stream(factor).anyMatch(variable -> variable >= 0)) {
            binFactors.add(factor);
        }
    }

    private static double[] odd(double[] nominal, Modifier.HistoSys histo) {
        double[] s = new double[nominal.length];
        Arrays.setAll(s, b -> (histo.high()[b] - histo.low()[b]) / 2);
        return s;
    }

    private static double[] even(double[] nominal, Modifier.HistoSys histo) {
        double[] a = new double[nominal.length];
        boolean some = false;
        for (int b = 0; b < a.length; b++) {
            double difference = histo.high()[b] - 2 * nominal[b] + histo.low()[b];
            if (Math.abs(difference) > ROUNDING * nominal[b]) {
                a[b] = difference / 16;
                some = true;
            }
        }
        return some ? a : new double[0];
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
