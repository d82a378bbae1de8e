package org.cmusic.grammar.lower;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.NoteEvent;

/** Warns of partials beyond half the sample rate, once an instrument, and of notes that have none below. */
final class NyquistCheck {
    private static final int SHOWN = 6;

    private final double nyquist;
    private final MistakeReport report;
    private final Diagnostics diagnostics;
    private final Map<Instrument, Beyond> beyond = new IdentityHashMap<>();

    /** The partials of one instrument that are lost, and on how many notes. */
    private static final class Beyond {
        private final TreeSet<Integer> partials = new TreeSet<>();
        private int notes;
        private Optional<String> first = Optional.empty();
    }

    NyquistCheck(int rate, MistakeReport report, Diagnostics diagnostics) {
        this.nyquist = rate / 2.0;
        this.report = report;
        this.diagnostics = diagnostics;
    }

    /** Looks at a note; whether anything of it can sound. */
    boolean check(NoteEvent note, Tone tone) {
        int lost = 0;
        boolean reaches = false;
        for (int i = 0; i < tone.sines().size(); i++) {
            Sine sine = tone.sines().get(i);
            if (Math.abs(sine.frequency().bounds().high()) >= nyquist) {
                reaches = true;
                beyond(note).partials.add(i + 1);
                lost += sine.frequency().bounds().low() >= nyquist ? 1 : 0;
            }
        }
        if (reaches) {
            Beyond found = beyond(note);
            found.notes++;
            found.first = found.first.or(() -> Optional.of(note.description()));
        }
        if (tone.signal() instanceof Signal.Bank && lost == tone.sines().size()) {
            String reason = tone.sines().isEmpty()
                    ? "none of its partials has a level"
                    : "all its partials are beyond half the sample rate";
            diagnostics.add(
                    Diagnostic.at("silent-note", report.span(note.origin())).with("reason", reason));
            return false;
        }
        return true;
    }

    private Beyond beyond(NoteEvent note) {
        return beyond.computeIfAbsent(note.instrument(), instrument -> new Beyond());
    }

    void finish() {
        beyond.forEach((instrument, found) -> diagnostics.add(Diagnostic.at(
                        "partial-above-nyquist", report.span(instrument.patch().origin()))
                .with("what", partials(found))
                .with("instrument", instrument.name())
                .with("notes", notes(found))));
    }

    private static String notes(Beyond found) {
        String first = found.first.orElse("");
        return found.notes == 1 ? first : NoteChecks.counted(found.notes) + ", first " + first;
    }

    private static String partials(Beyond found) {
        StringBuilder text = new StringBuilder(found.partials.size() == 1 ? "partial " : "partials ");
        int shown = 0;
        for (int number : found.partials) {
            if (shown == SHOWN) {
                return text.append(" and ")
                        .append(found.partials.size() - SHOWN)
                        .append(" more")
                        .toString();
            }
            text.append(shown++ == 0 ? "" : ", ").append(number);
        }
        return text.toString();
    }
}
