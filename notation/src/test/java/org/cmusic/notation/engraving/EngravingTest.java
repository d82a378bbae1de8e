package org.cmusic.notation.engraving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Findings;
import org.cmusic.notation.RandomMusic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngravingTest {

    /** Lengths in quarter notes, those of rests with an {@code r}, as events one after the other. */
    private static Voice voice(String lengths) {
        List<Event> events = new ArrayList<>();
        Beats at = Beats.ZERO;
        for (String word : lengths.split(" ")) {
            boolean rests = word.startsWith("r");
            Beats length = Beats.parse(rests ? word.substring(1) : word);
            events.add(rests ? new Rest(at, length) : note(at, length));
            at = at.plus(length);
        }
        return new Voice(events);
    }

    private static Chord note(Beats at, Beats length) {
        return Chord.of(at, length, List.of(Tone.of(Pitch.A4)), OptionalDouble.empty());
    }

    private static Music music(Optional<MeterMap> meter, Voice... voices) {
        return new Music(
                "", meter, List.of(), TempoMap.DEFAULT, List.of(new Part("", Timbre.UNKNOWN, List.of(voices))));
    }

    private static Optional<MeterMap> meter(String meter) {
        String[] numbers = meter.split("/");
        return Optional.of(MeterMap.steady(new Meter(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))));
    }

    /** As {@code 4. 8~ 8 | {3:2 8 8 8}}: values as parts of a whole note, ties, bars, groups of tuplets. */
    private static String drawn(EngravedVoice voice) {
        return voice.bars().stream()
                .map(bar -> bar.stream().map(EngravingTest::drawn).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static String drawn(Sign sign) {
        int halvings = sign.value().halvings();
        String value = (halvings < 0 ? "breve" : Integer.toString(1 << halvings))
                + ".".repeat(sign.value().dots());
        String kind = switch (sign.kind()) {
            case CHORD -> ((Chord) sign.event()).isTied() ? value + "~" : value;
            case REST -> "r" + value;
            case BAR_REST -> "R";
            case SPACE -> "s";
        };
        String opening = sign.opens()
                ? "{" + sign.tuplet().actual() + ":" + sign.tuplet().normal() + " "
                : "";
        return opening + kind + (sign.closes() ? "}" : "");
    }

    private static String drawn(String meter, String lengths) {
        Findings findings = new Findings("test");
        Engraving engraving = Engraving.of(music(meter(meter), voice(lengths)), findings);
        assertThat(findings.list()).isEmpty();
        return drawn(engraving.parts().get(0).voices().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "4/4, 1 1 2, 4 4 2",
        "4/4, 4 3 1, 1 | 2. 4",
        "4/4, 3/2 1/2 2, 4. 8 2",
        "4/4, 1/2 1 1/2 2, 8 4 8 2",
        "4/4, 1 2 1, 4 2 4",
        "4/4, 1 3/2 3/2, 4 4~ 8 4.",
        "4/4, 3/2 2 1/2, 4. 8~ 4. 8",
        "4/4, 7/2 1/2, 2~ 4. 8",
        "4/4, 3 2 3, 2. 4~ | 4 2.",
        "4/4, 5/2 3/2, 2~ 8 4.",
        "4/4, 3/4 1/4 1/4 1/2 1/4 2, 8. 16 16 8 16 2",
        "4/4, 5/8 3/8 3, 8~ 32 16. 2.",
        "4/4, 9 3, 1~ | 1~ | 4 2.",
        "4/4, 1 r3 r4 r1 1 r2, 4 r4 r2 | R | r4 4 r2",
        "4/4, r3/2 1/2 r2, r4 r8 8 r2",
        "3/4, 1/2 1 1 1/2, 8 4 4 8",
        "3/4, 3 5/2 1/2, 2. | 2~ 8 8",
        "6/8, 3 3/2 1/2 1, 2. | 4. 8 4",
        "6/8, 2 1, 4.~ 8 4",
        "6/8, 1 1 1, 4 8~ 8 4",
        "6/8, r3/2 r1/2 r1/2 1/2, r4. r4 8",
        "9/8, 9/2, 2.~ 4.",
        "5/4, 5, 1~ 4",
        "2/2, 4 1 2 1, 1 | 4 2 4",
    })
    void beatsCanBeSeen(String meter, String lengths, String expected) {
        assertThat(drawn(meter, lengths)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4/4, 1/3 1/3 1/3 1 2, {3:2 8 8 8} 4 2",
        "4/4, 2/3 1/3 2/3 1/3 2, {3:2 4 8} {3:2 4 8} 2",
        "4/4, 2/3 2/3 2/3 2, {3:2 4 4 4} 2",
        "4/4, 4/3 4/3 4/3, {3:2 2 2 2}",
        "4/4, 1/3 1 2/3 2, {3:2 8 4~} {3:2 8 4} 2",
        "4/4, 1 1/3 r1/3 1/3 2, 4 {3:2 8 r8 8} 2",
        "4/4, 7/3 2/3 1, 2~ {3:2 8 4} 4",
        "2/4, 1/5 1/5 1/5 1/5 1/5 1/7 3/7 3/7, {5:4 16 16 16 16 16} {7:4 16 8. 8.}",
        "2/4, 1/6 1/6 1/3 1/3 1/3 2/3, {3:2 16 16 8 8} {3:2 8 4}",
        "2/4, 1/3 4/15 2/5 1, '{15:8 8~ 32 8 8.} 4'",
        "6/8, 3/10 3/10 3/10 3/10 3/10 3/2, {5:3 8 8 8 8 8} 4.",
        "4/4, 1/9 1/9 1/9 1/3 1/3 3, {9:8 32 32 32 16. 16.} 2.",
        "4/4, 4 1/11 10/11 1/13 12/13 2, '1 | {11:8 32 4~ 16} {13:8 32 4.} 2'",
    })
    void tupletsAreGroups(String meter, String lengths, String expected) {
        assertThat(drawn(meter, lengths)).isEqualTo(expected);
    }

    @Test
    void pickupsAndOtherVoices() {
        MeterMap meter = MeterMap.of(List.of(new MeterMark(Beats.ZERO, new Meter(3, 4))), Beats.of(1));
        Voice second = new Voice(List.of(note(Beats.of(2), Beats.of(1))));
        Engraving engraving = Engraving.of(music(Optional.of(meter), voice("1 3 2"), second), new Findings("test"));
        assertThat(engraving.bars()).extracting(Bar::number).containsExactly(0L, 1L, 2L);
        List<EngravedVoice> voices = engraving.parts().get(0).voices();
        assertThat(drawn(voices.get(0))).isEqualTo("4 | 2. | 2");
        assertThat(drawn(voices.get(1))).isEqualTo("s | s 4 s | s");
    }

    @Test
    void musicWithoutBarsIsDrawnInWholeNotesUpToItsEnd() {
        Engraving engraving = Engraving.of(music(Optional.empty(), voice("3 3")), new Findings("test"));
        assertThat(drawn(engraving.parts().get(0).voices().get(0))).isEqualTo("2. 4~ | 2");
    }

    @Test
    void whatNoValueWritesIsMovedAndTold() {
        Findings findings = new Findings("test");
        Engraving engraving = Engraving.of(music(meter("2/4"), voice("1/17 16/17 1/1024 1023/1024")), findings);
        assertThat(drawn(engraving.parts().get(0).voices().get(0))).isEqualTo("64 64~ 8.. 4");
        assertThat(findings.list())
                .extracting(finding -> finding.slug() + " " + finding.variant() + " "
                        + finding.arguments().get("count"))
                .containsExactlyInAnyOrder("test-mended moved 3", "test-left-out short 1");
    }

    @Test
    void allPiecesAreWritten() {
        for (int seed = 0; seed < 500; seed++) {
            Findings findings = new Findings("test");
            requireExact(Engraving.of(RandomMusic.of(seed), findings), seed);
            assertThat(findings.list()).isEmpty();
        }
    }

    @Test
    void anyLengthsFillTheirBars() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<Event> events = new ArrayList<>();
            Beats at = Beats.ZERO;
            int largest = seed % 3 == 0 ? 2000 : 16;
            while (events.size() < 30) {
                Beats length = Beats.of(1 + random.nextInt(6), 1 + random.nextInt(largest));
                events.add(random.nextInt(6) == 0 ? new Rest(at, length) : note(at, length));
                at = at.plus(length);
            }
            String meter = List.of("4/4", "3/4", "6/8", "5/8", "2/2", "7/16").get(random.nextInt(6));
            Engraving engraving = Engraving.of(music(meter(meter), new Voice(events)), new Findings("test"));
            requireExact(engraving, seed);
        }
    }

    private static void requireExact(Engraving engraving, int seed) {
        for (EngravedPart part : engraving.parts()) {
            for (EngravedVoice voice : part.voices()) {
                for (int bar = 0; bar < engraving.bars().size(); bar++) {
                    requireExact(engraving.bars().get(bar), voice.bars().get(bar), seed);
                }
            }
        }
    }

    private static void requireExact(Bar bar, List<Sign> signs, int seed) {
        Beats at = bar.from();
        boolean open = false;
        for (Sign sign : signs) {
            assertThat(sign.event().onset()).as("seed %d", seed).isEqualTo(at);
            if (!(signs.size() == 1 && !sign.isChord())) {
                assertThat(sign.tuplet().sounding(sign.value().length()))
                        .as("seed %d at %s", seed, at)
                        .isEqualTo(sign.event().length());
            }
            assertThat(Tuplet.FACTORS).contains(sign.tuplet().actual());
            assertThat(sign.opens()).isEqualTo(sign.tuplet().isReal() && !open);
            open = sign.tuplet().isReal() && !sign.closes();
            at = sign.event().end();
        }
        assertThat(open).isFalse();
        assertThat(at).isEqualTo(bar.end());
    }
}
