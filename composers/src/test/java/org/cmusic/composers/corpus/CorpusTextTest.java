package org.cmusic.composers.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTextTest {
    private static final String SMALL = """
            cmusic corpus 1

            piece a/one.krn
            title One
            meter 0 3/4
            pickup 1
            key 0 G major
            tempo 0 96.0
            part tune
            program 40
            voice
            1 D4
            1 (G4 A4) 1/2 B4,D5 r 1 [D7]F#4^ 3/2 Bb3@-12.5

            statistics
            pieces 1
            voices 1
            notes 7
            beats 13/2
            key G major 1
            meter 3/4 1
            pitch 58 1
            pitch 62 1
            pitch 66 1
            pitch 67 1
            pitch 69 1
            pitch 71 1
            pitch 74 1
            length 1/2 1
            length 1 4
            length 3/2 1
            interval -8 1
            interval 2 1
            interval 5 2
            degree 0 1
            degree 2 1
            degree 3 1
            degree 4 1
            degree 7 2
            degree 11 1
            end 1 7
            """;

    private static String written(List<Piece> pieces) throws IOException {
        StringBuilder text = new StringBuilder();
        CorpusWriter writer = new CorpusWriter(text);
        for (Piece piece : pieces) {
            writer.add(piece);
        }
        writer.end();
        return text.toString();
    }

    private static Corpus read(String text) throws Exception {
        return CorpusText.read(new StringReader(text));
    }

    private static Piece random(long seed) {
        Random random = new Random(seed);
        List<Part> parts = new ArrayList<>();
        List<Timbre> timbres = List.of(
                Timbre.UNKNOWN, new Timbre.Program(random.nextInt(128)), new Timbre.Named("harp"), Timbre.DRUMS);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<Voice> voices = new ArrayList<>();
            for (int v = 0; v < 1 + random.nextInt(2); v++) {
                voices.add(voice(random));
            }
            parts.add(new Part(i == 0 ? "" : "part " + i, timbres.get(random.nextInt(4)), voices));
        }
        Optional<MeterMap> meter = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(MeterMap.of(
                        List.of(new MeterMark(Beats.ZERO, new Meter(2 + random.nextInt(5), 4))),
                        Beats.of(random.nextInt(2))));
        List<KeyMark> keys = random.nextInt(4) == 0
                ? List.of()
                : List.of(
                        new KeyMark(Beats.ZERO, new Key(Letter.E, -1, Mode.MAJOR)),
                        new KeyMark(Beats.of(7, 2), new Key(Letter.F, 1, Mode.DORIAN)));
        TempoMap tempo = TempoMap.of(List.of(
                TempoMark.change(Beats.ZERO, 40 + 100 * random.nextDouble()),
                TempoMark.ramp(Beats.of(4), 70, Beats.of(5, 3))));
        Heading heading = new Heading("Piece " + seed, random.nextBoolean() ? "" : "Somebody", List.of());
        return new Piece("folder/" + seed + ".krn", new Music(heading, meter, keys, tempo, parts));
    }

    private static Voice voice(Random random) {
        List<Event> events = new ArrayList<>();
        Beats at = Beats.ZERO;
        for (int i = 0; i < 20; i++) {
            Beats length = Beats.of(1 + random.nextInt(6), 1 + random.nextInt(4));
            boolean rests = random.nextInt(6) == 0 && !events.isEmpty() && events.get(i - 1) instanceof Chord;
            events.add(rests ? new Rest(at, length) : chord(at, length, random));
            at = at.plus(length);
        }
        return new Voice(events);
    }

    private static Chord chord(Beats at, Beats length, Random random) {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            double cents = random.nextInt(5) == 0 ? 100 * random.nextDouble() - 50 : 0;
            tones.add(new Tone(Pitch.ofFifths(random.nextInt(20) - 8, -1 + 3 * i + random.nextInt(3)), cents, false));
        }
        Set<Articulation> marks = Set.of(Articulation.values()[random.nextInt(3) == 0 ? 5 : 7 + random.nextInt(2)]);
        String symbol = random.nextInt(5) == 0 ? "Am7/G" : "";
        Marks all = random.nextBoolean() ? Marks.NONE : new Marks(marks, List.of(), List.of(), symbol);
        return new Chord(at, length, tones, OptionalDouble.empty(), all);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        List<Piece> pieces = new ArrayList<>();
        for (int seed = 0; seed < 300; seed++) {
            pieces.add(random(seed));
        }
        assertThat(read(written(pieces)).pieces()).isEqualTo(pieces);
    }

    @Test
    void theTextIsTheSameAgain() throws Exception {
        assertThat(written(read(SMALL).pieces())).isEqualTo(SMALL);
    }

    @Test
    void linesMayEndAsInOtherSystems() throws Exception {
        assertThat(read(SMALL.replace("\n", "\r\n")).pieces())
                .isEqualTo(read(SMALL).pieces());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cmusic corpus 1 | hello | header | 1",
                "cmusic corpus 1 | cmusic corpus 2 | version | 1",
                "title One | colour One | line | 4",
                "meter 0 3/4 | meter 0 3/5 | value | 5",
                "key 0 G major | key 0 H major | value | 7",
                "tempo 0 96.0 | tempo 0 fast | value | 8",
                "pickup 1 | pickup 17 | piece | 3",
                "program 40 | program 400 | value | 10",
                "1 D4 | D4 | length | 12",
                "1 D4 | 1 H4 | event | 12",
                "1 D4 | 1/0 D4 | number | 12",
                "1 D4 | 1e999999999 D4 | number | 12",
                "meter 0 3/4 | meter 1e999999999 3/4 | value | 5",
                "1 D4 | 1 D4@x | event | 12",
                "1 D4 | 1 D4@NaN | event | 12",
                "end 1 7 | end 2 7 | count | 41",
                "end 1 7 | more | truncated | 41",
            })
    void whatIsWrongIsToldWithItsLine(String right, String wrong, String variant, int line) {
        CorpusFormatException failure =
                catchThrowableOfType(CorpusFormatException.class, () -> read(SMALL.replaceFirst(right, wrong)));
        assertThat(failure.variant()).isEqualTo(variant);
        assertThat(failure.line()).isEqualTo(line);
    }

    @Test
    void anythingAtAllIsReadOrToldAsWrong() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(SMALL);
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                int at = random.nextInt(text.length());
                int other = random.nextInt(SMALL.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, SMALL.charAt(other));
                    case 1 -> text.insert(at, SMALL, other, Math.min(SMALL.length(), other + random.nextInt(9)));
                    default -> text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
                }
            }
            try {
                read(text.toString());
            } catch (Exception e) {
                assertThat(e).as(text.toString()).isInstanceOf(CorpusFormatException.class);
            }
        }
    }

    @Test
    void aLineHasAnEnd() {
        String endless = SMALL.replace("title One", "title " + "x".repeat(CorpusLines.LONGEST));
        assertThatThrownBy(() -> read(endless))
                .isInstanceOfSatisfying(
                        CorpusFormatException.class,
                        failure -> assertThat(failure.variant()).isEqualTo("long"));
    }

    @Test
    void aPieceWithMoreNotesThanAnyMusicHasIsRefusedAtItsLine() {
        String line = "1 " + "C4 ".repeat(1000) + "\n";
        String voices = ("voice\n" + line.repeat(500)).repeat(2);
        String file = "cmusic corpus 1\npiece vast\npart\n" + voices + "1 C4\n";
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        CorpusFormatException.class,
                        failure -> assertThat(failure.variant() + "@" + failure.line())
                                .isEqualTo("notes@" + (3 + 2 * 501 + 1)));
    }
}
