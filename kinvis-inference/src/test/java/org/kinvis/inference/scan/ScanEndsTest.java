package org.kinvis.inference.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How scans end before their end, and how they go on. */
final class ScanEndsTest {

    private static final long POINTS = LocalEngineTest.POINTS;
    private static final ScanPlan PLAN = LocalEngineTest.plan(new Sampler.Random(3));

    /** Writes checkpoints to memory; gives up at one of them. */
    private static final class Killed implements ScanListener {

        private static final class Kill extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        final List<Long> points = new ArrayList<>();
        private final int killAt;
        private int checkpoints;
        private int rowsThen;
        private byte[] state = new byte[0];

        Killed(int killAt) {
            this.killAt = killAt;
        }

        @Override
        public boolean wantsRows() {
            return true;
        }

        @Override
        public void rows(KeptPoints rows) {
            for (int r = 0; r < rows.size(); r++) {
                points.add(rows.point(r));
            }
            if (checkpoints == killAt) {
                throw new Kill();
            }
        }

        @Override
        public void checkpoint(ScanTally tally) {
            checkpoints++;
            rowsThen = points.size();
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                tally.writeTo(new DataOutputStream(bytes));
                state = bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aKilledScanGoesOnFromItsLastCheckpoint(int checkpoints) throws Exception {
        ScanRange range = new ScanRange(POINTS, 60_000);
        ScanPlans.Rows all = new ScanPlans.Rows(PLAN);
        ScanTally expected = LocalEngine.of(1).run(PLAN, ScanRange.of(POINTS), all);
        Killed killed = new Killed(checkpoints);
        assertThatThrownBy(() -> LocalEngine.of(2).run(PLAN, range, killed))
                .isInstanceOf(Killed.Kill.class);
        List<Long> points = new ArrayList<>(killed.points.subList(0, killed.rowsThen));
        ScanTally done =
                ScanTally.readFrom(
                        new DataInputStream(new ByteArrayInputStream(killed.state)), PLAN);
        assertThat(done.points()).isEqualTo(60_000L * checkpoints);
        ScanPlans.Rows rest = new ScanPlans.Rows(PLAN);
        ScanTally tally = LocalEngine.of(2).run(PLAN, range, done, rest);
        points.addAll(rest.points);
        assertThat(tally).isEqualTo(expected);
        assertThat(points).isEqualTo(all.points);
    }

    @Test
    void whatAListenerThrowsComesOut() {
        ScanListener full =
                new ScanListener() {
                    @Override
                    public boolean wantsRows() {
                        return true;
                    }

                    @Override
                    public void rows(KeptPoints rows) {
                        throw new UncheckedIOException(new IOException("disk full"));
                    }
                };
        for (int threads : new int[] {1, 2, 7}) {
            assertThatThrownBy(() -> LocalEngine.of(threads).run(PLAN, ScanRange.of(POINTS), full))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("disk full");
        }
    }

    @Test
    void anInterruptEndsTheScanAndItsThreads() throws InterruptedException {
        AtomicInteger alive = new AtomicInteger();
        for (int threads : new int[] {1, 3}) {
            LocalEngine engine =
                    new LocalEngine(
                            threads,
                            KernelKind.SCALAR,
                            task ->
                                    Thread.ofPlatform()
                                            .unstarted(
                                                    () -> {
                                                        alive.incrementAndGet();
                                                        task.run();
                                                        alive.decrementAndGet();
                                                    }));
            List<Throwable> thrown = new ArrayList<>();
            Thread caller =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            engine.run(
                                                    PLAN, ScanRange.of(1L << 50), ScanPlans.SILENT);
                                        } catch (InterruptedException e) {
                                            thrown.add(e);
                                        }
                                    });
            caller.interrupt();
            caller.join();
            assertThat(thrown).hasSize(1);
            assertThat(alive.get()).isZero();
        }
    }
}
