package org.kinvis.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.inference.card.CardScan;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanEngines;
import org.kinvis.inference.scan.ScanListener;
import org.kinvis.inference.scan.ScanRange;
import org.kinvis.inference.scan.ScanRun;
import org.kinvis.inference.scan.ScanTally;
import org.kinvis.physics.inputs.InvalidInputException;

/** Spark gives the bits of the local engine, also when a machine dies on the way. */
final class SparkEngineTest {

    /** Figure 2's light-grey region; {@code -Dkinvis.spark.points=1000000000} runs the long version. */
    private static final long POINTS = Long.getLong("kinvis.spark.points", 100_000_000);

    private static final String SPACE =
            """
            kinvis: 1
            inputs: paper
            coefficients:
              CL_bsnuenue: {uniform: [-10, 10]}
              CL_bsnumunumu: {uniform: [-10, 10]}
              CL_bsnutaunutau: {uniform: [-10, 10]}
              CL_bsnumunue: {uniform: [-10, 10]}
              CL_bsnutaunue: {uniform: [-10, 10]}
              CL_bsnutaunumu: {uniform: [-10, 10]}
              CR_bsnuenue: {uniform: [-10, 10]}
              CR_bsnumunumu: {uniform: [-10, 10]}
              CR_bsnutaunutau: {uniform: [-10, 10]}
              CR_bsnumunue: {uniform: [-10, 10]}
              CR_bsnutaunue: {uniform: [-10, 10]}
              CR_bsnutaunumu: {uniform: [-10, 10]}
            observables: [R_K, "R_K*"]
            keep: {R_K: [3.6, 7.0], "R_K*": [~, 2.7]}
            """;

    private static final String HISTOGRAMS =
            SPACE
                    + """
                    scan:
                      seed: 4
                      histograms: [{R_K: [0, 16, 512], "R_K*": [0, 16, 512]}]
                      profiles: [{R_K: [0, 16, 64], smallest: "R_K*"}]
                    """;

    private static final String ROWS = SPACE + "scan: {points: 200000, seed: 4}\n";

    /** A model, and an observable that is no rate. */
    private static final String FUNCTIONS =
            """
            model: zprime
            parameters:
              mass: {normal: [2000, 400]}
              g_sb: {disc: 0.01}
              g_nu: {uniform: [0, 4]}
            observables: [R_K, DeltaM_s]
            keep: {R_K: [~, 3], DeltaM_s: [1.0e-11, 1.3e-11]}
            scan: {points: 6000, histograms: [{DeltaM_s: [0, 3.0e-11, 30], of: kept}]}
            """;

    private static final String ENSEMBLE =
            SPACE + "scan: {points: 400000, seed: 4, sampler: ensemble}\n";

    private static final ScanListener SILENT = new ScanListener() {};

    /** A master and two workers; one of them is killed when a part of the points is done. */
    @Test
    @Timeout(1200)
    void aClusterThatLosesAWorkerCountsTheSame(@TempDir Path folder) throws Exception {
        CardScan scan = new CardScan("card.yaml", HISTOGRAMS);
        ScanRange range = new ScanRange(POINTS, POINTS / 10);
        AtomicInteger checkpoints = new AtomicInteger();
        ScanTally onSpark;
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 2);
                JavaSparkContext context = new JavaSparkContext(settings(cluster.url()))) {
            ScanListener killer =
                    new ScanListener() {
                        @Override
                        public void checkpoint(ScanTally tally) {
                            if (checkpoints.incrementAndGet() == 3) {
                                // In the middle of the next stretch, not between two.
                                Thread.ofVirtual().start(() -> kill(cluster));
                            }
                        }
                    };
            onSpark =
                    new SparkEngine(context).run(scan, range, ScanTally.empty(scan.plan()), killer);
        }
        assertThat(checkpoints).hasValue(10);
        ScanTally local =
                LocalEngine.ofAllProcessors()
                        .run(scan, range, ScanTally.empty(scan.plan()), SILENT);
        assertThat(onSpark).isEqualTo(local);
        assertThat(onSpark.points()).isEqualTo(POINTS);
        assertThat(onSpark.histograms().getFirst().total()).isEqualTo(POINTS);
    }

    private static void kill(StandaloneCluster cluster) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cluster.kill(1);
    }

    private static SparkConf settings(String master) {
        return new SparkConf()
                .setAppName("test")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ROWS, FUNCTIONS, ENSEMBLE})
    void resultFilesAreThoseOfTheLocalEngineByteByByte(String card, @TempDir Path folder)
            throws IOException, InterruptedException {
        CardScan scan = new CardScan("card.yaml", card);
        Path local = folder.resolve("local.csv");
        Path spark = folder.resolve("spark.csv");
        new ScanRun(scan, scan.record(), local)
                .run(LocalEngine.of(2), ScanRun.Mode.NEW, progress -> {});
        try (ScanEngines.Running running = ScanEngines.start("spark", "local[2]")) {
            new ScanRun(scan, scan.record(), spark)
                    .run(running.engine(), ScanRun.Mode.NEW, progress -> {});
        }
        assertThat(Files.size(local)).isGreaterThan(1000);
        assertThat(spark).hasSameBinaryContentAs(local);
    }

    @Test
    void aMasterThatIsNoneIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScanEngines.start("spark", "sprak://host"))
                .withMessageContaining("--master sprak://host: local[*]");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ScanEngines.start("sprak", "local"))
                .withMessageContaining("did you mean spark");
    }
}
