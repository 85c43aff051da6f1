package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.refused;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.InputSets;

/** Wrong use and bad input: exit 2, one line that names the field, nothing on stdout. */
final class BadInputTest {

    /** A command line, its words separated by blanks; {@code ''} is an empty one. */
    record Mistake(String line, String... words) {

        List<String> arguments() {
            return Arrays.stream(line.split(" ", -1))
                    .map(word -> word.equals("''") ? "" : word)
                    .toList();
        }

        @Override
        public String toString() {
            return line;
        }
    }

    private static Mistake mistake(String line, String... words) {
        return new Mistake(line, words);
    }

    static final List<Mistake> UNKNOWN_NAMES =
            List.of(
                    mistake("predict BR(B+->Kvv)", "BR(B+->Kvv)", "observable", "BR(B+->Knunu)"),
                    mistake("predict R_K rk*", "rk*", "no such observable", "R_K*"),
                    mistake("predict ''", "no such observable"),
                    mistake("predict 100%d", "100%d", "no such observable"),
                    mistake(
                            "predict R_K --set CR_bsnutaunuta=1",
                            "CR_bsnutaunuta:",
                            "coefficient",
                            "CR_bsnutaunutau"),
                    mistake("predict R_K --set C9_bdmumu=1", "C9_bdmumu", "no such coefficient"),
                    mistake("predict R_K --param Vcbb=0.04", "Vcbb", "no such parameter", "Vcb"),
                    mistake("predict R_K --param m_B=5", "m_B", "no such parameter", "m_B+"),
                    mistake(
                            "predict R_K --form-factors B->K=FLAG2",
                            "FLAG2",
                            "form-factor set for B->K",
                            "FLAG21"),
                    mistake("predict R_K --form-factors B->K=BSZ15", "BSZ15", "for B->K"),
                    mistake("predict R_K --form-factors B->L=FLAG21", "B->L", "transition", "B->K"),
                    mistake("predict R_K --inputs papers", "papers", "input set", "paper"),
                    mistake("predict R_K --inputs ''", "no such input set"),
                    mistake("predict R_K --format jsn", "--format", "jsn", "json"),
                    mistake("predict R_K --format JSON", "--format", "JSON", "json"),
                    mistake("predict R_K --frmat json", "--frmat", "no such option", "--format"),
                    mistake("predict R_K -q", "-q"),
                    mistake("prdict R_K", "prdict", "no such command", "predict"),
                    mistake("list observable", "observable", "observables"),
                    mistake("list observables figures", "figures"),
                    mistake("list parameters --inputs pdg", "pdg", "input set"),
                    mistake("show R_KK", "R_KK", "no such name", "R_K"),
                    mistake("show R_K R_K*", "R_K*"),
                    mistake("show f9(B->K)", "f9(B->K)", "form factor", "f+(B->K)"),
                    mistake("show V(B->K)", "V(B->K)", "form factor"),
                    mistake("bench ratio", "ratio", "no such benchmark", "ratios"),
                    mistake("reproduce fig22", "fig22", "fig2"),
                    mistake("reproduce eqs --formt csv", "--formt", "--format"));

    static final List<Mistake> Q_SQUARED =
            List.of(
                    mistake("predict R_K --q2 0,100", "100", "phase space", "B+->K"),
                    mistake("predict R_K --q2 -1,5", "-1", "phase space"),
                    mistake("predict BR(B0->K*nunu) --q2 0,20", "20", "phase space", "B0->K*"),
                    mistake("predict R_K R_K* --at 21", "21", "phase space", "B0->K*"),
                    mistake("predict R_K --at -0.1", "-0.1", "phase space"),
                    mistake("predict R_K --at 5,23", "23", "phase space"),
                    mistake("predict R_K --q2 5,1", "5.0 to 1.0", "lower first"),
                    mistake("predict R_K --q2 5,5", "5.0 to 5.0"),
                    mistake("predict R_K --q2 NaN,5", "--q2", "NaN"),
                    mistake("predict R_K --q2 0,inf", "--q2", "inf"),
                    mistake("predict R_K --q2 0,Infinity", "--q2", "Infinity"),
                    mistake("predict R_K --q2 1e999,5", "--q2", "1e999", "finite"),
                    mistake("predict R_K --q2 1,2,3", "--q2", "1,2,3", "LO,HI"),
                    mistake("predict R_K --q2 1", "--q2", "LO,HI"),
                    mistake("predict R_K --q2 ''", "--q2"),
                    mistake("predict R_K --q2 ,", "--q2"),
                    mistake("predict R_K --q2 a,b", "--q2", "a is not a number"),
                    mistake("predict R_K --q2", "--q2", "LO,HI"),
                    mistake("predict R_K --at NaN", "--at", "NaN"),
                    mistake("predict R_K --at 1e999", "--at", "1e999"),
                    mistake("predict R_K --at 1,,2", "--at"),
                    mistake("predict R_K --at ''", "--at"),
                    mistake("predict R_K --q2 1,2 --at 1", "--q2", "--at"),
                    mistake("predict BR(B+->Knunu) --at 1", "BR(B+->Knunu)", "dBR/dq2(B+->Knunu)"),
                    mistake("predict dBR/dq2(B+->Knunu)", "--at", "BR(B+->Knunu)"),
                    mistake("predict dBR/dq2(B+->Knunu) --q2 1,2", "--at"));

