package org.kinvis.inference.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinvis.inference.scan.KeptPoints;
import org.kinvis.inference.scan.LocalEngine;
import org.kinvis.inference.scan.ScanListener;
import org.kinvis.inference.scan.ScanPlan;
import org.kinvis.inference.scan.ScanRange;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Range;

/** Scans of cards: every point is the prediction of the card with its numbers put in. */
final class CardScanTest {

    private static final String MODEL =
            """
            model: leptoquark-S12
            parameters: {mass: 2000, lambda_s_tau: {uniform: [-1, 1]}, lambda_b_tau: {disc: 1}}
            coefficients: {C9_bstautau: {normal: [0, 3]}, CL_bsnuenue: -2}
            observables: [R_K, "BR(Bs->tautau)", DeltaM_s]
            """;

    private static final String COEFFICIENTS =
            """
            inputs: paper
            coefficients:
              CR_bsnutaunutau: {log-uniform: [0.1, 30]}
              CL_bsnumunutau: {choice: [1, -2i]}
              CL_bsnuenue: {radial: [-3, 3]}
              cSL: 1
            observables: [R_K, "R_K*", "BR(B+->Knunu)"]
            """;

    private static final String CONDITIONAL =
            """
            model: leptoquark-S12
            parameters:
              mass: {normal: [1000, 900]}
              lambda_s_tau: {uniform: [0.1, 1]}
              lambda_b_tau: {uniform: [-lambda_s_tau, 2*lambda_s_tau + 0.1]}
              lambda_b_mu: 0.2
              lambda_s_mu: {uniform: [lambda_b_mu, 0.5]}
            coefficients: {C9_bstautau: {uniform: [lambda_b_tau, 3]}}
            observables: [R_K, "BR(Bs->tautau)", DeltaM_s]
            """;

    private static final String UNIVERSAL =
            "coefficients: {cVL: {uniform: [5, 9]}, cVR: {uniform: [-1, 1]}}\nobservables: [R_K]\n";

    private static final String DARK =
            """
            dark: {particle: phi, spin: 0, self-conjugate: true, mass: 0.5}
            coefficients: {phi.S_sb: {uniform: [0, 1e-7]}}
            observables: ["BR(B+->KXX)"]
            """;

    private static List<double[]> rows(ScanPlan plan, long points) throws InterruptedException {
        List<double[]> rows = new ArrayList<>();
        LocalEngine.of(1)
                .run(
                        plan,
                        ScanRange.of(points),
                        new ScanListener() {
                            @Override
                            public boolean wantsRows() {
                                return true;
                            }

                            @Override
                            public void rows(KeptPoints kept) {
                                for (int r = 0; r < kept.size(); r++) {
                                    double[] row = new double[plan.columns().size()];
                                    kept.copyRow(r, row);
                                    rows.add(row);
                                }
                            }
                        });
        return rows;
    }

    private static Complex number(ScanPlan plan, double[] row, String name) {
        int real = plan.columns().indexOf(name);
        return real >= 0
                ? new Complex(row[real])
                : new Complex(
                        row[plan.column("Re(" + name + ")")], row[plan.column("Im(" + name + ")")]);
    }

