package org.kinvis.app.paper;

import static java.lang.Math.hypot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.complex.Complex;
import org.kinvis.app.paper.QuotedNumbers.Quoted;
import org.kinvis.physics.ckm.CkmMatrix;
import org.kinvis.physics.decay.SemileptonicRatio;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.SingletRegion;

/** The report's entries for Eq. (12) and what §2.3 says about r_D and r_D*. */
final class SemileptonicEntries {

    private static final int RANDOM_POINTS = 1000;
    private static final double WIDTH = 20;
    private static final double ROUNDING = 1e-12;

    /** Points are matched and evaluated, bounds come from a maximum found to half the digits. */
    private static final double NUMERICAL = 1e-10;

    /** From so many standard deviations on two numbers are in conflict. */
    private static final double CONFLICT = 2;

    private final Inputs inputs;
    private final Inputs consistent;
    private final PaperNumbers paper;
    private final QuotedNumbers quoted;

    /**
     * @param inputs the paper's
     * @param consistent inputs with a CKM matrix that gives both V_cb and V_ts
     */
    SemileptonicEntries(
            Inputs inputs, Inputs consistent, PaperNumbers paper, QuotedNumbers quoted) {
        this.inputs = inputs;
        this.consistent = consistent;
        this.paper = paper;
        this.quoted = quoted;
    }

    /** The region of Eq. (12), k = −1. */
    static SingletRegion printed(Inputs inputs) {
        return region(inputs, new Complex(-1));
    }

    /** The region with k of the CKM matrix. */
    static SingletRegion full(Inputs inputs) {
        return region(inputs, factor(inputs));
    }

    private static SingletRegion region(Inputs inputs, Complex k) {
        return new SingletRegion(
                StandardModelNeutrino.coefficient(inputs), k.multiply(perCoefficient(inputs)));
    }

    /** α/2π. */
    private static double perCoefficient(Inputs inputs) {
        return inputs.alpha() / (2 * Math.PI);
    }

    /** k = V_cs V_tb V_ts* / V_cb. */
    private static Complex factor(Inputs inputs) {
        CkmMatrix ckm = CkmMatrix.of(inputs);
        return ckm.vcs().multiply(ckm.lambdaT()).divide(ckm.vcb());
    }

    List<Entry> entries(SingletCloud cloud) {
        List<Entry> entries = new ArrayList<>();
        entries.add(formula());
        entries.add(average("sec2.3-rD", "D"));
        entries.add(average("sec2.3-rDstar", "D*"));
        entries.add(largest());
        entries.add(largestOfSeveral());
        entries.add(largestWithCkm());
        entries.add(conflict());
        entries.add(points(cloud));
        return entries;
    }

    /** Eq. (12) as printed against the form of b → cτν. */
    private Entry formula() {
        CounterBasedRandom random = CounterBasedRandom.of(1, "eq12");
        double a = perCoefficient(inputs);
        double largest = 0;
        for (int i = 0; i < RANDOM_POINTS; i++) {
            WilsonCoefficients point = WilsonCoefficients.none();
            double printed = 0;
            int j = 0;
            for (Flavour neutrino : Flavour.values()) {
                Complex c =
                        new Complex(
                                random.uniform(i, j++, -WIDTH, WIDTH),
                                random.uniform(i, j++, -WIDTH, WIDTH));
                Complex amplitude =
                        neutrino == Flavour.TAU
                                ? Complex.ONE.subtract(c.multiply(a))
                                : c.multiply(a);
                printed += amplitude.norm() * amplitude.norm();
                point =
                        point.with(
                                ChargedCurrentOperators.CVL.coefficient(neutrino), c.multiply(-a));
            }
            double difference = SemileptonicRatio.leftHanded().value(point) - printed;
            largest = Math.max(largest, Math.abs(difference));
        }
        Complex k = factor(consistent);
        return Entry.statement(
                "eq12",
                "r_D of S_0: |1 + C_VL^tautau|^2 + |C_VL^taue|^2 + |C_VL^taumu|^2, C_VL^tauj = k (alpha/2pi) C_L^tauj",
                "k = -1",
                "largest difference at %d random points for k = -1: %.1e"
                        .formatted(RANDOM_POINTS, largest),
                largest < ROUNDING,
                "the first index is the charged lepton; k = V_cs V_tb V_ts*/V_cb = %.4f %+.4fi with the inputs default, terms with lambda^b V_cb left out"
                        .formatted(k.getRealPart(), k.getImaginaryPart()));
    }

