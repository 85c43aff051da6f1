package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.app.cli.CommandLineRun.done;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.app.paper.Studies;
import org.kinvis.app.paper.Study;
import org.kinvis.inference.measurement.MeasurementLibrary;
import org.kinvis.physics.eft.CoefficientNames;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Parameter;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Observable;
import tools.jackson.databind.JsonNode;

final class ListCommandTest {

    /** A column of a listing, read from its CSV. */
    private static List<String> column(int index, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "list";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--format";
        all[arguments.length + 2] = "csv";
        return Csv.rows(done(all).out()).stream().skip(1).map(row -> row.get(index)).toList();
    }

    @Test
    void observablesAreThoseOfTheCatalogue() {
        assertThat(column(0, "observables"))
                .isEqualTo(Catalogue.all().stream().map(Observable::name).toList())
                .contains("R_K", "R_K*", "BR(B+->Knunu)", "FL(B0->K*nunu)");
    }

    @Test
    void coefficientsAreAllThatSetTakes() {
        assertThat(column(0, "coefficients"))
                .startsWith(CoefficientNames.all().toArray(String[]::new))
                .contains("CL_bsnuenue", "CRp_bsnutaunumu", "cVL", "cVR")
                .contains("phi.S_sb", "phi.P_uc", "phi.S_tt", "chi.VA_ds", "X.T1_db", "X.g_sb")
                .doesNotContain("phi.gS_ss", "X.gV_uu");
    }

    @Test
    void coefficientsOfAGivenParticleAreListedForIt() {
        String[] given = {"coefficients", "--dark", "eta:spin=1/2,mass=1"};
        assertThat(column(0, given))
                .contains("eta.SS_sb", "CL_bsnuenue")
                .doesNotContain("phi.S_sb", "chi.SS_sb");
        int row = column(0, given).indexOf("eta.SS_ds");
        assertThat(column(1, given).get(row)).isEqualTo("dark particle of spin 1/2");
        assertThat(column(2, given).get(row)).isEqualTo("GeV^-2");
        assertThat(column(3, given).get(row)).isEqualTo("(\\bar d s)(\\bar\\chi\\chi)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "paper", "flavio-2.7"})
    void parametersAreThoseOfTheInputSet(String set) {
        assertThat(column(0, "parameters", "--inputs", set))
                .isEqualTo(InputSets.load(set).parameters().stream().map(Parameter::name).toList())
                .contains("m_B+", "tau_B+", "X_t", "GF");
    }

    @Test
    void aChangedParameterIsListedWithItsNewValue() {
        String[] change = {"parameters", "--param", "m_B+=5.3(1)"};
        int row = column(0, change).indexOf("m_B+");
        assertThat(column(1, change).get(row)).isEqualTo("5.3");
        assertThat(Double.parseDouble(column(2, change).get(row))).isEqualTo(0.1);
        assertThat(column(4, change).get(row)).isEqualTo("user");
    }

    @Test
    void measurementsAreThoseOfTheLibrary() {
        assertThat(column(1, "measurements"))
                .isEqualTo(MeasurementLibrary.load().all().stream().map(m -> m.id()).toList())
                .contains("Belle II 2023 combined");
    }

    @Test
    void formFactorsAreAllSetsOfAllTransitions() {
        assertThat(column(1, "form-factors"))
                .isEqualTo(FormFactorSet.all().stream().map(FormFactorSet.Key::name).toList())
                .contains("HPQCD22", "FLAG21", "GRvDV23", "BSZ15");
    }

    @Test
    void figuresAreTheStudies() {
        assertThat(column(0, "figures"))
                .isEqualTo(Studies.all().stream().map(Study::name).toList())
                .contains("eqs", "fig2");
    }

    @Test
    void inputsAreTheThreeSetsWithTheirConventions() {
        assertThat(column(0, "inputs")).containsExactly("default", "paper", "flavio-2.7");
        assertThat(column(2, "inputs")).containsExactly("mZ", "mZ", "4.8");
        assertThat(column(4, "inputs")).containsExactly("HPQCD22", "HPQCD22", "GRvDV23");
        assertThat(column(5, "inputs")).containsExactly("BSZ15", "BSZ15", "BSZ15");
    }

    @ParameterizedTest
    @CsvSource({
        "observables",
        "coefficients",
        "parameters",
        "measurements",
        "form-factors",
        "figures",
        "inputs"
    })
    void everyKindIsTheSameInEachFormat(String kind) {
        List<List<String>> csv = Csv.rows(done("list", kind, "--format", "csv").out());
        List<String> header = csv.getFirst();
        assertThat(csv).hasSizeGreaterThan(2).allMatch(row -> row.size() == header.size());
        JsonNode json = done("list", kind, "--format", "json").json();
        List<List<String>> fromJson =
                StreamSupport.stream(json.spliterator(), false)
                        .map(entry -> header.stream().map(f -> entry.get(f).asString()).toList())
                        .toList();
        assertThat(fromJson).isEqualTo(csv.subList(1, csv.size()));
        CommandLineRun table = done("list", kind);
        assertThat(table.lines()).hasSize(csv.size());
        assertThat(table.lines().getFirst().trim().split("  +")).containsExactlyElementsOf(header);
        assertThat(table.err()).isEmpty();
    }

    @Test
    void withoutAKindThereIsACountOfEach() {
        List<String> kinds = column(0);
        assertThat(kinds).contains("observables", "models", "form-factors", "inputs").hasSize(8);
        List<String> counts = column(1);
        for (int i = 0; i < kinds.size(); i++) {
            assertThat(column(0, kinds.get(i))).hasSize(Integer.parseInt(counts.get(i)));
        }
    }
}
