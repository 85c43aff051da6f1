package org.kinvis.app.paper;

/**
 * The windows of Figure 2, as the paper prints them in Eqs. (3) and (4).
 *
 * @param newLow lower end of R_K's new 1σ range
 * @param newHigh its upper end
 * @param averageLow lower end of the new average
 * @param averageHigh its upper end
 * @param looseLimit the weaker limit on R_K*, blue points
 * @param tightLimit the stronger one, red points
 */
record Figure2Windows(
        double newLow,
        double newHigh,
        double averageLow,
        double averageHigh,
        double looseLimit,
        double tightLimit) {

    static Figure2Windows of(PaperNumbers paper) {
        PrintedNumber newRange = paper.get("eq3-new");
        PrintedNumber average = paper.get("eq3-average");
        return new Figure2Windows(
                newRange.value() - newRange.uncertainty(),
                newRange.value() + newRange.uncertainty(),
                average.value() - average.uncertainty(),
                average.value() + average.uncertainty(),
                paper.get("eq4-2.7").value(),
                paper.get("eq4-1.9").value());
    }

    private boolean inNewRange(double rK) {
        return newLow <= rK && rK <= newHigh;
    }

    /** In the new 1σ range, below the weaker limit but not below the stronger one. */
    boolean blue(double rK, double rKStar) {
        return inNewRange(rK) && rKStar <= looseLimit && !red(rK, rKStar);
    }

    /** In the new 1σ range and below the stronger limit. */
    boolean red(double rK, double rKStar) {
        return inNewRange(rK) && rKStar <= tightLimit;
    }
}