    /** A measured ratio over the Standard Model's, both of 2024. */
    private Entry average(String id, String meson) {
        Quoted measured = quoted.get("R(" + meson + ")");
        Quoted predicted = quoted.get("R_SM(" + meson + ")");
        double ratio = measured.value() / predicted.value();
        double sigma =
                ratio
                        * hypot(
                                measured.uncertainty().sigma() / measured.value(),
                                predicted.uncertainty().sigma() / predicted.value());
        PrintedNumber printed = paper.get(id);
        return new Entry(
                id,
                "average of R(" + meson + ") of Moriond 2024 over its Standard Model value",
                Entry.printed(printed),
                Entry.number(ratio),
                OptionalDouble.of(sigma),
                printed.roundsFrom(ratio, sigma),
                "%s / %s".formatted(measured.value(), predicted.value()),
                List.of());
    }

    /** One S_0, with Eq. (12) as printed. */
    private Entry largest() {
        PrintedNumber printed = paper.get("sec2.3-rD-max");
        return Entry.rounded(
                "sec2.3-rD-max",
                "largest r_D of one S_0 at R_K = %s, k = -1".formatted(atRK()),
                printed,
                printed(inputs).largestOfOne(atRK()),
                printed.reason());
    }

    private Entry largestOfSeveral() {
        PrintedNumber printed = paper.get("sec2.3-rD-max-several");
        return Entry.rounded(
                "sec2.3-rD-max-several",
                "largest r_D of any C_L^ij, several S_0, at R_K = %s, k = -1".formatted(atRK()),
                printed,
                printed(inputs).largest(atRK()),
                "with C_L^ee = C_L^mumu = -C_SM, which takes their neutrinos out of B -> K nu nu; "
                        + printed.reason());
    }

    private Entry largestWithCkm() {
        PrintedNumber printed = paper.get("sec2.3-rD-max-ckm");
        SingletRegion region = full(consistent);
        return Entry.rounded(
                "sec2.3-rD-max-ckm",
                "largest r_D of one S_0 at R_K = %s, k of the CKM matrix, inputs default"
                        .formatted(atRK()),
                printed,
                region.largestOfOne(atRK()),
                "%.4f for any C_L^ij; ".formatted(region.largest(atRK())) + printed.reason());
    }

    private double atRK() {
        return paper.get("sec2.3-RK").value();
    }

    /** The weighted mean of r_D and r_D* against the largest r_D. */
    private Entry conflict() {
        PrintedNumber d = paper.get("sec2.3-rD");
        PrintedNumber dStar = paper.get("sec2.3-rDstar");
        double weight = 1 / square(d.uncertainty());
        double weightStar = 1 / square(dStar.uncertainty());
        double mean = (weight * d.value() + weightStar * dStar.value()) / (weight + weightStar);
        double sigma = 1 / Math.sqrt(weight + weightStar);
        double one = printed(inputs).largestOfOne(atRK());
        double several = printed(inputs).largest(atRK());
        double distance = (mean - one) / sigma;
        return Entry.statement(
                "sec2.3-rD-conflict",
                "R_K = R_K* ~ %s against r_D and r_D*".formatted(atRK()),
                "in conflict",
                "r_D = r_D* = %.3f +- %.3f, at most %.4f: %.1f standard deviations"
                        .formatted(mean, sigma, one, distance),
                distance > CONFLICT,
                "mean of the two printed values without their correlation; %.1f standard deviations for several S_0"
                        .formatted((mean - several) / sigma));
    }

    /** Every matched point against the exact region of one S_0. */
    private Entry points(SingletCloud cloud) {
        SingletRegion region = full(consistent);
        int outside = 0;
        for (int i = 0; i < cloud.size(); i++) {
            if (!(region.insideOfOne(cloud.rK()[i], cloud.rD()[i]) >= -NUMERICAL)) {
                outside++;
            }
        }
        return Entry.statement(
                "sec2.3-rD-points",
                "R_K and r_D of one S_0 with couplings to all leptons",
                "not shown",
                "%d of %d points outside the exact region".formatted(outside, cloud.size()),
                outside == 0 && cloud.size() > 0,
                "inputs default: set paper fixes |V_tb V_ts*| apart from V_cb, so its k would be %.3f"
                        .formatted(factor(inputs).norm()));
    }

    private static double square(double x) {
        return x * x;
    }
}
