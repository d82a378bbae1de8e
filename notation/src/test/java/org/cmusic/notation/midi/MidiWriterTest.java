package org.cmusic.notation.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
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
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Carried;
import org.cmusic.notation.EventSplitting;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.Reading;
import org.cmusic.notation.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MidiWriterTest {
    private static final int PIECES = 500;

    private static Chord chord(String onset, String length, double level, Tone... tones) {
        return Chord.of(Beats.parse(onset), Beats.parse(length), List.of(tones), OptionalDouble.of(level));
    }

    private static Tone tone(String pitch, double cents) {
        return new Tone(Pitch.parse(pitch).orElseThrow(), cents, false);
    }

    private static Music music(Part... parts) {
        return new Music(
                "", Optional.of(MeterMap.steady(new Meter(4, 4))), List.of(), TempoMap.steady(90), List.of(parts));
    }

    private static Part part(String name, int program, Event... events) {
        return new Part(name, new Timbre.Program(program), List.of(new Voice(List.of(events))));
    }

    private static List<String> findings(Writing writing) {
        return writing.findings().stream()
                .map(finding -> finding.slug() + " " + finding.variant() + " "
                        + finding.arguments().get("count"))
                .toList();
    }

    private static Sequence sequence(Writing writing) throws Exception {
        return MidiSystem.getSequence(new ByteArrayInputStream(writing.bytes()));
    }

    private static Music reread(Writing writing) {
        Reading reading = MidiReader.read(writing.bytes());
        assertThat(reading.findings()).isEmpty();
        return reading.pieces().get(0);
    }

    @Test
    void aPieceThatIsWrittenAndReadIsTheSame() {
        for (int seed = 0; seed < PIECES; seed++) {
            Music music = RandomMusic.of(seed);
            Writing writing = MidiWriter.write(music);
            assertThat(writing.findings()).as("seed %d", seed).isEmpty();
            assertThat(Carried.keyed(reread(writing))).as("seed %d", seed).isEqualTo(Carried.keyed(music));
        }
    }

    @Test
    void piecesThatAreTiedTogetherAreOneNote() {
        for (int seed = 0; seed < 50; seed++) {
            Music music = RandomMusic.of(seed);
            Writing split = MidiWriter.write(EventSplitting.atBeats(music));
            assertThat(split.bytes())
                    .as("seed %d", seed)
                    .isEqualTo(MidiWriter.write(music).bytes());
        }
    }

    /** Every note as the library of Java reads it: tick, length, key. */
    private static Set<String> notes(Sequence sequence) {
        Set<String> notes = new TreeSet<>();
        for (Track track : sequence.getTracks()) {
            long[] begun = new long[128 * 16];
            for (int i = 0; i < track.size(); i++) {
                MidiEvent event = track.get(i);
                if (event.getMessage() instanceof ShortMessage message) {
                    int id = message.getChannel() << 7 | message.getData1();
                    if (message.getCommand() == ShortMessage.NOTE_ON) {
                        begun[id] = event.getTick();
                    } else if (message.getCommand() == ShortMessage.NOTE_OFF) {
                        notes.add(begun[id] + "+" + (event.getTick() - begun[id]) + " " + message.getData1());
                    }
                }
            }
        }
        return notes;
    }

    @Test
    void theLibraryOfJavaReadsItToTheTick() throws Exception {
        for (int seed = 0; seed < PIECES; seed++) {
            Music music = RandomMusic.of(seed);
            Sequence sequence = sequence(MidiWriter.write(music));
            assertThat(sequence.getResolution()).isEqualTo(960);
            Set<String> expected = new TreeSet<>();
            music.parts()
                    .forEach(part -> part.voices()
                            .forEach(voice -> voice.events().forEach(event -> {
                                if (event instanceof Chord chord) {
                                    chord.tones()
                                            .forEach(tone -> expected.add(Math.round(
                                                            chord.onset().toDouble() * 960) + "+"
                                                    + Math.round(chord.length().toDouble() * 960) + " "
                                                    + tone.pitch().midi()));
                                }
                            })));
            assertThat(notes(sequence)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void settingsLevelsNamesAndDrums() throws Exception {
        MeterMap meter = MeterMap.of(
                List.of(new MeterMark(Beats.ZERO, new Meter(6, 8)), new MeterMark(Beats.parse("7/2"), new Meter(2, 4))),
                Beats.parse("1/2"));
        Music music = new Music(
                new Heading("Air", "A. B.", List.of("a remark")),
                Optional.of(meter),
                List.of(new KeyMark(Beats.ZERO, Key.parse("E", "minor").orElseThrow())),
                TempoMap.of(List.of(TempoMark.change(Beats.ZERO, 96.5), TempoMark.ramp(Beats.of(1), 120, Beats.of(2)))),
                List.of(
                        part("Flöte", 73, chord("0", "1/2", -12, tone("B4", 0)), chord("1/2", "3", 0, tone("G4", 0))),
                        new Part("", Timbre.DRUMS, List.of(new Voice(List.of(chord("1/2", "1", -6, tone("C2", 0))))))));
        Writing writing = MidiWriter.write(music);
        Music read = reread(writing);
        assertThat(read.heading()).isEqualTo(music.heading());
        assertThat(read.meter()).isEqualTo(music.meter());
        assertThat(read.keys()).isEqualTo(music.keys());
        assertThat(read.tempo().marks().get(0).bpm()).isEqualTo(96.5);
        assertThat(read.tempo().seconds(Beats.of(3))).isCloseTo(music.tempo().seconds(Beats.of(3)), within(1e-5));
        assertThat(read.parts()).extracting(Part::timbre).containsExactly(new Timbre.Program(73), Timbre.DRUMS);
        assertThat(read.parts().get(0).name()).isEqualTo("Flöte");
        Chord first = (Chord) read.parts().get(0).voices().get(0).events().get(0);
        assertThat(first.level().getAsDouble()).isCloseTo(-12, within(0.15));
        assertThat(channelsOf(sequence(writing))).containsExactly(0, 9);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static Set<Integer> channelsOf(Sequence sequence) {
        Set<Integer> channels = new TreeSet<>();
        for (Track track : sequence.getTracks()) {
            for (int i = 0; i < track.size(); i++) {
                if (track.get(i).getMessage() instanceof ShortMessage message
                        && message.getCommand() == ShortMessage.NOTE_ON) {
                    channels.add(message.getChannel());
                }
            }
        }
        return channels;
    }

    @Test
    void centsAreBendsOnChannelsOfTheirOwn() throws Exception {
        Music music = music(part(
                "x",
                5,
                chord("0", "1", -6, tone("C4", 0), tone("E4", -14), tone("G4", 2)),
                chord("1", "1", -6, tone("C4", 50), tone("E4", -50))));
        Writing writing = MidiWriter.write(music);
        assertThat(writing.findings()).isEmpty();
        Music read = reread(writing);
        assertThat(read.parts()).hasSize(1);
        List<Event> events = read.parts().get(0).voices().get(0).events();
        assertThat(events).hasSize(2);
        List<Tone> tones = ((Chord) events.get(0)).tones();
        assertThat(tones.get(1).cents()).isCloseTo(-14, within(0.02));
        assertThat(tones.get(2).cents()).isCloseTo(2, within(0.02));
        assertThat(MidiWriter.write(read).bytes()).isEqualTo(writing.bytes());
        assertThat(channelsOf(sequence(writing))).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void moreBendsAtOnceThanChannelsAreTold() {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            tones.add(new Tone(Pitch.ofFifths(i - 8, 4), i, false));
        }
        Writing writing = MidiWriter.write(music(part("x", 0, chord("0", "1", -6, tones.toArray(Tone[]::new)))));
        assertThat(findings(writing)).containsExactly("midi-mended channel 2");
    }

    @Test
    void manyPartsShareChannels() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            parts.add(part("p" + i, i % 20, chord(i + "", "1", -6, tone("C4", 0))));
        }
        Writing writing = MidiWriter.write(music(parts.toArray(Part[]::new)));
        assertThat(writing.findings()).isEmpty();
        assertThat(reread(writing).parts())
                .extracting(Part::timbre)
                .containsExactlyElementsOf(parts.stream().map(Part::timbre).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/7", "1/11", "1/1001", "1/32767"})
    void ticksAreAsManyAsExactnessNeeds(String length) {
        Music music = music(part("x", 0, chord("0", length, -6, tone("C4", 0))));
        Writing writing = MidiWriter.write(music);
        assertThat(writing.findings()).isEmpty();
        assertThat(Carried.keyed(reread(writing))).isEqualTo(Carried.keyed(music));
    }

    @Test
    void whatNoTickIsGoesToTheNearest() {
        Writing writing = MidiWriter.write(music(part("x", 0, chord("1/32768", "1/7", -6, tone("C4", 0)))));
        assertThat(findings(writing)).containsExactly("midi-mended tick 2");
    }

    @Test
    void wordsAreSungAndOtherMarksAreTold() throws Exception {
        Marks marks = new Marks(
                Set.of(Articulation.FERMATA, Articulation.SLUR_BEGINS),
                List.of(),
                List.of(new Syllable("Hal", true), new Syllable("x", false)),
                "C");
        Chord one = chord("0", "1", -6, tone("C4", 0)).withMarks(marks);
        Chord two = chord("1", "1", -6, tone("C4", 0)).withMarks(Marks.NONE.with(0, new Syllable("lo", false)));
        Writing writing = MidiWriter.write(music(part("x", 0, one, two)));
        assertThat(findings(writing))
                .containsExactlyInAnyOrder(
                        "midi-left-out verse 1",
                        "midi-left-out articulation 1",
                        "midi-left-out slur 1",
                        "midi-left-out symbol 1");
        List<Event> events = reread(writing).parts().get(0).voices().get(0).events();
        assertThat(((Chord) events.get(0)).marks().lyrics()).containsExactly(new Syllable("Hal", true));
        assertThat(((Chord) events.get(1)).marks().lyrics()).containsExactly(new Syllable("lo", false));
    }

    @Test
    void wordsStayWithTheirVoiceWhereOneBeforeItIsDivided() {
        Tone held = tone("C4", 0).withTie(true);
        Voice first = new Voice(
                List.of(chord("0", "1", -6, held, tone("E4", 0)), chord("1", "1", -6, tone("C4", 0), tone("F4", 0))));
        Syllable syllable = new Syllable("la", false);
        Voice second = new Voice(List.of(chord("1", "1", -6, tone("C3", 0)).withMarks(Marks.NONE.with(0, syllable))));
        Music music = reread(MidiWriter.write(music(new Part("x", new Timbre.Program(0), List.of(first, second)))));
        List<Voice> voices = music.parts().get(0).voices();
        assertThat(voices).hasSize(3);
        List<String> sung = voices.stream()
                .flatMap(voice -> voice.events().stream())
                .filter(event ->
                        event instanceof Chord chord && !chord.marks().lyrics().isEmpty())
                .map(event -> ((Chord) event).tones().get(0).pitch().toString())
                .toList();
        assertThat(sung).containsExactly("C3");
    }

    @Test
    void temposAtNoTickAreTold() {
        TempoMap tempo = TempoMap.of(List.of(
                TempoMark.change(Beats.ZERO, 90),
                TempoMark.change(Beats.of(33_333, 100_000), 60),
                TempoMark.change(Beats.of(1, 2), 80)));
        Part part = part("x", 0, chord("0", "1", -6, tone("C4", 0)));
        Music music = new Music("", Optional.empty(), List.of(), tempo, List.of(part));
        assertThat(findings(MidiWriter.write(music))).containsExactly("midi-mended tick 1");
    }

    @Test
    void theTextsOfKaraokeAreSungByTheVoiceThatTheyStandAt() throws Exception {
        Sequence sequence = sequence(MidiWriter.write(music(
                part("x", 0, chord("0", "1", -6, tone("C4", 0)), chord("1", "1", -6, tone("D4", 0))),
                part("y", 0, chord("1/2", "1", -6, tone("C3", 0))))));
        Track words = sequence.createTrack();
        String[] texts = {"@KMIDI KARAOKE FILE", "@TTitle", "\\Hal", "lo "};
        long[] ticks = {0, 0, 0, 960};
        for (int i = 0; i < texts.length; i++) {
            byte[] bytes = texts[i].getBytes();
            words.add(new MidiEvent(new MetaMessage(1, bytes, bytes.length), ticks[i]));
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        MidiSystem.write(sequence, 1, out);
        Music read = MidiReader.read(out.toByteArray()).pieces().get(0);
        List<Event> events = read.parts().get(0).voices().get(0).events();
        assertThat(((Chord) events.get(0)).marks().lyrics()).containsExactly(new Syllable("Hal", true));
        assertThat(((Chord) events.get(1)).marks().lyrics()).containsExactly(new Syllable("lo", false));
    }

    @Test
    void musicWithoutBarsStaysSo() {
        Music music = new Music(
                "",
                Optional.empty(),
                List.of(),
                TempoMap.DEFAULT,
                List.of(part("x", 0, chord("0", "1/1000", -6, tone("C4", 0)))));
        assertThat(Carried.keyed(reread(MidiWriter.write(music)))).isEqualTo(Carried.keyed(music));
    }

    @Test
    void longSilenceIsWaitedFor() {
        Music music = music(part("x", 0, chord("1000000", "1", -6, tone("C4", 0))));
        assertThat(Carried.keyed(reread(MidiWriter.write(music)))).isEqualTo(Carried.keyed(music));
    }
}