    @ParameterizedTest
    @ValueSource(strings = {MODEL, COEFFICIENTS, CONDITIONAL, UNIVERSAL, DARK})
    void everyPointIsThePredictionOfItsCard(String text) throws InterruptedException {
        CardScan scan = new CardScan("card.yaml", text + "scan: {points: 50, seed: 9}\n");
        Card card = scan.card();
        ScanPlan plan = scan.plan();
        List<double[]> rows = rows(plan, 50);
        assertThat(rows).hasSize(50);
        for (double[] row : rows) {
            PointSpecification rest = card.point(java.util.Set.copyOf(card.free()));
            Map<String, Complex> parameters = new java.util.LinkedHashMap<>(rest.parameters());
            Map<String, Complex> coefficients = new java.util.LinkedHashMap<>(rest.coefficients());
            for (String name : card.free()) {
                (card.parameters().containsKey(name) ? parameters : coefficients)
                        .put(name, number(plan, row, name));
            }
            PointSpecification point =
                    new PointSpecification(
                            card.inputs(), card.model(), parameters, coefficients, card.dark());
            Predictor predictor =
                    new Predictor(card.inputs(), point.matching(), false, card.dark());
            List<Predictor.Request> requests =
                    card.observables().stream()
                            .map(o -> new Predictor.Request(o, new Range.Total()))
                            .toList();
            IntStream.range(0, requests.size())
                    .forEach(
                            k -> {
                                double expected = predictor.predict(requests).get(k).value();
                                String name = requests.get(k).observable().name();
                                assertThat(row[plan.column(name)])
                                        .isCloseTo(expected, within(1e-11 * Math.abs(expected)));
                            });
        }
    }

