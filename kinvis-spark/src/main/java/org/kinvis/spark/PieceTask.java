package org.kinvis.spark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.function.Function;
import org.kinvis.inference.scan.KeptPoints;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanDescription;
import org.kinvis.inference.scan.ScanListener;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanRange;
import org.kinvis.inference.scan.ScanTally;

/** What an executor does with a piece: the local engine on one thread. */
final class PieceTask implements Function<ScanPiece, PieceResult> {

    private static final long serialVersionUID = 1L;

    /** Plans that this executor has compiled. */
    private static final Map<ScanDescription, ScanPlan> PLANS = new ConcurrentHashMap<>();

    private final ScanDescription description;
    private final boolean wantsRows;

    PieceTask(ScanDescription description, boolean wantsRows) {
        this.description = description;
        this.wantsRows = wantsRows;
    }

    @Override
    public PieceResult call(ScanPiece piece) throws IOException, InterruptedException {
        ScanPlan plan = PLANS.computeIfAbsent(description, ScanDescription::plan);
        ScanTally before = ScanTally.startingAt(piece.from(), plan);
        Rows rows = new Rows(wantsRows, plan.columns().size());
        ScanTally after = LocalEngine.of(1).run(plan, ScanRange.of(piece.to()), before, rows);
        ByteArrayOutputStream tally = new ByteArrayOutputStream();
        after.since(before).writeTo(new DataOutputStream(tally));
        return new PieceResult(rows.bytes.toByteArray(), tally.toByteArray());
    }

    /** Rows on their way to the driver: the number of a point, then its columns. */
    private static final class Rows implements ScanListener {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private final boolean wanted;
        private final double[] row;

        Rows(boolean wanted, int columns) {
            this.wanted = wanted;
            this.row = new double[columns];
        }

        @Override
        public boolean wantsRows() {
            return wanted;
        }

        @Override
        public void rows(KeptPoints rows) {
            try {
                for (int r = 0; r < rows.size(); r++) {
                    out.writeLong(rows.point(r));
                    rows.copyRow(r, row);
                    for (double value : row) {
                        out.writeDouble(value);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
