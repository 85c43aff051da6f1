package org.kinvis.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Spark master and workers of one core each, processes of their own on the loopback interface. */
final class StandaloneCluster implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String SCALA = "2.13";

    private final Path folder;
    private final int port;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;

    private StandaloneCluster(Path folder, int port, Process master) {
        this.folder = folder;
        this.port = port;
        this.master = master;
    }

    /**
     * Starts a cluster.
     *
     * @param folder for logs and work of the executors
     * @param size how many workers
     */
    static StandaloneCluster start(Path folder, int size) throws IOException, InterruptedException {
        // What a Spark installation has and the Maven artefacts do not: a folder of that name.
        Files.createDirectories(folder.resolve("home/jars"));
        int port = freePort();
        Process master =
                process(
                        folder,
                        "master",
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        LOOPBACK,
                        "--port",
                        String.valueOf(port),
                        "--webui-port",
                        "0");
        StandaloneCluster cluster = new StandaloneCluster(folder, port, master);
        cluster.awaitMaster();
        for (int k = 0; k < size; k++) {
            cluster.workers.add(
                    process(
                            folder,
                            "worker-" + k,
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            LOOPBACK,
                            "--cores",
                            "1",
                            "--memory",
                            "1g",
                            "--webui-port",
                            "0",
                            "--work-dir",
                            folder.resolve("work-" + k).toString(),
                            cluster.url()));
        }
        return cluster;
    }

    private static Process process(Path folder, String name, String main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(
                        Map.of(
                                "SPARK_HOME",
                                folder.resolve("home").toString(),
                                "SPARK_SCALA_VERSION",
                                SCALA,
                                "SPARK_LOCAL_IP",
                                LOOPBACK));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitMaster() throws InterruptedException, IOException {
        for (int attempt = 0; attempt < 600 && master.isAlive(); attempt++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("no master: " + Files.readString(folder.resolve("master.log")));
    }

    /** The master's address, as {@code --master} takes it. */
    String url() {
        return "spark://" + LOOPBACK + ":" + port;
    }

    /** Kills a worker and its executors, as a machine dies. */
    void kill(int worker) {
        end(workers.get(worker));
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        workers.forEach(StandaloneCluster::end);
        end(master);
    }
}
