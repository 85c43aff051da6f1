package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.kinvis.app.format.NumberText;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.inputs.Version;
import tools.jackson.databind.node.ObjectNode;

/**
 * A relic density as a table, JSON or CSV.
 *
 * @param inputs the input set
 * @param result what was found
 */
record RelicPrinter(String inputs, RelicResult result) {

    void print(OutputOptions.Format format, PrintWriter out) {
        if (format == OutputOptions.Format.JSON) {
            JsonOutput.print(out, json());
        } else {
            listing(format == OutputOptions.Format.CSV).print(format, out);
        }
    }

    private ObjectNode json() {
        ObjectNode root = JsonOutput.object();
        root.put("kinvis", Version.current());
        root.put("inputs", inputs);
        root.put("gstar", result.gstar());
        root.put("method", result.method());
        root.put("annihilation", result.regime());
        putNumber(root, "omegah2", result.omega());
        ObjectNode coefficients = root.putObject("coefficients");
        result.coefficients().forEach((name, value) -> put(coefficients, name, value));
        if (result.freezeOut().isPresent()) {
            root.put("xFreezeOut", result.freezeOut().getAsDouble());
        } else {
            root.putNull("xFreezeOut");
        }
        root.put("sigmaV", result.sigmaV());
        root.put("sigmaVCm3PerS", result.sigmaVInCubicCentimetres());
        root.put("sigmaVAtRest", result.atRest());
        ObjectNode channels = root.putObject("channels");
        result.channels().forEach(channels::put);
        return root;
    }

    private static void putNumber(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static void put(ObjectNode node, Coefficient name, Complex value) {
        if (value.getImaginaryPart() == 0) {
            node.put(name.name(), value.getRealPart());
        } else {
            node.put(name.name(), text(value, true));
        }
    }

    private static String text(Complex value, boolean exact) {
        String real = number(exact, value.getRealPart());
        if (value.getImaginaryPart() == 0) {
            return real;
        }
        String imaginary = number(exact, value.getImaginaryPart());
        return real + (imaginary.startsWith("-") ? "" : "+") + imaginary + "i";
    }

    private static String number(boolean exact, double value) {
        return exact ? NumberText.shortest(value) : NumberText.rounded(value);
    }

    private Listing listing(boolean exact) {
        Listing listing = new Listing("quantity", "value", "unit", "remark");
        listing.add(
                "Omegah2",
                number(exact, result.omega()),
                "1",
                "%s, g* of %s, inputs %s".formatted(result.method(), result.gstar(), inputs));
        for (Map.Entry<Coefficient, Complex> entry : result.coefficients().entrySet()) {
            double perTeV = 1000 * entry.getValue().norm();
            listing.add(
                    entry.getKey().name(),
                    text(entry.getValue(), exact),
                    "GeV^-1",
                    NumberText.rounded(perTeV, 4) + "/TeV");
        }
        listing.add(
                "x freeze-out",
                result.freezeOut().isPresent()
                        ? number(exact, result.freezeOut().getAsDouble())
                        : "",
                "1",
                "m/T where n_eq <sigma v> = H");
        listing.add(
                "<sigma v>",
                number(exact, result.sigmaV()),
                "GeV^-2",
                NumberText.rounded(result.sigmaVInCubicCentimetres(), 4)
                        + " cm^3/s, into "
                        + result.regime());
        listing.add("sigma v at rest", number(exact, result.atRest()), "GeV^-2", "");
        result.channels()
                .forEach(
                        (name, share) ->
                                listing.add("share of " + name, number(exact, share), "1", ""));
        return listing;
    }
}
