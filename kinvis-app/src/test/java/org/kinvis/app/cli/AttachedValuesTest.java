package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a command line belong to the option before them. */
final class AttachedValuesTest {

    private static List<String> attach(String... arguments) {
        return List.of(AttachedValues.attach(List.of(arguments)));
    }

    @Test
    void everyAssignmentAfterSetBelongsToIt() {
        assertThat(attach("--set", "A=1", "B=-2", "R_K", "--set", "C=3i"))
                .containsExactly("--set=A=1", "--set=B=-2", "R_K", "--set=C=3i");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--set", "--param", "--form-factors"})
    void theNextOptionEndsTheAssignments(String option) {
        assertThat(attach(option, "A=1", "--q2=0,1", "R_K"))
                .containsExactly(option + "=A=1", "--q2=0,1", "R_K");
        assertThat(attach(option, "A=1", "--param", "B=2", "--quiet"))
                .containsExactly(option + "=A=1", "--param=B=2", "--quiet");
    }

    @Test
    void anAttachedAssignmentStaysAsItIs() {
        assertThat(attach("--set=A=1", "R_K")).containsExactly("--set=A=1", "R_K");
    }

    @Test
    void withoutAnAssignmentTheOptionStandsAlone() {
        assertThat(attach("--set", "R_K")).containsExactly("--set", "R_K");
        assertThat(attach("R_K", "--set")).containsExactly("R_K", "--set");
        assertThat(attach("--set", "--quiet")).containsExactly("--set", "--quiet");
    }

    @Test
    void uncertaintyTakesANumberAndNothingElse() {
        assertThat(attach("--uncertainty", "500", "R_K"))
                .containsExactly("--uncertainty=500", "R_K");
        assertThat(attach("--uncertainty", "R_K")).containsExactly("--uncertainty=", "R_K");
        assertThat(attach("R_K", "--uncertainty")).containsExactly("R_K", "--uncertainty=");
        assertThat(attach("--uncertainty", "--at", "5"))
                .containsExactly("--uncertainty=", "--at", "5");
        assertThat(attach("--uncertainty=7", "8")).containsExactly("--uncertainty=7", "8");
    }

    @Test
    void namesWithPlusStarAndArrowAreAssigned() {
        assertThat(attach("--param", "m_B+=5.28", "m_K*0=0.9", "--form-factors", "B->K*=GRvDV23"))
                .containsExactly(
                        "--param=m_B+=5.28", "--param=m_K*0=0.9", "--form-factors=B->K*=GRvDV23");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(attach()).isEmpty();
    }

    @Property(tries = 200)
    void otherWordsPassUnchanged(@ForAll List<@AlphaChars @NotBlank String> words) {
        assertThat(attach(words.toArray(String[]::new))).isEqualTo(words);
    }
}
