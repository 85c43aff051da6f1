package org.kinvis.physics.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The version of the library, which every result records. */
public final class Version {

    private static final String CURRENT = read();

    private Version() {}

    /** The version, such as {@code 0.1.0}. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream stream =
                Version.class.getResourceAsStream("/org/kinvis/physics/version.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(stream, "version.properties"));
            return Objects.requireNonNull(properties.getProperty("version"), "version");
        } catch (IOException e) {
            throw new IllegalStateException("version.properties: " + e.getMessage(), e);
        }
    }
}
