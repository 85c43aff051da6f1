package org.kinvis.inference.posterior;

/**
 * When a chain learns what as it warms up: the step size always; the mass matrix from windows that double in length, after a first stretch that
 * finds the typical set and before a last one for the step alone. For 1000 transitions 75 and 50 of them, the first window being 25.
 *
 * <p>Source: Stan's reference manual 2.36, section "Automatic parameter tuning".
 */
record WarmUpSchedule(int first, int last, int end) {

    private static final double FIRST_PART = 0.075;
    private static final double LAST_PART = 0.05;
    private static final double WINDOW_PART = 0.025;

    static WarmUpSchedule of(int transitions) {
        return new WarmUpSchedule(
                (int) Math.round(FIRST_PART * transitions),
                transitions - (int) Math.round(LAST_PART * transitions),
                transitions);
    }

    /** Whether the place after a transition counts for the mass matrix. */
    boolean isWithinWindows(int transition) {
        return transition >= first && transition < last;
    }

    /** Whether a window ends with a transition. */
    boolean endsWindow(int transition) {
        int length = Math.max(1, (int) Math.round(WINDOW_PART * end));
        int close = first;
        while (close < last) {
            close += length;
            length *= 2;
            if (close + length > last) {
                close = last;
            }
            if (close == transition + 1) {
                return true;
            }
        }
        return false;
    }
}
