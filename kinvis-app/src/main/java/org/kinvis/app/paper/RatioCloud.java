package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;

/** Points in the plane of R_K and R_K*. */
interface RatioCloud {

    int size();

    double rK(int i);

    double rKStar(int i);

    /** A condition on (R_K, R_K*). */
    interface Cut {
        boolean accepts(double rK, double rKStar);
    }

    /** The indices of the points that a cut accepts. */
    default List<Integer> select(Cut cut) {
        List<Integer> selected = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (cut.accepts(rK(i), rKStar(i))) {
                selected.add(i);
            }
        }
        return selected;
    }
}
