package org.kinvis.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.app.cli.CommandLineRun;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import tools.jackson.databind.JsonNode;

/** WCxf files that are read. */
final class WcxfFileTest {

    private static final Coefficient CR = new Coefficient("CR_bsnutaunutau");
    private static final Coefficient CL = new Coefficient("CL_bsnumunutau");

    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path json(String scale) throws IOException {
        return file(
                "point.json",
                """
                {
                  "eft": "WET",
                  "basis": "flavio",
                  "scale": %s,
                  "metadata": {"generator": "a test"},
                  "values": {
                    "CR_bsnutaunutau": -10,
                    "CL_bsnumunutau": {"Re": 1.5, "Im": -2e0}
                  }
                }
                """
                        .formatted(scale));
    }

    private Path yaml(String name) throws IOException {
        return file(
                name,
                """
                # the same point
                eft: WET
                basis: flavio
                scale: 4.8
                values:
                  CR_bsnutaunutau: -10
                  CL_bsnumunutau: {Re: 1.5, Im: -2.0}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"point.yaml", "point.yml", "point.wcxf"})
    void yamlIsReadAsJsonIs(String name) throws IOException {
        Inputs inputs = InputSets.load("default");
        WilsonCoefficients fromJson = WcxfFile.read(json("4.8")).coefficients(inputs);
        WilsonCoefficients fromYaml = WcxfFile.read(yaml(name)).coefficients(inputs);
        assertThat(fromYaml.toString()).isEqualTo(fromJson.toString());
        assertThat(fromYaml.coefficients()).containsExactly(CR, CL);
    }

    @Test
    void theScaleIsThatOfTheFile() throws IOException {
        assertThat(WcxfFile.read(json("4.8")).scale()).isEqualTo(4.8);
        assertThat(WcxfFile.read(json("160")).scale()).isEqualTo(160);
    }

    /** C α is what stays: α(4.8 GeV) = 1/132.12, α(m_Z) = 1/127.951, neutrino.md §a. */
    @ParameterizedTest
    @CsvSource({
        "4.8, default, 0.968472",
        "4.8, paper, 0.968472",
        "4.8, flavio-2.7, 1",
        "91.1876, default, 1",
        "91.1876, paper, 1",
        "91.1876, flavio-2.7, 1.032555"
    })
    void coefficientsComeToTheAlphaOfTheInputs(String scale, String set, double factor)
            throws IOException {
        WilsonCoefficients point = WcxfFile.read(json(scale)).coefficients(InputSets.load(set));
        Offset<Double> digits = Offset.offset(2e-6);
        assertThat(point.get(CR).getRealPart() / -10).isCloseTo(factor, digits);
        assertThat(point.get(CR).getImaginaryPart()).isZero();
        Complex cl = point.get(CL);
        assertThat(cl.getRealPart() / 1.5).isCloseTo(factor, digits);
        assertThat(cl.getImaginaryPart() / -2).isCloseTo(factor, digits);
    }

    @Test
    void underTheConventionOfTheFileNothingChanges() throws IOException {
        WilsonCoefficients point =
                WcxfFile.read(json("4.8")).coefficients(InputSets.load("flavio-2.7"));
        assertThat(point.get(CR)).isEqualTo(new Complex(-10));
        assertThat(point.get(CL)).isEqualTo(new Complex(1.5, -2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{Im: 3} | 0 | 3", "{Re: 2} | 2 | 0", "{Im: -1, Re: 4} | 4 | -1", "7 | 7 | 0"})
    void aPartThatIsMissingIsZero(String value, double re, double im) throws IOException {
        Path file =
                file(
                        "point.yaml",
                        "eft: WET\nbasis: flavio\nscale: 4.8\nvalues:\n  CR_bsnutaunutau: "
                                + value);
        WilsonCoefficients point = WcxfFile.read(file).coefficients(InputSets.load("flavio-2.7"));
        assertThat(point.get(CR)).isEqualTo(new Complex(re, im));
    }

    @Test
    void aFileWithoutCoefficientsIsTheStandardModel() throws IOException {
        Path file = file("sm.yaml", "eft: WET\nbasis: flavio\nscale: 4.8\nvalues: {}\n");
        assertThat(WcxfFile.read(file).coefficients(InputSets.load("paper")).coefficients())
                .isEmpty();
    }

    private static double predicted(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "predict";
        all[1] = "R_K*";
        all[2] = "--format";
        all[3] = "json";
        System.arraycopy(options, 0, all, 4, options.length);
        JsonNode first = CommandLineRun.done(all).json().get("predictions").get(0);
        return first.get("value").asDouble();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void aFileIsTheSameAsItsCoefficientsWithTheScale(String set) throws IOException {
        String file = json("4.8").toString();
        double typed =
                predicted(
                        "--inputs",
                        set,
                        "--scale",
                        "4.8",
                        "--set",
                        "CR_bsnutaunutau=-10",
                        "CL_bsnumunutau=1.5-2i");
        assertThat(predicted("--inputs", set, "--wcxf", file)).isEqualTo(typed).isNotEqualTo(1.0);
    }

    @Test
    void coefficientsOfTheCommandLineWinOverThoseOfTheFile() throws IOException {
        String file = json("91.1876").toString();
        assertThat(predicted("--wcxf", file, "--set", "CR_bsnutaunutau=2", "CL_bsnumunutau=0"))
                .isEqualTo(predicted("--set", "CR_bsnutaunutau=2"));
        assertThat(predicted("--wcxf", file, "--set", "CR_bsnutaunutau=2"))
                .isEqualTo(predicted("--set", "CR_bsnutaunutau=2", "CL_bsnumunutau=1.5-2i"));
    }

    @Test
    void coefficientsOfChargedLeptonsAndOfMixingAreReadAsWell() throws IOException {
        WilsonCoefficients read =
                WcxfFile.read(
                                file(
                                        "more.yaml",
                                        """
                                        eft: WET
                                        basis: flavio
                                        scale: 4.8
                                        values: {C9p_bsmutau: 2, CVL_bctaunutau: 0.1, CVLL_bsbs: 1e-12}
                                        """))
                        .coefficients(InputSets.load("flavio-2.7"));
        assertThat(read.get(new Coefficient("C9p_bsmutau")).getRealPart()).isEqualTo(2);
        assertThat(read.get(new Coefficient("CVL_bctaunutau")).getRealPart()).isEqualTo(0.1);
        assertThat(read.get(new Coefficient("CVLL_bsbs")).getRealPart()).isEqualTo(1e-12);
    }
}
