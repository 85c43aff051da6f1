package org.kinvis.inference.scan;

import java.io.Serializable;
import java.util.List;

/**
 * A histogram that a scan fills.
 *
 * @param grid its cells
 * @param population which points are counted
 */
public record HistogramRequest(CellGrid grid, Population population) implements Serializable {

    /** A histogram of those points over some axes. */
    public static HistogramRequest of(Population population, Axis... axes) {
        return new HistogramRequest(new CellGrid(List.of(axes)), population);
    }
}