    @Test
    void aRangeMayDependOnNamesBefore() throws InterruptedException {
        ScanPlan plan = new CardScan("c", CONDITIONAL).plan();
        List<double[]> rows = rows(plan, 2000);
        assertThat(rows).hasSize(2000);
        double least = 1;
        double largest = 0;
        for (double[] row : rows) {
            double s = row[plan.column("lambda_s_tau")];
            double b = row[plan.column("lambda_b_tau")];
            assertThat(b).isBetween(-s, 2 * s + 0.1);
            assertThat(row[plan.column("lambda_s_mu")]).isBetween(0.2, 0.5);
            assertThat(row[plan.column("C9_bstautau")]).isBetween(b, 3.0);
            assertThat(row[plan.column("mass")]).isPositive();
            double fraction = (b + s) / (3 * s + 0.1);
            least = Math.min(least, fraction);
            largest = Math.max(largest, fraction);
        }
        assertThat(least).isBetween(0.0, 0.01);
        assertThat(largest).isBetween(0.99, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uniform: [0, lambda_s_ta] | lambda_b_tau: lambda_s_ta: no such name before this"
                        + " one; did you mean lambda_s_tau",
                "uniform: [0, 2*lambda_b_mu] | lambda_b_tau: lambda_b_mu is drawn later",
                "uniform: [0, CR_bsnutaunutau] | lambda_b_tau: CR_bsnutaunutau is drawn later; a"
                        + " range depends on names before it, parameters before coefficients",
                "uniform: [0, lambda_b_tau] | lambda_b_tau: its range depends on itself",
                "uniform: [0, lambda_s_mu] | lambda_b_tau: lambda_s_mu is complex",
                "uniform: [2 - lambda_s_tau, 1] | lambda_b_tau: uniform: the range is empty everywhere",
                "uniform: [0, lambda_s_tau**2] | lambda_b_tau: lambda_s_tau**2 is not a number",
                "uniform: [0, lambda_s_tau*mass] | lambda_b_tau: lambda_s_tau*mass is not a number",
                "uniform: [i, lambda_s_tau] | lambda_b_tau: uniform: real numbers are needed",
                "uniform: [lambda_s_tau] | lambda_b_tau: uniform: 2 numbers needed",
                "log-uniform: [1, lambda_s_tau] | lambda_b_tau.log-uniform: numbers are needed; the"
                        + " ends of uniform alone may depend on other names"
            })
    void aRangeThatCannotBeIsRefused(String range, String message) {
        String card =
                """
                model: leptoquark-S12
                parameters:
                  mass: 2000
                  lambda_s_tau: {uniform: [0, 1]}
                  lambda_s_mu: {disc: 1}
                  lambda_b_tau: {%s}
                  lambda_b_mu: {uniform: [0, 1]}
                coefficients: {CR_bsnutaunutau: {uniform: [0, 1]}}
                observables: [R_K]
                """
                        .formatted(range);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CardScan("c.yaml", card).plan())
                .withMessageContaining("c.yaml:6: parameters." + message);
    }

    @Test
    void aRangeThatLeavesTheDomainOfItsParameterIsRefused() {
        String card =
                """
                model: leptoquark-S12
                parameters:
                  lambda_s_tau: {uniform: [0, 1]}
                  mass: {uniform: [lambda_s_tau - 0.5, 2000]}
                observables: [R_K]
                """;
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CardScan("c.yaml", card).plan())
                .withMessageContaining("c.yaml:4: parameters.mass: -0.5 GeV; a mass is positive");
    }

    @Test
    void whatIsDrawnMayBeCutOnAndCounted() throws InterruptedException {
        ScanPlan plan =
                new CardScan(
                                "c",
                                MODEL
                                        + """
                                        keep: {lambda_s_tau: [0, ~], "Re(lambda_b_tau)": [~, 0], R_Knunu: [~, 5]}
                                        scan:
                                          histograms: [{R_Knunu: [0, 5, 5], "Im(lambda_b_tau)": [-1, 1, 2]}]
                                          profiles: [{lambda_s_tau: [-1, 1, 2], smallest: R_Knunu}]
                                        """)
                        .plan();
        assertThat(plan.histograms().getFirst().grid().axes().getFirst().quantity())
                .isEqualTo("R_K");
        assertThat(plan.profiles().getFirst().quantity()).isEqualTo("R_K");
        List<double[]> rows = rows(plan, 4000);
        assertThat(rows)
                .hasSizeGreaterThan(400)
                .allMatch(
                        row ->
                                row[plan.column("lambda_s_tau")] >= 0
                                        && row[plan.column("Re(lambda_b_tau)")] <= 0
                                        && row[plan.column("R_K")] <= 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep: {lambda_s_ta: [0, 1]} | c.yaml:5: keep.lambda_s_ta: no such observable or name"
                        + " that this card draws; did you mean lambda_s_tau",
                "scan: {histograms: [{R_k: [0, 1, 2]}]} | c.yaml:5: scan.histograms.R_k: no such"
                        + " observable or name that this card draws; did you mean R_K",
                "scan: {profiles: [{R_K: [0, 1, 2], smallest: R_k}]} | c.yaml:5:"
                        + " scan.profiles.smallest: R_k: no such observable"
            })
    void aQuantityThatIsNoneIsRefusedWithItsPlace(String key, String message) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CardScan("c.yaml", MODEL + key).plan())
                .withMessageContaining(message);
    }

    @Test
    void anObservableThatIsOnlyCutOnIsAColumnToo() {
        ScanPlan plan =
                new CardScan("c", COEFFICIENTS + "keep: {\"BR(B0->K*nunu)\": [~, 1.8e-5]}").plan();
        assertThat(plan.columns()).contains("BR(B0->K*nunu)");
        assertThat(plan.cuts()).singleElement().extracting("high").isEqualTo(1.8e-5);
    }

    @Test
    void aGridHasTheFinestEqualSpacingThatFits() {
        CardScan scan =
                new CardScan(
                        "c",
                        """
                        coefficients: {CR_bsnutaunutau: {uniform: [0, 1]}, CL_bsnutaunutau: {uniform: [0, 1]}}
                        observables: [R_K]
                        scan: {points: 150, sampler: grid}
                        """);
        assertThat(scan.points()).isEqualTo(144);
    }

    @Test
    void theRecordChangesWithEveryNumberThatEnters() {
        CardScan scan = new CardScan("c", COEFFICIENTS);
        String other =
                COEFFICIENTS.replace("inputs: paper", "inputs: {base: paper, set: {X_t: 1.47}}");
        assertThat(new CardScan("c", other).record().dataHash())
                .isNotEqualTo(scan.record().dataHash());
        assertThat(new CardScan("elsewhere", COEFFICIENTS).record()).isEqualTo(scan.record());
    }

    @Test
    void aCardWithoutDistributionsHasNothingToScan() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new CardScan("card.yaml", "observables: [R_K]").plan())
                .withMessageStartingWith("card.yaml: nothing to scan");
    }
}
