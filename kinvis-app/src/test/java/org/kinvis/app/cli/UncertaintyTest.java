package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;
import static org.kinvis.app.cli.CommandLineRun.predictions;
import static org.kinvis.app.cli.CommandLineRun.uncertainty;
import static org.kinvis.app.cli.CommandLineRun.value;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code predict --uncertainty}: at the point itself, reproducible, shared by a ratio's two rates. */
final class UncertaintyTest {

    private static final String K_PLUS = "BR(B+->Knunu)";
    private static final String K_STAR = "BR(B0->K*nunu)";

    @Test
    void theSameCommandGivesTheSameDigits() {
        String[] command = {
            "predict",
            K_PLUS,
            "R_K*",
            "--set",
            "CR_bsnutaunutau=-10",
            "--uncertainty",
            "--format",
            "json"
        };
        assertThat(done(command).out()).isEqualTo(done(command).out());
    }

    @Test
    void anUncertaintyDoesNotDependOnWhatElseIsAsked() {
        double alone = uncertainty(K_STAR, "--uncertainty=100");
        JsonNode together =
                predictions(K_PLUS, "R_K*", K_STAR, "FL(B0->K*nunu)", "--uncertainty=100").get(2);
        assertThat(together.get("uncertainty").asDouble()).isEqualTo(alone);
    }

    @Test
    void theCentralValueIsNotAMeanOverReplicas() {
        JsonNode with = predictions(K_PLUS, "--uncertainty=10").getFirst();
        assertThat(with.get("value").asDouble()).isEqualTo(value(K_PLUS));
    }

    @Test
    void moreReplicasAgreeWithFewerToSampling() {
        double thousand = uncertainty(K_PLUS, "--uncertainty");
        assertThat(thousand).isEqualTo(uncertainty(K_PLUS, "--uncertainty", "1000"));
        double more = uncertainty(K_PLUS, "--uncertainty", "3000");
        assertThat(more).isNotEqualTo(thousand).isCloseTo(thousand, Percentage.withPercentage(8));
    }

    /** At the SM point both ratios are 1 by definition, whatever the inputs. */
    @ParameterizedTest
    @ValueSource(strings = {"R_K", "R_K*"})
    void aRatioHasNoUncertaintyInTheStandardModel(String ratio) {
        assertThat(uncertainty(ratio, "--uncertainty", "50")).isLessThan(1e-14);
        assertThat(uncertainty(ratio, "--uncertainty", "50", "--set", "CR_bsnutaunutau=-10"))
                .isGreaterThan(0.01);
    }

    /** R_K depends on C_SM alone, R_K* on κ too: 0.0525/(3|C|) |x| from the form factors. */
    @Test
    void formFactorsEnterTheRatioOfKStarThroughKappaAlone() {
        String[] fixed = {
            "--uncertainty",
            "--set",
            "CR_bsnutaunutau=-10",
            "--inputs",
            "paper",
            "--param",
            "X_t=1.469",
            "s2w=0.23121",
            "alpha_e=0.00781549"
        };
        assertThat(uncertainty(with("R_K", fixed))).isLessThan(1e-13);
        double expected = 10 * 0.0525 / (3 * 6.353531);
        assertThat(uncertainty(with("R_K*", fixed)))
                .isCloseTo(expected, Percentage.withPercentage(8));
    }

    private static String[] with(String observable, String... options) {
        String[] all = new String[options.length + 1];
        all[0] = observable;
        System.arraycopy(options, 0, all, 1, options.length);
        return all;
    }

    /** A large contribution that does not interfere has nearly the relative error of |λ_t|² f². */
    @Test
    void theUncertaintyIsThatOfThePointAndNotOfTheStandardModel() {
        double sm = uncertainty(K_PLUS, "--uncertainty=300");
        String[] far = {K_PLUS, "--uncertainty=300", "--set", "CRp_bsnuenumu=50"};
        double there = uncertainty(far);
        assertThat(there).isGreaterThan(10 * sm);
        double xt = 2 * 0.01712 / 1.462;
        double relativeSm = sm / value(K_PLUS);
        double relativeThere = there / value(K_PLUS, "--set", "CRp_bsnuenumu=50");
        assertThat(relativeThere).isLessThan(relativeSm);
        assertThat(Math.hypot(relativeThere, xt)).isCloseTo(relativeSm, Offset.offset(0.006));
    }

    @Test
    void aParameterWithAnUncertaintyAddsToTheError() {
        String[] fixed = {K_PLUS, "--uncertainty=300", "--param", "Vcb=0.041"};
        String[] known = {K_PLUS, "--uncertainty=300", "--param", "Vcb=0.0410(2)"};
        String[] vague = {K_PLUS, "--uncertainty=300", "--param", "Vcb=0.041(5)"};
        assertThat(uncertainty(known)).isGreaterThan(uncertainty(fixed));
        assertThat(uncertainty(vague)).isGreaterThan(3 * uncertainty(fixed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vcb=4.1(5)e-2",
                "Vcb=0.041+-0.005",
                "Vcb=0.041+/-0.005",
                "Vcb=0.041±0.005",
                "Vcb=4.1e-2+-5e-3"
            })
    void anUncertaintyIsWrittenInSeveralWays(String change) {
        double expected = uncertainty(K_PLUS, "--uncertainty=50", "--param", "Vcb=0.041(5)");
        assertThat(uncertainty(K_PLUS, "--uncertainty=50", "--param", change))
                .isCloseTo(expected, Percentage.withPercentage(1e-9));
    }

    @Test
    void aWindowHasItsOwnUncertainty() {
        double low = uncertainty(K_PLUS, "--q2", "0,5", "--uncertainty=100");
        assertThat(low).isPositive().isLessThan(uncertainty(K_PLUS, "--uncertainty=100"));
        assertThat(uncertainty("FL(B0->K*nunu)", "--at", "3", "--uncertainty=100")).isPositive();
    }
}
