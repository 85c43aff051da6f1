package org.kinvis.physics.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** House rules that are read in the sources. */
class SourcesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int MOST_LINES = 400;

    /** From here on a number looks measured. */
    private static final int DIGITS_OF_A_MEASUREMENT = 4;

    private static final Pattern NOT_CODE =
            Pattern.compile(
                    "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\""
                            + "|'(?:\\\\.|[^'\\\\])+'");

    /** A decimal literal with a point or an exponent: digits, fraction, exponent. */
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "(?<![\\w.$])(\\d[\\d_]*)?(?:\\.([\\d_]*))?"
                            + "(?:[eE]([+-]?\\d+))?[dDfF]?(?![\\w.])");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }

    @Test
    void noClassIsLongerThanFourHundredLines() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readAllLines(source))
                    .as(source.toString())
                    .hasSizeLessThan(MOST_LINES + 1);
        }
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        for (Path source : sources()) {
            Path folder = source.getParent();
            assertThat(folder.resolve("package-info.java")).exists();
            String name =
                    SOURCES.relativize(folder).toString().replace('/', '.').replace('\\', '.');
            Class<?> info = Class.forName(name + ".package-info");
            assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        for (Path source : sources()) {
            if (source.endsWith("package-info.java")) {
                assertThat(Files.readString(source)).as(source.toString()).startsWith("/**");
            }
        }
    }

    /** Numbers are data: exact constants live in one package, measured ones in data files. */
    @Test
    void noMeasuredNumberStandsInTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            if (!source.toString().contains("constants")) {
                for (String literal : longDecimals(Files.readString(source))) {
                    found.add(source + ": " + literal);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theScanKnowsAMeasuredNumberWhenItSeesOne() {
        String code =
                "double a = 1.1663788e-5, b = 0.23121, c = 5_279.34, d = 6.02214e23, e = 91.19;";
        assertThat(longDecimals(code))
                .containsExactly("1.1663788e-5", "0.23121", "5_279.34", "6.02214e23", "91.19");
        String harmless =
                "// 5.27934\n/* 1.2345 */ String s = \"1.2345\"; double x = 149753.0 / 6;"
                        + " double y = 1e-13, z = 0.001, w = 0x1p-53;"
                        + " long n = 0x9E3779B97F4A7C15L; f(768, 2857);"
                        + " double zeta3 = 1.2020569031595942;";
        assertThat(longDecimals(harmless)).isEmpty();
    }

    private static List<String> longDecimals(String source) {
        String code = NOT_CODE.matcher(source).replaceAll(" ");
        List<String> found = new ArrayList<>();
        Matcher matcher = DECIMAL.matcher(code);
        while (matcher.find()) {
            String fraction = digits(matcher.group(2)).replaceAll("0+$", "");
            boolean isInteger = fraction.isEmpty() && matcher.group(3) == null;
            String significant =
                    (digits(matcher.group(1)) + fraction)
                            .replaceAll("^0+", "")
                            .replaceAll("0+$", "");
            if (!isInteger
                    && significant.length() >= DIGITS_OF_A_MEASUREMENT
                    && !isRiemannZeta(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static String digits(String group) {
        return group == null ? "" : group.replace("_", "");
    }

    /** ζ(3) and ζ(5) of multi-loop coefficients belong to mathematics. */
    private static boolean isRiemannZeta(String literal) {
        double value = Double.parseDouble(literal.replace("_", ""));
        return Stream.of(3, 5).anyMatch(s -> Math.abs(value - zeta(s)) < 1e-13);
    }

    /** Σ 1/kˢ, the tail from n on by the first terms of Euler and Maclaurin. */
    private static double zeta(int s) {
        int n = 1000;
        double tail =
                Math.pow(n, 1 - s) / (s - 1) + Math.pow(n, -s) / 2 + s * Math.pow(n, -s - 1) / 12;
        double sum = tail;
        for (int k = n - 1; k >= 1; k--) {
            sum += Math.pow(k, -s);
        }
        return sum;
    }
}
