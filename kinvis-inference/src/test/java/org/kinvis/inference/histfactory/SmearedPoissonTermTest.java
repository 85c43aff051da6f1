package org.kinvis.inference.histfactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.LogGamma;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The average of Poisson's density against integration by another rule, closed forms and differences. */
final class SmearedPoissonTermTest {

    private static final int PIECES = 400;
    private static final double WIDTHS = 14;
    private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();

    /** −ln of the integral by Gauss and Legendre in pieces of λ around its peak. */
    private static double integrated(double n, double m, double v) {
        double mean = m - v;
        double peak = (mean + Math.sqrt(mean * mean + 4 * n * v)) / 2;
        double width = 1 / Math.sqrt(1 / v + n / Math.max(peak * peak, 1e-300));
        double low = Math.max(0, peak - WIDTHS * width);
        double high = Math.max(peak, 0) + WIDTHS * Math.max(width, Math.sqrt(v));
        double at = Math.max(peak, 1e-3);
        double top = logIntegrand(n, m, v, at);
        double sum = 0;
        for (int i = 0; i < PIECES; i++) {
            double from = low + (high - low) * i / PIECES;
            GaussIntegrator rule = GAUSS.legendre(16, from, low + (high - low) * (i + 1) / PIECES);
            sum += rule.integrate(x -> Math.exp(logIntegrand(n, m, v, x) - top));
        }
        return -Math.log(sum) - top;
    }

    private static double logIntegrand(double n, double m, double v, double x) {
        double poisson = (n == 0 ? 0 : n * Math.log(x)) - x - LogGamma.value(n + 1);
        return poisson - (x - m) * (x - m) / (2 * v) - Math.log(2 * Math.PI * v) / 2;
    }

