package org.kinvis.inference.scan;

import java.io.Serializable;
import java.util.List;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The cells that several axes span. The first axis runs fastest: cell = i₀ + n₀ (i₁ + n₁ (i₂ + …)).
 *
 * @param axes at least one
 */
public record CellGrid(List<Axis> axes) implements Serializable {

    /** More cells than this are no histogram but a table. */
    static final int MOST_CELLS = 1 << 26;

    public CellGrid {
        axes = List.copyOf(axes);
        if (axes.isEmpty()) {
            throw new InvalidInputException("a histogram: at least one axis is needed");
        }
        double cells = axes.stream().mapToDouble(Axis::bins).reduce(1, (a, b) -> a * b);
        if (cells > MOST_CELLS) {
            throw new InvalidInputException(
                    "a histogram: %.0f cells; at most %d are possible"
                            .formatted(cells, MOST_CELLS));
        }
    }

    /** How many cells there are. */
    public int cells() {
        return axes.stream().mapToInt(Axis::bins).reduce(1, (a, b) -> a * b);
    }

    /** The cell of bins, one an axis. */
    public int cell(int... bins) {
        int cell = 0;
        for (int a = axes.size() - 1; a >= 0; a--) {
            cell = cell * axes.get(a).bins() + bins[a];
        }
        return cell;
    }
}
