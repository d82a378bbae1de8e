package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Decision;
import org.cmusic.composers.accompaniment.Arrangement;
import org.cmusic.composers.accompaniment.Ending;
import org.cmusic.composers.accompaniment.Harmony;
import org.cmusic.composers.accompaniment.Melody;
import org.cmusic.composers.accompaniment.PartWriting;
import org.cmusic.composers.accompaniment.Players;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.notation.PitchSpelling;

/** Makes a piece of the phrases of a tune: pitches in the key, chords, voices, players, tempo, and what explains the notes. */
final class SongBook {
    private static final int MOST_VOICES = 4;
    private static final int USUAL_VOICES = 4;
    private static final double USUAL_TEMPO = 92;
    private static final double QUICK = 84;
    private static final int MOST_PLACES = 3;

    private final Brief brief;
    private final Sources sources;
    private final TuneWriter.Plan plan;

    SongBook(Brief brief, Sources sources, TuneWriter.Plan plan) {
        this.brief = brief;
        this.sources = sources;
        this.plan = plan;
    }

    /** The piece of some phrases. */
    Composition song(List<List<TuneNote>> phrases, TransitionTable table, Chance chance) {
        int voices = brief.voices().orElse(USUAL_VOICES);
        if (voices > MOST_VOICES) {
            throw new BriefException("--voices: it writes 1 to " + MOST_VOICES);
        }
        Melody melody = melody(phrases);
        List<Harmony.Placed> chords = Harmony.of(melody);
        List<int[]> positions = voices == 1 ? List.of() : PartWriting.of(melody, chords, voices - 1);
        double bpm = brief.tempo().orElse(USUAL_TEMPO);
        Players players = Players.of(brief.instrument(), bpm > QUICK, chance.branch("players"));
        Music music = new Music(
                Heading.of("Tune in " + melody.key()),
                Optional.of(MeterMap.steady(sources.meter())),
                List.of(new KeyMark(Beats.ZERO, melody.key())),
                Ending.slowing(bpm, melody.end(), sources.meter()),
                Arrangement.of(melody, chords, positions, players));
        List<Decision> decisions = explained(phrases, melody, table);
        if (voices > 1) {
            chords.forEach(placed -> decisions.add(new Decision(
                    placed.at(),
                    "middle",
                    placed.chord().name(),
                    Map.of("chord", "the row of chords that fits the tune best"))));
        }
        return new Composition(music, decisions);
    }

    private Melody melody(List<List<TuneNote>> phrases) {
        Placement placement = Placement.of(phrases, brief, sources);
        List<Melody.Note> notes = new ArrayList<>();
        List<Melody.PhraseEnd> ends = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < phrases.size(); i++) {
            int at = start;
            for (TuneNote note : phrases.get(i)) {
                notes.add(new Melody.Note(beats(at), beats(note.length()), placement.tonic() + note.pitch()));
                at += note.span();
            }
            start += plan.ticks();
            ends.add(new Melody.PhraseEnd(
                    beats(start), plan.form().closes(plan.form().phrases().get(i))));
        }
        return new Melody(placement.key(), sources.meter(), notes, ends);
    }

    private static Beats beats(int ticks) {
        return Beats.of(ticks, Tune.TICKS);
    }

    private List<Decision> explained(List<List<TuneNote>> phrases, Melody melody, TransitionTable table) {
        List<Decision> decisions = new ArrayList<>();
        Row row = table.start();
        TuneNote before = null;
        int number = 0;
        for (int i = 0; i < phrases.size(); i++) {
            for (TuneNote note : phrases.get(i)) {
                Symbol symbol = table.kind().of(before, note);
                Melody.Note sounding = melody.notes().get(number++);
                Map<String, String> reasons = new LinkedHashMap<>();
                reasons.put("phrase", plan.form().phrases().get(i).toString());
                reasons.put(
                        "chance",
                        row.count(symbol) + " of " + row.total() + " after the "
                                + row.context().size() + " notes before");
                List<Symbol> run = new ArrayList<>(row.context());
                run.add(symbol);
                List<TransitionTable.Place> places = table.places(run);
                if (!places.isEmpty()) {
                    reasons.put(
                            "corpus",
                            places.stream()
                                    .distinct()
                                    .limit(MOST_PLACES)
                                    .map(TransitionTable.Place::toString)
                                    .reduce((one, other) -> one + ", " + other)
                                    .orElse(""));
                }
                decisions.add(new Decision(
                        sounding.onset(),
                        "tune",
                        PitchSpelling.spell(sounding.pitch(), melody.key()).toString(),
                        reasons));
                row = row.after(symbol);
                before = note;
            }
        }
        return decisions;
    }
}
