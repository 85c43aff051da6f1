package org.kinvis.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.Bibliography;
import org.kinvis.physics.inputs.Status;
import org.kinvis.physics.inputs.UnknownNameException;

final class QuotedNumbersTest {

    private static final QuotedNumbers QUOTED = QuotedNumbers.load();

    @Test
    void everyNumberHasASourceThatResolvesAndAPlace() {
        Bibliography bibliography = Bibliography.load();
        assertThat(QUOTED.all()).isNotEmpty();
        QUOTED.all()
                .forEach(
                        (name, number) -> {
                            assertThat(bibliography.has(number.source().key())).as(name).isTrue();
                            assertThat(number.source().where()).as(name).isNotBlank();
                            assertThat(number.unit()).isIn("1", "ps^-1", "ab^-1", "GeV");
                            assertThat(number.value()).isNotNegative();
                            assertThat(number.status()).isIn(Status.READ, Status.MEMORY);
                        });
    }

    @Test
    void uncertaintiesMayBeAsymmetric() {
        QuotedNumbers.Quoted mass = QUOTED.get("DeltaM_s(SM)");
        assertThat(mass.value()).isEqualTo(18.4);
        assertThat(mass.uncertainty().plus()).isEqualTo(0.7);
        assertThat(mass.uncertainty().minus()).isEqualTo(1.2);
        assertThat(QUOTED.get("g_nu v/M").status()).isEqualTo(Status.MEMORY);
    }

    @Test
    void anUnknownNumberIsAnsweredWithTheNearest() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> QUOTED.get("DeltaM_s"))
                .withMessageContainingAll("DeltaM_s", "DeltaM_s(SM)");
    }
}
