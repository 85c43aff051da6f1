package org.kinvis.inference.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.inference.scan.KernelKind;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanDescription;
import org.kinvis.inference.scan.ScanEngine;
import org.kinvis.inference.scan.ScanListener;
import org.kinvis.inference.scan.ScanRange;
import org.kinvis.inference.scan.ScanRun;
import org.kinvis.inference.scan.ScanTally;

/** Observables that are no rates: the same bytes from any number of threads, loops and interruptions. */
final class CardFunctionScanTest {

    /** Coefficients that a model sets; all kinds of observables; a cut on one that is no rate. */
    private static final String MODEL =
            """
            inputs: paper
            model: zprime
            parameters:
              mass: {normal: [2000, 400]}
              g_sb: {disc: 0.01}
              g_nu: {uniform: [0, 4]}
            observables: [R_K, "R_K*", DeltaM_s, "FL(B0->K*nunu)", r_D, "BR(Bs->tautau)"]
            keep: {R_K: [~, 3], DeltaM_s: [1.0e-11, 1.3e-11]}
            scan:
              points: 6000
              histograms:
                - {DeltaM_s: [1.0e-11, 1.3e-11, 30], R_K: [0, 4, 8], of: kept}
                - {DeltaM_s: [0, 3.0e-11, 30]}
              profiles: [{g_nu: [0, 4, 8], smallest: DeltaM_s}]
            """;

    private static final String COEFFICIENTS =
            """
            coefficients:
              CVLL_bsbs: {disc: 3.0e-12}
              CR_bsnutaunutau: {uniform: [-10, 10]}
              CL_bsnumunutau: {uniform: [-10, CR_bsnutaunutau]}
              C9_bstautau: {log-uniform: [0.1, 100]}
            observables: [R_K, DeltaM_s, "BR(B+->Ktautau)"]
            keep: {R_K: [1.5, ~], DeltaM_s: [~, 1.2e-11], "BR(Bs->tautau)": [~, 6.8e-3]}
            scan: {points: 20000, sampler: sobol, histograms: [{DeltaM_s: [0, 2.0e-11, 20]}]}
            """;

    @TempDir private Path folder = Path.of(".");

    private List<byte[]> contents(String name) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (String.valueOf(file.getFileName()).startsWith(name)) {
                    contents.add(Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    private static LocalEngine engine(int threads, KernelKind kernel) {
        return new LocalEngine(threads, kernel, Thread.ofPlatform().factory());
    }

    private ScanRun run(String text, String name) {
        CardScan scan = new CardScan("card.yaml", text);
        return new ScanRun(scan, scan.record(), folder.resolve(name + ".csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MODEL, COEFFICIENTS})
    void theSameBytesFromThreadsAndLoopsAndAfterAnEnd(String text) throws Exception {
        run(text, "one").run(engine(1, KernelKind.SCALAR), ScanRun.Mode.NEW, progress -> {});
        List<byte[]> expected = contents("one");
        assertThat(expected).hasSizeGreaterThan(1);
        assertThat(Files.readAllLines(folder.resolve("one.csv"))).hasSizeGreaterThan(200);
        for (KernelKind kernel : KernelKind.values()) {
            for (int threads : new int[] {1, 2, 7}) {
                if (kernel.isAvailable()) {
                    String name = kernel.label() + threads + "-";
                    run(text, name).run(engine(threads, kernel), ScanRun.Mode.NEW, progress -> {});
                    assertSame(contents(name), expected);
                }
            }
        }
        ScanRun ended = run(text, "ended");
        assertThatThrownBy(() -> ended.run(new Ending(), ScanRun.Mode.NEW, progress -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.exists(folder.resolve("ended.csv"))).isFalse();
        ended.run(LocalEngine.of(2), ScanRun.Mode.RESUME, progress -> {});
        assertSame(contents("ended"), expected);
    }

    private static void assertSame(List<byte[]> found, List<byte[]> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int k = 0; k < expected.size(); k++) {
            assertThat(Arrays.equals(found.get(k), expected.get(k))).isTrue();
        }
    }

    /** Ends after some stretches. */
    private static final class Ending implements ScanEngine {

        private final LocalEngine engine = LocalEngine.of(2);
        private int stretches;

        @Override
        public String name() {
            return "ending";
        }

        @Override
        public ScanTally run(
                ScanDescription description, ScanRange range, ScanTally done, ScanListener listener)
                throws InterruptedException {
            if (++stretches > 2) {
                throw new IllegalStateException("ended");
            }
            return engine.run(description, range, done, listener);
        }
    }
}
