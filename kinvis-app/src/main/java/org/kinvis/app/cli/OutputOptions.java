package org.kinvis.app.cli;

import java.util.Arrays;
import java.util.Locale;
import org.kinvis.physics.inputs.UnknownNameException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command shows its result. */
final class OutputOptions {

    /** The formats of results. */
    enum Format {
        TABLE,
        JSON,
        CSV;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.label().equals(value))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            String.valueOf(unknown(value).getMessage())));
        }

        private static UnknownNameException unknown(String value) {
            return new UnknownNameException(
                    value, "format", Arrays.stream(Format.values()).map(Format::label).toList());
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "table (default), json or csv.")
    private Format format = Format.TABLE;

    @Option(names = "--quiet", description = "No notices and no progress.")
    private boolean quiet;

    Format format() {
        return format;
    }

    boolean quiet() {
        return quiet;
    }
}
