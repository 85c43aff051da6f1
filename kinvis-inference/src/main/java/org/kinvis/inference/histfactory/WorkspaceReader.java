package org.kinvis.inference.histfactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinvis.inference.histfactory.Workspace.Channel;
import org.kinvis.inference.histfactory.Workspace.Measurement;
import org.kinvis.inference.histfactory.Workspace.ParameterSettings;
import org.kinvis.inference.histfactory.Workspace.Sample;
import org.kinvis.physics.inputs.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pyhf's JSON workspaces, version 1.0.0 of their schema, and refuses what is wrong in one line that names channel,
 * sample and modifier.
 */
public final class WorkspaceReader {

    private static final String VERSION = "1.0.0";
    private static final JsonMapper MAPPER = new JsonMapper();

    private WorkspaceReader() {}

    /** The workspace in a file. */
    public static Workspace read(Path file) {
        try {
            return located(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file", e);
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read as text", e);
        }
    }

    private static Workspace located(String file, String text) {
        try {
            return parse(text);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(file + ": " + e.getMessage(), e);
        }
    }

    /** The workspace in a text. */
    public static Workspace parse(String json) {
        try {
            return workspace(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new InvalidInputException(
                    "line " + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    private static Workspace workspace(JsonNode json) {
        JsonField root = new JsonField("", json);
        String version = root.required("version").text();
        if (!version.equals(VERSION)) {
            throw root.required("version").invalid(version + "; pyhf's " + VERSION + " is read");
        }
        Map<String, double[]> observed = observations(root.required("observations"));
        List<Channel> channels = new ArrayList<>();
        for (JsonField field : root.required("channels").named("channel ")) {
            channels.add(channel(field, observed));
        }
        for (String name : observed.keySet()) {
            if (channels.stream().noneMatch(c -> c.name().equals(name))) {
                throw root.required("observations").invalid(name + ": no such channel");
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (JsonField field : root.required("measurements").named("measurement ")) {
            measurements.add(measurement(field));
        }
        Workspace workspace = new Workspace(channels, measurements);
        for (Measurement measurement : measurements) {
            ParameterSets.requireKnown(workspace, measurement);
        }
        return workspace;
    }

    private static Map<String, double[]> observations(JsonField list) {
        Map<String, double[]> observed = new LinkedHashMap<>();
        for (JsonField field : list.named("observation ")) {
            observed.put(field.name(), field.required("data").yields());
        }
        return observed;
    }

    private static Channel channel(JsonField field, Map<String, double[]> observed) {
        double[] counts = observed.get(field.name());
        if (counts == null) {
            throw field.invalid("no observation of that name");
        }
        List<Sample> samples = new ArrayList<>();
        for (JsonField sample : field.required("samples").named("sample ")) {
            samples.add(sample(sample, counts.length));
        }
        return new Channel(field.name(), samples, counts);
    }

    private static Sample sample(JsonField field, int bins) {
        double[] yields = field.required("data").yields(bins);
        List<Modifier> modifiers = new ArrayList<>();
        for (JsonField entry : field.required("modifiers").items("modifier ")) {
            Modifier modifier = modifier(entry, bins);
            if (modifiers.stream()
                    .anyMatch(
                            m -> m.name().equals(modifier.name()) && m.kind() == modifier.kind())) {
                throw entry.invalid("given twice");
            }
            modifiers.add(modifier);
        }
        return new Sample(field.name(), yields, modifiers);
    }

    private static Modifier modifier(JsonField entry, int bins) {
        String name = entry.name();
        return switch (entry.required("type").kind()) {
            case NORMFACTOR -> new Modifier.NormFactor(name);
            case LUMI -> new Modifier.Luminosity(name);
            case SHAPEFACTOR -> new Modifier.ShapeFactor(name);
            case NORMSYS -> {
                JsonField data = entry.required("data");
                yield new Modifier.NormSys(
                        name,
                        data.required("hi").positiveNumber(),
                        data.required("lo").positiveNumber());
            }
            case HISTOSYS -> {
                JsonField data = entry.required("data");
                yield new Modifier.HistoSys(
                        name,
                        data.required("hi_data").numbers(bins),
                        data.required("lo_data").numbers(bins));
            }
            case SHAPESYS -> new Modifier.ShapeSys(name, entry.required("data").yields(bins));
            case STATERROR -> new Modifier.StatError(name, entry.required("data").yields(bins));
        };
    }

    private static Measurement measurement(JsonField field) {
        JsonField configuration = field.required("config");
        String poi = configuration.required("poi").text();
        Map<String, ParameterSettings> settings = new LinkedHashMap<>();
        Optional<JsonField> parameters = configuration.optional("parameters");
        if (parameters.isPresent()) {
            for (JsonField parameter : parameters.get().named("parameter ")) {
                settings.put(parameter.name(), settings(parameter));
            }
        }
        return new Measurement(field.name(), poi, settings);
    }

    private static ParameterSettings settings(JsonField field) {
        return new ParameterSettings(
                field.optional("inits").map(JsonField::numbers),
                field.optional("bounds").map(JsonField::pairs),
                field.optional("auxdata").map(JsonField::numbers),
                field.optional("sigmas").map(JsonField::numbers),
                field.optional("fixed").map(JsonField::truth).orElse(false));
    }
}
