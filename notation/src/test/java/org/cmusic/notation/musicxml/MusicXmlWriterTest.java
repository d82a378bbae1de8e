package org.cmusic.notation.musicxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Writing;
import org.junit.jupiter.api.Test;

class MusicXmlWriterTest {
    private static final Pattern NOTE = Pattern.compile("<step>(.)</step>|<accidental>(.*?)</accidental>");

    private static Event quarter(int onset, String pitch) {
        Tone tone = Tone.of(Pitch.parse(pitch).orElseThrow());
        return Chord.of(Beats.of(onset), Beats.of(1), List.of(tone), OptionalDouble.empty());
    }

    private static Writing written(Timbre timbre, List<KeyMark> keys, Event... events) {
        Part part = new Part("", timbre, List.of(new Voice(List.of(events))));
        return MusicXmlWriter.write(
                new Music("", Optional.of(MeterMap.steady(new Meter(4, 4))), keys, TempoMap.DEFAULT, List.of(part)));
    }

    /** The letters of all notes, each with its accidental behind it. */
    private static List<String> notes(Writing writing) {
        return NOTE.matcher(new String(writing.bytes(), StandardCharsets.UTF_8))
                .results()
                .map((MatchResult found) -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    @Test
    void aKeyWithinABarHoldsFromThereOn() {
        List<KeyMark> keys = List.of(
                new KeyMark(Beats.ZERO, Key.C_MAJOR),
                new KeyMark(Beats.of(2), Key.parse("D", "major").orElseThrow()));
        Writing writing =
                written(Timbre.UNKNOWN, keys, quarter(0, "F4"), quarter(1, "C#4"), quarter(2, "C#4"), quarter(3, "F4"));
        assertThat(notes(writing)).containsExactly("F", "C", "sharp", "C", "F", "natural");
    }

    @Test
    void anInstrumentWithoutANumberIsTold() {
        Writing writing = written(new Timbre.Named("gong"), List.of(), quarter(0, "C4"));
        assertThat(writing.findings())
                .extracting(
                        Finding::slug,
                        Finding::variant,
                        finding -> finding.arguments().get("what"))
                .containsExactly(tuple("musicxml-left-out", "instrument", "gong"));
    }
}
