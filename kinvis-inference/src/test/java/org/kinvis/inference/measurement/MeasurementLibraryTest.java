package org.kinvis.inference.measurement;

import static java.lang.Math.hypot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinvis.inference.measurement.Measurement.Evidence;
import org.kinvis.inference.measurement.Measurement.Statement;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.Uncertainty;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.observable.Catalogue;

/** The entries of the library as data: names, sources and numbers that can be true. */
final class MeasurementLibraryTest {

    private static final MeasurementLibrary LIBRARY = MeasurementLibrary.load();

    static List<Measurement> entries() {
        return LIBRARY.all();
    }

    static Stream<Measurement> values() {
        return entries().stream().filter(m -> m.statement() instanceof Statement.Value);
    }

    static Stream<Measurement> limits() {
        return entries().stream().filter(m -> m.statement() instanceof Statement.Limit);
    }

    static Stream<Measurement> contained() {
        return entries().stream().filter(m -> m.containedIn().isPresent());
    }

    private static List<String> name(Measurement measurement) {
        return List.of(measurement.observable(), measurement.id());
    }

    @Test
    void anObservableAndAnIdNameOneEntry() {
        assertThat(entries()).hasSizeGreaterThan(20);
        assertThat(entries().stream().map(MeasurementLibraryTest::name)).doesNotHaveDuplicates();
    }

