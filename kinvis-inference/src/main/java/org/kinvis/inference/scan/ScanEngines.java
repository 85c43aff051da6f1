package org.kinvis.inference.scan;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;

/** Engines that other modules provide. */
public final class ScanEngines {

    private ScanEngines() {}

    /** A module's engine: found as a service. */
    public interface Provider {

        /** The name on the command line. */
        String name();

        /**
         * Starts it.
         *
         * @param master where it runs
         */
        Running start(String master);
    }

    /**
     * An engine that runs until it is closed.
     *
     * @param engine the engine
     * @param end what ends it
     */
    public record Running(ScanEngine engine, Runnable end) implements AutoCloseable {

        @Override
        public void close() {
            end.run();
        }
    }

    /**
     * Starts an engine by its name.
     *
     * @param master where it runs
     * @throws InvalidInputException if there is none of that name on the class path
     */
    public static Running start(String name, String master) {
        List<Provider> providers =
                ServiceLoader.load(Provider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        "--engine " + name,
                                        "engine here",
                                        Stream.concat(
                                                        Stream.of("local"),
                                                        providers.stream().map(Provider::name))
                                                .toList()))
                .start(master);
    }
}
