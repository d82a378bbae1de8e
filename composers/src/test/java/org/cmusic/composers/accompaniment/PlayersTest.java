package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cmusic.composers.Chance;
import org.cmusic.model.music.Timbre;
import org.junit.jupiter.api.Test;

class PlayersTest {
    private static Set<Boolean> struck(boolean quick) {
        return LongStream.range(0, 50)
                .mapToObj(seed ->
                        Players.of(Optional.empty(), quick, Chance.of(seed)).struck())
                .collect(Collectors.toSet());
    }

    @Test
    void whatMovesOnIsStruckWhatIsSlowMayBeHeld() {
        assertThat(struck(true)).containsExactly(true);
        assertThat(struck(false)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void oneInstrumentPlaysAll() {
        Players players = Players.of(Optional.of("harp"), true, Chance.of(1));
        Timbre harp = new Timbre.Named("harp");
        assertThat(players).isEqualTo(new Players("harp", harp, harp, harp, true));
        assertThat(Players.of(Optional.of("harp"), false, Chance.of(1)).struck())
                .isFalse();
    }
}
