package org.kinvis.inference.histfactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workspace with what pyhf 0.7.6 makes of it under one choice of interpolations; minima come from Newton's
 * method on the same density.
 */
record ReferenceWorkspace(String name, JsonNode file, String setting) {

    private static final List<String> FILES =
            List.of(
                    "normfactor",
                    "normsys",
                    "histosys",
                    "lumi",
                    "shapesys",
                    "staterror",
                    "multichannel_all");

    static JsonNode read(String name) {
        try (InputStream stream =
                ReferenceWorkspace.class.getResourceAsStream(
                        "/reference/histfactory/" + name + ".json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<ReferenceWorkspace> all() {
        List<ReferenceWorkspace> all = new ArrayList<>();
        for (String name : FILES) {
            JsonNode file = read(name);
            file.get("settings")
                    .propertyNames()
                    .forEach(setting -> all.add(new ReferenceWorkspace(name, file, setting)));
        }
        return all.stream();
    }

    JsonNode expected() {
        return file.get("settings").get(setting);
    }

    Workspace workspace() {
        return WorkspaceReader.parse(file.get("workspace").toString());
    }

    Interpolation interpolation() {
        JsonNode codes = expected().get("modifier_settings");
        return new Interpolation(
                NormInterpolation.named(codes.get("normsys").get("interpcode").asString()),
                ShapeInterpolation.named(codes.get("histosys").get("interpcode").asString()));
    }

    Model model() {
        Workspace workspace = workspace();
        return Model.of(workspace, workspace.measurements().getFirst(), interpolation());
    }

    static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }

    @Override
    public String toString() {
        return name + " " + setting;
    }
}
