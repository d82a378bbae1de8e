package org.cmusic.composers.accompaniment;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.Chance;
import org.cmusic.model.music.Timbre;

/**
 * Who plays a piece: a tune, the voices in the middle, the bass. Sounds are those of General MIDI, for which the library has
 * instruments.
 *
 * @param name of the group
 * @param struck whether the lower ones are plucked or struck, so that they repeat what a bow or a pipe would hold
 */
public record Players(String name, Timbre tune, Timbre middle, Timbre bass, boolean struck) {
    private static final List<Players> SONG = List.of(
            group("flute and harp", 73, 46, 46, true),
            group("oboe and harp", 68, 46, 46, true),
            group("clarinet and piano", 71, 0, 0, true),
            group("violin and guitar", 40, 24, 24, true),
            group("flute and guitar", 73, 24, 24, true),
            group("piano", 0, 0, 0, true),
            group("guitars", 24, 24, 24, true));
    private static final List<Players> HYMN = List.of(
            group("organ", 19, 19, 19, false), group("strings", 48, 48, 48, false), group("choir", 52, 52, 52, false));

    private static Players group(String name, int tune, int middle, int bass, boolean struck) {
        return new Players(
                name, new Timbre.Program(tune), new Timbre.Program(middle), new Timbre.Program(bass), struck);
    }

    /**
     * A group that suits a piece, drawn by chance; or one instrument that plays all.
     *
     * @param quick whether it moves on: else it may be sung or bowed
     */
    public static Players of(Optional<String> instrument, boolean quick, Chance chance) {
        if (instrument.isPresent()) {
            Timbre one = new Timbre.Named(instrument.get());
            return new Players(instrument.get(), one, one, one, quick);
        }
        return chance.oneOf(quick || chance.occurs(0.5) ? SONG : HYMN);
    }
}
