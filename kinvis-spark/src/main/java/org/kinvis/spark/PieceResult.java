package org.kinvis.spark;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import org.kinvis.inference.scan.KeptPoints;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanTally;

/** What an executor returns: rows and counts as bytes. */
final class PieceResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] rows;
    private final byte[] tally;

    PieceResult(byte[] rows, byte[] tally) {
        this.rows = rows;
        this.tally = tally;
    }

    /** The rows of kept points. */
    KeptPoints rows(ScanPlan plan) {
        ByteBuffer in = ByteBuffer.wrap(rows);
        KeptPoints points = KeptPoints.of(plan.columns().size());
        double[] row = new double[plan.columns().size()];
        while (in.hasRemaining()) {
            long point = in.getLong();
            for (int c = 0; c < row.length; c++) {
                row[c] = in.getDouble();
            }
            points.add(point, row);
        }
        return points;
    }

    /** The counts of this piece alone. */
    ScanTally tally(ScanPlan plan) throws IOException {
        return ScanTally.readFrom(new DataInputStream(new ByteArrayInputStream(tally)), plan);
    }
}
