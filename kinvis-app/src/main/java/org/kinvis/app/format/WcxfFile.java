package org.kinvis.app.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.eft.ChargedCurrentOperators;
import org.kinvis.physics.eft.ChargedLeptonOperators;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.eft.ElectromagneticCoupling;
import org.kinvis.physics.eft.KaonNeutrinoOperators;
import org.kinvis.physics.eft.MixingOperators;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of Wilson coefficients in the exchange format WCxf (arXiv:1712.05298), basis flavio, JSON or
 * YAML: keys {@code eft}, {@code basis}, {@code scale} and {@code values}. Coefficients are new
 * physics alone. They carry the α of the scale they are quoted at.
 */
public final class WcxfFile {

    private static final String BASIS = "flavio";
    private static final String EFT = "WET";
    private static final String SECTORS =
            "b -> s nu nu, s -> d nu nu, b -> s l l, b -> c tau nu and B_s mixing";
    private static final List<String> KNOWN = known();

    private final Path file;
    private final double scale;
    private final Map<String, Complex> values;

    private WcxfFile(Path file, double scale, Map<String, Complex> values) {
        this.file = file;
        this.scale = scale;
        this.values = values;
    }

    /** Reads and checks a file. */
    public static WcxfFile read(Path file) {
        JsonNode root = tree(file);
        if (!root.isObject()) {
            throw invalid(file, "not a WCxf file; keys eft, basis, scale and values are needed");
        }
        requireText(file, root, "eft", EFT);
        requireText(file, root, "basis", BASIS);
        double scale = number(file, "scale", required(file, root, "scale"));
        JsonNode values = required(file, root, "values");
        if (!values.isObject()) {
            throw invalid(file, "values: coefficients by name are needed");
        }
        Map<String, Complex> coefficients = new LinkedHashMap<>();
        values.properties()
                .forEach(
                        entry -> {
                            requireKnown(file, entry.getKey());
                            coefficients.put(
                                    entry.getKey(),
                                    complex(file, "values." + entry.getKey(), entry.getValue()));
                        });
        return new WcxfFile(file, scale, coefficients);
    }

    private static JsonNode tree(Path file) {
        boolean json = file.toString().endsWith(".json");
        ObjectMapper mapper =
                json
                        ? JsonMapper.builder()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .build()
                        : YAMLMapper.builder()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .build();
        try {
            return mapper.readTree(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file", e);
        } catch (JacksonException e) {
            String where = ":" + line(e);
            throw new InvalidInputException(
                    file + where + ": not valid " + (json ? "JSON" : "YAML") + ": " + problem(e),
                    e);
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The line of the mistake: YAML's parser knows it better than the exception around it. */
    private static int line(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            return yaml.getProblemMark().get().getLine() + 1;
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String problem(JacksonException e) {
        String message =
                e.getCause() instanceof MarkedYamlEngineException yaml
                        ? yaml.getProblem()
                        : e.getOriginalMessage();
        return message.lines().findFirst().orElse("unreadable");
    }

    private static void requireText(Path file, JsonNode root, String key, String allowed) {
        JsonNode node = required(file, root, key);
        if (!node.isString() || !node.asString().equals(allowed)) {
            throw invalid(file, key + ": " + node.toString() + "; \"" + allowed + "\" is allowed");
        }
    }

    private static JsonNode required(Path file, JsonNode root, String key) {
        JsonNode node = root.get(key);
        if (node == null) {
            throw invalid(file, key + " is missing; keys eft, basis, scale and values are needed");
        }
        return node;
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>();
        for (List<Coefficient> operators :
                List.of(
                        NeutrinoOperators.all(),
                        KaonNeutrinoOperators.all(),
                        ChargedLeptonOperators.all(),
                        ChargedCurrentOperators.all(),
                        MixingOperators.all())) {
            operators.forEach(c -> names.add(c.name()));
        }
        return List.copyOf(names);
    }

    private static void requireKnown(Path file, String name) {
        if (!KNOWN.contains(name)) {
            throw new UnknownNameException(
                    file + ": values." + name,
                    "coefficient of " + SECTORS,
                    KNOWN.stream().map(known -> "values." + known).toList());
        }
    }

    private static Complex complex(Path file, String field, JsonNode node) {
        if (!node.isObject()) {
            return new Complex(number(file, field, node));
        }
        double re = 0;
        double im = 0;
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            switch (part.getKey()) {
                case "Re" -> re = number(file, field + ".Re", part.getValue());
                case "Im" -> im = number(file, field + ".Im", part.getValue());
                default ->
                        throw invalid(
                                file, field + "." + part.getKey() + ": Re and Im are allowed");
            }
        }
        return new Complex(re, im);
    }

    private static double number(Path file, String field, JsonNode node) {
        if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
            throw invalid(file, field + ": " + node + "; a finite number is needed");
        }
        return node.asDouble();
    }

    private static InvalidInputException invalid(Path file, String problem) {
        return new InvalidInputException(file + ": " + problem);
    }

    /** The scale in GeV at which the coefficients are quoted. */
    public double scale() {
        return scale;
    }

    /** The coefficients in the convention of the inputs: C α(scale) / α. */
    public WilsonCoefficients coefficients(Inputs inputs) {
        double conversion;
        try {
            conversion = ElectromagneticCoupling.conversion(scale, inputs);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(file + ": " + e.getMessage(), e);
        }
        return CoefficientNames.set(WilsonCoefficients.none(), values, inputs, conversion);
    }
}
