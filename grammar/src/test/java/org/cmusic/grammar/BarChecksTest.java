package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bar check names the bar that is too long or too short, and each bar once. */
class BarChecksTest {

    private static Heard in(String settings, String steps) {
        return Heard.score(settings + " part t plays plain { each 1b " + steps + " }");
    }

    @Test
    void rightBarsAreNotToldOf() {
        assertThat(in("meter 3/4", "A4 A4 A4 | A4:3b | | rest:3b |").words()).isEmpty();
    }

    @Test
    void aShortBarIsNamed() {
        assertThat(in("meter 3/4", "A4 A4 A4 | A4 A4 | A4 A4 A4 | A4 A4 A4 |").messages("bar-check"))
                .containsExactly("bar 2 is 1b too short");
    }

    @Test
    void aLongBarIsNamed() {
        assertThat(in("meter 3/4", "A4 A4 A4 | A4 A4 A4 A4:1/3b | A4 A4 A4 | A4 A4 A4 |")
                        .messages("bar-check"))
                .containsExactly("bar 2 is 1/3b too long");
    }

    @Test
    void everyWrongBarIsTold() {
        assertThat(in("meter 2/4", "A4 | A4 A4 | A4 A4 A4 | A4 A4 |").messages("bar-check"))
                .containsExactly("bar 1 is 1b too short", "bar 3 is 1b too long");
    }

    @Test
    void withoutMeterABarCheckIsAnError() {
        assertThat(in("", "A4 |").errors()).containsExactly("missing-meter");
    }

    @Test
    void barsAreCountedAfterThePickup() {
        assertThat(in("meter 3/4 pickup 1b", "A4 | A4 A4 A4 |").words()).isEmpty();
        assertThat(in("meter 3/4 pickup 1b", "A4 | A4 A4 A4 | A4 A4 |").messages("bar-check"))
                .containsExactly("bar 2 is 1b too short");
        assertThat(in("meter 3/4 pickup 1b", "A4 A4 | A4 A4 A4 |").messages("bar-check"))
                .containsExactly("bar 0 is 1b too long");
    }

    @Test
    void aChangeOfMeterChangesTheBars() {
        String settings = "meter 3/4 meter 4/4 at 6b";

        assertThat(in(settings, "A4:3b | A4:3b | A4:4b | A4:4b |").words()).isEmpty();
        assertThat(in(settings, "A4:3b | A4:3b | A4:3b |").messages("bar-check"))
                .containsExactly("bar 3 is 1b too short");
        assertThat(in("meter 3/4 meter 4/4 at 5b", "A4:1b").errors()).containsExactly("meter-place");
    }

    @Test
    void everyPartIsCheckedByItself() {
        Heard heard = Heard.score("""
                meter 2/4
                part one plays plain { A4:2b | A4:1b | }
                part two plays plain { A4:1b | }
                """);

        assertThat(heard.messages("bar-check")).containsExactly("bar 2 is 1b too short", "bar 1 is 1b too short");
    }

    @Test
    void checksBesideTheSequenceDoNotDisturbIt() {
        assertThat(in("meter 2/4", "A4 at 0b { B4 B4 | B4 | } A4 | A4 A4 |").messages("bar-check"))
                .containsExactly("bar 2 is 1b too short");
    }

    @Test
    void checksInARepeatAreToldOncePerPlace() {
        assertThat(in("meter 2/4", "repeat 3 { A4 | }").messages("bar-check")).hasSize(1);
    }

    @Test
    void compoundMetersCountInTheirOwnUnit() {
        assertThat(in("meter 6/8", "A4:3/2b A4:3/2b | A4:3b |").words()).isEmpty();
        assertThat(in("meter 7/8", "A4:7/2b | A4:3b |").messages("bar-check"))
                .containsExactly("bar 2 is 1/2b too short");
    }
}
