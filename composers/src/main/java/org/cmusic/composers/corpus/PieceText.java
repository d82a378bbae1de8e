package org.cmusic.composers.corpus;

import java.io.IOException;
import java.util.List;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.TieJoining;

/** A piece as lines of text. */
final class PieceText {
    private final Appendable out;

    private PieceText(Appendable out) {
        this.out = out;
    }

    static void write(Piece piece, Appendable out) throws IOException {
        PieceText text = new PieceText(out);
        text.line("piece", plain(piece.name()));
        text.head(piece.music());
        for (Part part : TieJoining.joined(piece.music()).parts()) {
            text.part(part, piece.music());
        }
    }

    /** One line of words. */
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private void line(String name, String value) throws IOException {
        out.append(name);
        if (!value.isEmpty()) {
            out.append(' ').append(value);
        }
        out.append('\n');
    }

    private void words(String name, String value) throws IOException {
        String plain = plain(value);
        if (!plain.isEmpty()) {
            line(name, plain);
        }
    }

    private void head(Music music) throws IOException {
        words("title", music.heading().title());
        words("composer", music.heading().composer());
        if (music.meter().isPresent()) {
            meter(music.meter().get());
        }
        for (KeyMark key : music.keys()) {
            line("key", Fraction.text(key.at()) + " " + key.key());
        }
        for (TempoMark tempo : music.tempo().marks()) {
            String over = tempo.isRamp() ? " " + Fraction.text(tempo.over()) : "";
            line("tempo", Fraction.text(tempo.at()) + " " + tempo.bpm() + over);
        }
    }

    private void meter(MeterMap meter) throws IOException {
        for (MeterMark mark : meter.marks()) {
            line("meter", Fraction.text(mark.at()) + " " + mark.meter());
        }
        if (meter.pickup().signum() > 0) {
            line("pickup", Fraction.text(meter.pickup()));
        }
    }

    private void part(Part part, Music music) throws IOException {
        line("part", plain(part.name()));
        if (part.timbre() instanceof Timbre.Program program) {
            line("program", Integer.toString(program.number()));
        } else if (part.timbre() instanceof Timbre.Named named) {
            line("instrument", plain(named.instrument()));
        } else if (part.timbre() instanceof Timbre.Drums) {
            line("drums", "");
        }
        for (Voice voice : part.voices()) {
            line("voice", "");
            List<String> lines = VoiceText.lines(voice.withRests(), music.meter());
            for (String events : lines) {
                out.append(events).append('\n');
            }
        }
    }
}
