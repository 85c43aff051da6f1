package org.kinvis.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.kinvis.inference.scan.ScanListener;

/** How far a scan is, on stderr: over itself on a terminal, else a line now and then. */
final class ScanProgress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_A_FILE = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean terminal = isTerminal();
    private final Duration interval = terminal ? ON_TERMINAL : IN_A_FILE;
    private long last = System.nanoTime();
    private boolean shown;

    ScanProgress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    /** Shows it if it is time. */
    void show(ScanListener.Progress progress) {
        if (quiet || System.nanoTime() - last < interval.toNanos()) {
            return;
        }
        last = System.nanoTime();
        shown = true;
        err.print((terminal ? "\r\033[K" : "") + text(progress) + (terminal ? "" : "\n"));
        err.flush();
    }

    /** A line: how many points, how fast, how long the rest takes. */
    static String text(ScanListener.Progress progress) {
        return String.format(
                Locale.ROOT,
                "kinvis: %.1f %% of %,d points, %.3g points/s, %s left",
                100.0 * progress.done() / progress.total(),
                progress.total(),
                progress.pointsPerSecond(),
                duration(progress.left()));
    }

    private static String duration(Duration left) {
        return left.toHours() > 0
                ? left.toHours() + " h " + left.toMinutesPart() + " min"
                : left.toMinutes() > 0
                        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                        : left.toSeconds() + " s";
    }

    /** Leaves the terminal as it was. */
    void end() {
        if (terminal && shown) {
            err.print("\r\033[K");
            err.flush();
        }
    }
}
