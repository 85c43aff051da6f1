package org.kinvis.spark;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kinvis.inference.scan.ScanEngines;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * Starts a driver for {@code --engine spark}. Executors of a cluster get the jars of this program; whatever
 * Spark can be told by system properties {@code spark.…} holds as well.
 */
public final class SparkEngineProvider implements ScanEngines.Provider {

    private static final Pattern MASTER =
            Pattern.compile("local(\\[(\\d+|\\*)(,\\s*\\d+)?])?|(spark|k8s)://.+|yarn");

    /** Jars that a Spark installation does not have. */
    private static final Pattern OURS =
            Pattern.compile(
                    "(kinvis|hipparchus|commons-(numbers|statistics|rng|text)|snakeyaml-engine|duckdb)"
                            + "[^/]*\\.jar|jackson-[a-z-]+-3\\.[^/]*\\.jar");

    @Override
    public String name() {
        return SparkEngine.NAME;
    }

    @Override
    public ScanEngines.Running start(String master) {
        if (!MASTER.matcher(master).matches()) {
            throw new InvalidInputException(
                    "--master "
                            + master
                            + ": local[*], local[N], spark://host:port, yarn or k8s://… is needed");
        }
        SparkConf settings =
                new SparkConf()
                        .setAppName("kinvis scan")
                        .setMaster(master)
                        .setIfMissing("spark.ui.enabled", "false")
                        .setIfMissing("spark.ui.showConsoleProgress", "false")
                        .setJars(ours().toArray(String[]::new));
        JavaSparkContext context = new JavaSparkContext(settings);
        return new ScanEngines.Running(new SparkEngine(context), context::close);
    }

    private static List<String> ours() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OURS.matcher(name(entry)).matches())
                .toList();
    }

    private static String name(String entry) {
        return String.valueOf(Path.of(entry).getFileName());
    }
}
