package org.kinvis.app.paper;

import org.kinvis.physics.observable.TauCoefficientRegion;

/**
 * The exact regions of Figure 3's left panel for one input set.
 *
 * @param blue R_K in the new range, R_K* below the weaker limit
 * @param red R_K in the new range, R_K* below the stronger limit
 */
record Figure3Regions(TauCoefficientRegion blue, TauCoefficientRegion red) {

    static Figure3Regions of(NeutrinoRatios ratios, Figure2Windows windows) {
        return new Figure3Regions(
                region(ratios, windows, windows.looseLimit()),
                region(ratios, windows, windows.tightLimit()));
    }

    private static TauCoefficientRegion region(
            NeutrinoRatios ratios, Figure2Windows windows, double limit) {
        return TauCoefficientRegion.of(
                ratios.k(), ratios.kStar(), windows.newLow(), windows.newHigh(), limit);
    }
}