    static final List<Mistake> VALUES =
            List.of(
                    mistake("predict R_K --set X", "--set", "X", "NAME=VALUE"),
                    mistake("predict R_K --set CR_bsnuenue=", "--set", "NAME=VALUE"),
                    mistake("predict R_K --set =1", "--set", "=1", "NAME=VALUE"),
                    mistake("predict R_K --set", "--set"),
                    mistake("predict R_K --set CR_bsnuenue=NaN", "CR_bsnuenue", "NaN"),
                    mistake("predict R_K --set CR_bsnuenue=inf", "CR_bsnuenue", "inf"),
                    mistake("predict R_K --set CR_bsnuenue=-Infinity", "CR_bsnuenue", "Infinity"),
                    mistake("predict R_K --set CR_bsnuenue=1e999", "CR_bsnuenue", "1e999"),
                    mistake("predict R_K --set CR_bsnuenue=1+1e999i", "CR_bsnuenue", "1e999"),
                    mistake("predict R_K --set CR_bsnuenue=1..5", "CR_bsnuenue", "1..5"),
                    mistake("predict R_K --set CR_bsnuenue=1+2", "CR_bsnuenue", "1+2"),
                    mistake("predict R_K --set CR_bsnuenue=0x10", "CR_bsnuenue", "0x10"),
                    mistake("predict R_K --set CR_bsnuenue=1d", "CR_bsnuenue", "1d"),
                    mistake("predict R_K --set CR_bsnuenue=1,5", "CR_bsnuenue", "1,5"),
                    mistake("predict R_K --param Vcb", "--param", "Vcb", "NAME=VALUE"),
                    mistake("predict R_K --param Vcb=", "--param", "Vcb=", "NAME=VALUE"),
                    mistake("predict R_K --param Vcb=abc", "Vcb", "abc"),
                    mistake("predict R_K --param Vcb=0.04i", "Vcb", "0.04i"),
                    mistake("predict R_K --param Vcb=0.04+-", "Vcb"),
                    mistake("predict R_K --param Vcb=0.04+--0.01", "0.01"),
                    mistake("predict R_K --param Vcb=0.04(x)", "Vcb", "0.04(x)"),
                    mistake("predict R_K --param m_B+=-1", "m_B+", "-1", "positive"),
                    mistake("predict R_K --param m_B+=0", "m_B+", "positive"),
                    mistake("predict R_K --param tau_B+=-1", "tau_B+", "positive"),
                    mistake("predict R_K --param Vcb=2", "CKM", "between 0 and 1"),
                    mistake("predict R_K --param Vcb=-0.04", "Vcb", "-0.04", "not negative"),
                    mistake("predict R_K --param X_t=0", "X_t", "0", "positive"),
                    mistake("predict R_K --param GF=0", "GF", "0", "positive"),
                    mistake("predict R_K --param GF=1e999", "GF", "1e999"),
                    mistake("predict R_K --form-factors FLAG21", "--form-factors", "NAME=VALUE"),
                    mistake("predict R_K --scale abc", "--scale", "abc"),
                    mistake("predict R_K --scale NaN", "--scale", "NaN"),
                    mistake("predict R_K --scale 1000", "1000", "GeV"),
                    mistake("predict R_K --scale 0 --set CR_bsnuenue=1", "scale", "GeV"),
                    mistake("predict R_K --scale -4.8", "scale", "-4.8"),
                    mistake("predict R_K --wcxf nosuchfile.json", "nosuchfile.json", "no such"),
                    mistake("predict R_K --uncertainty=1", "--uncertainty", "1", "from 2"),
                    mistake("predict R_K --uncertainty 1", "--uncertainty", "1", "from 2"),
                    mistake("predict R_K --uncertainty=0", "--uncertainty", "0", "from 2"),
                    mistake("predict R_K --uncertainty=-5", "--uncertainty", "-5", "from 2"),
                    mistake("predict R_K --uncertainty=2.5", "--uncertainty", "2.5", "whole"),
                    mistake("predict R_K --uncertainty=1e99", "--uncertainty", "1e99"),
                    mistake("predict R_K --uncertainty=abc", "--uncertainty", "abc"),
                    mistake("predict", "OBSERVABLE"),
                    mistake("predict --set CR_bsnuenue=1", "OBSERVABLE"),
                    mistake("show", "NAME"));

    @ParameterizedTest
    @FieldSource({"UNKNOWN_NAMES", "Q_SQUARED", "VALUES"})
    void isAnsweredInOneLine(Mistake mistake) {
        assertThat(refused(mistake.arguments(), mistake.words()).out()).isEmpty();
    }

    @Test
    void aCommandIsNeeded() {
        assertThat(refused(List.of(), "command", "predict", "reproduce").err()).contains("list");
    }

    /** 0/0: new physics that takes the whole rate away. */
    @ParameterizedTest
    @ValueSource(strings = {"FL(B0->K*nunu)", "FL(B+->K*nunu)"})
    void aRatioOfVanishingRatesHasNoValue(String fraction) {
        String cancelling = "=" + -StandardModelNeutrino.coefficient(InputSets.load("default"));
        refused(
                List.of(
                        "predict",
                        "R_K",
                        fraction,
                        "--set",
                        "CL_bsnuenue" + cancelling,
                        "CL_bsnumunumu" + cancelling,
                        "CL_bsnutaunutau" + cancelling),
                fraction,
                "vanishes");
    }

    @Test
    void aBadObservableAfterGoodOnesPrintsNothing() {
        refused(List.of("predict", "R_K", "R_K*", "R_X", "--uncertainty"), "R_X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void theFormatOfTheResultDoesNotChangeTheAnswer(String format) {
        refused(List.of("predict", "R_X", "--format", format), "R_X", "no such observable");
    }

    @Test
    void anArgumentOfSeveralLinesIsAnsweredInOne() {
        refused(List.of("predict", "R_K\nand\r\nmore"), "R_K and more");
        refused(List.of("predict", "R_K", "--set", "A\nB=1"), "A B");
    }
}
