package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.physics.decay.Parabola;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.model.Leptoquark;

/**
 * How far S_1 and V_1 can move R_K = R_K* by C_L^ee and C_L^μμ if |C_9^ee| and |C_9^μμ| are at most 1
 * (§2.3): C_L = C_9/r with the r of the leptoquark, 2 for S_1 and ½ for V_1.
 */
final class TripletEntries {

    private final NeutrinoRatios ratios;
    private final NeutrinoRatios consistent;
    private final Figure2Windows windows;
    private final PaperNumbers paper;

    /**
     * @param ratios with the paper's inputs, C_9 at face value
     * @param consistent with inputs for comparison
     */
    TripletEntries(
            NeutrinoRatios ratios,
            NeutrinoRatios consistent,
            Figure2Windows windows,
            PaperNumbers paper) {
        this.ratios = ratios;
        this.consistent = consistent;
        this.windows = windows;
        this.paper = paper;
    }

    List<Entry> entries() {
        return List.of(entry("S1", Leptoquark.S1), entry("V1", Leptoquark.V1));
    }

    private Entry entry(String name, Leptoquark leptoquark) {
        double bound = paper.get("sec2.3-C9").value();
        double largest = bound / leptoquark.chargedLeptonRatio();
        Parabola k = ratio(ratios, false);
        Parabola kStar = ratio(ratios, true);
        double low = k.smallest(-largest, largest);
        double high = k.largest(-largest, largest);
        double lowStar = kStar.smallest(-largest, largest);
        double highStar = kStar.largest(-largest, largest);
        double uncertainty = windows.averageHigh() - windows.averageLow();
        double effect = Math.max(Math.max(high, highStar) - 1, 1 - Math.min(low, lowStar));
        Parabola other = ratio(consistent, false);
        double converted = largest * alphaOfCharged() / consistent.inputs().alpha();
        return Entry.statement(
                "sec2.3-" + name,
                "R_K and R_K* with C_L^ee, C_L^mumu of %s for |C_9^ee|, |C_9^mumu| <= %s"
                        .formatted(name, bound),
                "minimal effect",
                "R_K from %.3f to %.3f, R_K* from %.3f to %.3f"
                        .formatted(low, high, lowStar, highStar),
                effect < uncertainty / 2,
                ("minimal: less than the uncertainty of the average of R_K, %s, though up to %.0f %% of the Standard"
                                + " Model; |C_L^ii| <= %s, no lepton-flavour violation. With the inputs default and C_9 at 4.8 GeV R_K is between"
                                + " %.3f and %.3f")
                        .formatted(
                                uncertainty / 2,
                                100 * effect,
                                largest,
                                other.smallest(-converted, converted),
                                other.largest(-converted, converted)));
    }

    /** α(4.8 GeV), which C_9 belongs to. */
    private double alphaOfCharged() {
        return consistent.inputs().get("alpha_e(4.8)");
    }

    /** Both entries equal: the extremes lie there, since they enter alike. */
    private static Parabola ratio(NeutrinoRatios ratios, boolean star) {
        WilsonCoefficients direction =
                WilsonCoefficients.of(NeutrinoOperators.CL.coefficient(Flavour.E, Flavour.E), 1)
                        .with(NeutrinoOperators.CL.coefficient(Flavour.MU, Flavour.MU), 1);
        return (star ? ratios.kStar() : ratios.k()).along(direction);
    }
}