    private static double computed(double n, double m, double v) {
        return new SmearedPoissonTerm(n).at(m, v).value() + PoissonTerm.saturated(n);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 1",
        "0, 0.2, 4",
        "0, -1, 2",
        "1, 2, 0.5",
        "2, 0.1, 30",
        "3, -2, 1",
        "4.5, 6, 9",
        "7, 12, 0.01",
        "12, 10, 2",
        "12, 10, 1e-4",
        "25, 60, 25",
        "25.5, 60, 25",
        "63, 60, 55",
        "64, 1, 0.9",
        "3, 4, 3.99",
        "1, 2, 0.003",
        "14, 16, 0.02",
        "49, 60, 25",
        "51, 60, 25",
        "60, 50, 70",
        "99, 120, 400",
        "101, 120, 400",
        "101, 90, 5",
        "250, 250, 1e-3",
        "431, 500, 900",
        "1837, 1750, 2500",
        "1837, 1900, 1e6"
    })
    void isTheIntegral(double n, double m, double v) {
        double expected = integrated(n, m, v);
        assertThat(computed(n, m, v)).isCloseTo(expected, within(2e-13 * (10 + n)));
    }

    /** I_{k+1} = b I_k + k V I_{k−1} from I_0 = √(πV/2) erfc(−b/√2V), b = m − V > 0. */
    @ParameterizedTest
    @CsvSource({"5, 4, 1", "8, 20, 6", "30, 25, 10", "120, 100, 40"})
    void obeysTheRecursionOfParabolicCylinders(int n, double m, double v) {
        double b = m - v;
        double logScale = 0;
        double before = Math.sqrt(2 * Math.PI * v) - lowerTail(b, v);
        double ratio = b + v * Math.exp(-b * b / (2 * v)) / before;
        for (int k = 1; k < n; k++) {
            logScale += Math.log(ratio);
            ratio = b + k * v / ratio;
        }
        logScale += Math.log(ratio) + Math.log(before);
        double expected =
                m - v / 2 - logScale + Math.log(2 * Math.PI * v) / 2 + LogGamma.value(n + 1.0);
        assertThat(computed(n, m, v)).isCloseTo(expected, within(1e-13 * (10 + n)));
    }

    /** ∫_{−∞}^0 exp(−(x − b)²/2V) dx. */
    private static double lowerTail(double b, double v) {
        double z = b / Math.sqrt(2 * v);
        return Math.sqrt(Math.PI * v / 2) * Erfcx.value(z) * Math.exp(-z * z);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3.5, 40, 99.9, 100.1, 700})
    void derivativesAreThoseOfTheValue(double n) {
        SmearedPoissonTerm term = new SmearedPoissonTerm(n);
        for (double m : new double[] {0.3 + 0.5 * n, n + 1, 1.6 * n + 2}) {
            for (double v : new double[] {0.02 * m, 0.4 * m, m, 5 * m}) {
                SmearedPoissonTerm.Value at = term.at(m, v);
                double h = 1e-3 * Math.sqrt(v);
                double byMean = fourth(x -> term.at(m + x, v).value(), h);
                double byVariance = fourth(x -> term.at(m, v + x).value(), 1e-3 * v);
                assertThat(at.byMean()).isCloseTo(byMean, within(1e-9 * (1 + 1 / Math.sqrt(v))));
                assertThat(at.byVariance()).isCloseTo(byVariance, within(2e-9 * (1 + 1 / v)));
            }
        }
    }

    private static double fourth(java.util.function.DoubleUnaryOperator f, double h) {
        double near = f.applyAsDouble(h) - f.applyAsDouble(-h);
        double far = f.applyAsDouble(2 * h) - f.applyAsDouble(-2 * h);
        return (8 * near - far) / (12 * h);
    }

    @Test
    void theSeriesAndTheIntegralMeet() {
        for (double n : new double[] {20, 20.5, 45, 49.5, 60.5}) {
            double reach = StirlingSeries.reach(n, 1e-13);
            double m = 0.9 * n;
            double low = 0;
            double high = 1e9;
            for (int i = 0; i < 200; i++) {
                double v = (low + high) / 2;
                double peak = CellPoint.peak(m - v, n * v);
                double w = v * n / (peak * peak);
                if (w / (1 + w) < reach) {
                    low = v;
                } else {
                    high = v;
                }
            }
            SmearedPoissonTerm term = new SmearedPoissonTerm(n);
            SmearedPoissonTerm.Value inside = term.at(m, low * (1 - 1e-12));
            SmearedPoissonTerm.Value outside = term.at(m, low * (1 + 1e-12));
            assertThat(inside.value()).isCloseTo(outside.value(), within(1e-12));
            assertThat(inside.byMean()).isCloseTo(outside.byMean(), within(1e-11));
            assertThat(inside.byVariance()).isCloseTo(outside.byVariance(), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "1, Infinity", "Infinity, Infinity", "-Infinity, 1", "1, NaN"})
    void whatIsNotFiniteHasNoDensity(double m, double v) {
        assertThat(new SmearedPoissonTerm(3.5).at(m, v).value()).isInfinite().isPositive();
        assertThat(new SmearedPoissonTerm(300).at(m, v).value()).isInfinite().isPositive();
    }

    /** Means so far off that squares overflow end too. */
    @ParameterizedTest
    @CsvSource({"1e200, 1e200", "-1e200, 1e300", "-1e8, 1e-3"})
    void extremesEnd(double m, double v) {
        double value = new SmearedPoissonTerm(3.5).at(m, v).value();
        assertThat(Double.isNaN(value) || value >= 0).isTrue();
    }

    @Test
    void theSeriesEndsInStirlings() {
        double[] series = StirlingSeries.coefficients(10);
        double sum = 0;
        for (double c : series) {
            sum += c;
        }
        double stirling = 1 / 120.0 - 1 / 360e3 + 1 / 1260e5;
        assertThat(sum).isCloseTo(stirling, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 300})
    void withoutSmearingItIsPoissons(double n) {
        SmearedPoissonTerm term = new SmearedPoissonTerm(n);
        double m = n + 2;
        SmearedPoissonTerm.Value sharp = term.at(m, 0);
        SmearedPoissonTerm.Value almost = term.at(m, 1e-7);
        assertThat(sharp.value()).isCloseTo(PoissonTerm.aboveSaturated(n, m), within(1e-13));
        assertThat(almost.value())
                .isCloseTo(sharp.value() + 1e-7 * sharp.byVariance(), within(1e-13));
        assertThat(almost.byMean()).isCloseTo(sharp.byMean(), within(1e-7));
    }
}