    /** Measured, but not computed here yet. */
    private static final Set<String> NOT_COMPUTED =
            Set.of(
                    "BR(B0->K*tautau)",
                    "BR(B0->tautau)",
                    "BR(B0->emu,mue)",
                    "BR(B0->mutau,taumu)",
                    "BR(B+->Kmutau,taumu)",
                    "BR(B+->Ketau,taue)",
                    "BR(B->Xsnunu)",
                    "BR(D0->inv)",
                    "Rtaumu(B->Dlnu)",
                    "Rtaumu(B->D*lnu)",
                    "Rmue(B->D*lnu)",
                    "DeltaM_d",
                    "DeltaM_d/DeltaM_s",
                    "eps_K",
                    "BR(KL->emu,mue)");

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsAboutAnObservableOfTheCatalogueOrOneThatIsMissingThere(Measurement entry) {
        boolean computed =
                Catalogue.all().stream()
                        .flatMap(o -> Stream.concat(Stream.of(o.name()), o.aliases().stream()))
                        .anyMatch(entry.observable()::equals);
        assertThat(computed).isNotEqualTo(NOT_COMPUTED.contains(entry.observable()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everySourceStandsInTheBibliographyWithThePlaceInIt(Measurement entry) {
        assertThat(Bibliography.load().has(entry.source().key())).isTrue();
        assertThat(entry.source().where()).isNotBlank();
        assertThat(entry.experiment()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesAreFiniteAndTheirUncertaintiesPositive(Measurement entry) {
        Statement.Value value = entry.value();
        assertThat(value.value()).isFinite();
        assertThat(value.uncertainty().plus()).isPositive().isFinite();
        assertThat(value.uncertainty().minus()).isPositive().isFinite();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void limitsArePositiveWithAConfidenceBetweenZeroAndOne(Measurement entry) {
        assertThat(entry.limit().limit()).isPositive().isFinite();
        assertThat(entry.limit().confidenceLevel()).isStrictlyBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @MethodSource("values")
    void statisticalAndSystematicPartsMakeTheTotal(Measurement entry) {
        Statement.Value value = entry.value();
        if (value.statistical().isPresent() && value.systematic().isPresent()) {
            Uncertainty statistical = value.statistical().get();
            Uncertainty systematic = value.systematic().get();
            Percentage rounding = Percentage.withPercentage(10);
            assertThat(hypot(statistical.plus(), systematic.plus()))
                    .isCloseTo(value.uncertainty().plus(), rounding);
            assertThat(hypot(statistical.minus(), systematic.minus()))
                    .isCloseTo(value.uncertainty().minus(), rounding);
        }
    }

    @ParameterizedTest
    @MethodSource("contained")
    void whatContainsAnEntryIsAnotherOneAboutTheSameObservable(Measurement entry) {
        Set<String> passed = new HashSet<>();
        Measurement current = entry;
        while (current.containedIn().isPresent()) {
            assertThat(passed.add(current.id())).as("a circle at %s", current.id()).isTrue();
            current = LIBRARY.get(entry.observable(), current.containedIn().get());
        }
        assertThat(current.isPrediction()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void correlationsAreTheSameFromBothSides(Measurement entry) {
        entry.correlations()
                .forEach(
                        (other, correlation) ->
                                assertThat(
                                                LIBRARY.get(other, entry.id())
                                                        .correlations()
                                                        .get(entry.observable()))
                                        .isEqualTo(correlation)
                                        .isBetween(-1.0, 1.0));
    }

    @Test
    void aFrequencyIsReadAsAnEnergy() {
        double hbar = 6.582119569e-25;
        assertThat(LIBRARY.get("DeltaM_s", "HFLAV 2025").value().value())
                .isCloseTo(17.765e12 * hbar, Percentage.withPercentage(1e-7));
    }

    /** The negative lepton comes first in flavio's names: an exchange, checked where limits differ. */
    @Test
    void chargeStatesArePublishedOnes() {
        assertThat(LIBRARY.get("BR(B+->Ktaumu)", "BaBar 2012 limit").limit().limit())
                .isEqualTo(2.8e-5);
        assertThat(LIBRARY.get("BR(B+->Ktaumu)", "BaBar 2012").value().value()).isNegative();
        assertThat(LIBRARY.get("BR(B+->Kmutau)", "BaBar 2012 limit").limit().limit())
                .isEqualTo(4.5e-5);
        assertThat(LIBRARY.get("BR(B+->Kmutau)", "BaBar 2012").value().value()).isPositive();
        assertThat(LIBRARY.get("BR(B+->Ktaumu)", "LHCb 2020").limit().limit()).isEqualTo(3.9e-5);
    }

    @Test
    void theEntriesAboutAnObservableAreThoseWithItsName() {
        List<Measurement> about = LIBRARY.about("BR(B0->K*nunu)");
        assertThat(about).isNotEmpty().allMatch(m -> m.observable().equals("BR(B0->K*nunu)"));
        assertThat(LIBRARY.about("BR(B0->K*nothing)")).isEmpty();
    }

    @Test
    void theEvidenceOfBelleTwoIsAsPublished() {
        Statement.Value value = LIBRARY.get("BR(B+->Knunu)", "Belle II 2023 combined").value();
        assertThat(value.value()).isEqualTo(2.3e-5);
        assertThat(value.uncertainty().sigma()).isEqualTo(7e-6);
        assertThat(value.kind()).isEqualTo(Measurement.Kind.MEASUREMENT);
        Statement.Limit limit = LIBRARY.get("BR(B0->K*nunu)", "Belle 2017").limit();
        assertThat(limit.limit()).isEqualTo(1.8e-5);
        assertThat(limit.confidenceLevel()).isEqualTo(0.9);
        assertThat(limit.evidence()).isEqualTo(new Evidence.Counts(13, 15, 1.8));
    }

    @Test
    void anUnknownEntryIsAnsweredWithTheNearest() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> LIBRARY.get("R_K*", "Bele 2017"))
                .withMessageContainingAll("Bele 2017", "R_K*", "did you mean Belle 2017");
    }

    @Test
    void aLimitIsNotTakenForAValueNorAValueForALimit() {
        Measurement limit = limits().findFirst().orElseThrow();
        assertThatIllegalStateException()
                .isThrownBy(limit::value)
                .withMessageContainingAll(limit.observable(), limit.id(), "is a limit");
        Measurement value = values().findFirst().orElseThrow();
        assertThatIllegalStateException()
                .isThrownBy(value::limit)
                .withMessageContainingAll(value.observable(), value.id(), "is a value");
    }
}
