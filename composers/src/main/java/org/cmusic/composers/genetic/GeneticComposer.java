package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Decision;
import org.cmusic.composers.Setting;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Mode;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;

/** Breeds a tune from those of a corpus, and sets a bass under it. */
public final class GeneticComposer implements Composer {
    private static final String SLACK_KEY = "slack-key";
    private static final int USUAL_BARS = 16;
    private static final int FEW = 4;
    private static final double ORNAMENTED = 0.15;
    private static final int HIGH = 5;
    private static final int USUAL_TEMPO = 96;
    private static final int MOST_VOICES = 2;
    private static final int GUITAR = 24;
    private static final int FLUTE = 73;
    private static final int PLUCKED = 45;

    @Override
    public String name() {
        return "genetic";
    }

    @Override
    public String summary() {
        return "Breeds a tune from those of a corpus, by what is liked.";
    }

    @Override
    public Optional<String> usualCorpus() {
        return Optional.of("foster");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "-o tune.sco",
                "--bars 32 --generations 300 -o tune.sco",
                "--style slack-key --corpus hawaiian -o slack.sco",
                "--course csv > course.csv");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting("population", "N", "How many songs live at a time.", new Setting.Whole(10, 5000), "200"),
                new Setting("generations", "N", "How often they are replaced.", new Setting.Whole(1, 10_000), "100"),
                new Setting("likes", "CORPUS", "What is liked, instead of the corpus.", new Setting.Pieces(), ""),
                new Setting("dislikes", "CORPUS", "What is not liked.", new Setting.Pieces(), ""),
                new Setting(
                        "style",
                        "STYLE",
                        "A tune with a bass, or a guitar in a slack key, for a tuning with G.",
                        new Setting.OneOf(List.of("plain", SLACK_KEY)),
                        "plain"),
                new Setting(
                        "course",
                        "FORM",
                        "Prints how fitness rose instead of the piece: csv, or a picture, svg.",
                        new Setting.OneOf(List.of("csv", "svg")),
                        ""));
    }

    @Override
    public Optional<String> print(Brief brief, Corpus corpus, Chance chance) {
        if (!brief.settings().has("course")) {
            return Optional.empty();
        }
        List<Breeding.Generation> course = new Work(brief, corpus).breed(chance).generations();
        return Optional.of(
                brief.settings().text("course").equals("svg")
                        ? FitnessPicture.svg(course)
                        : FitnessPicture.csv(course));
    }

    @Override
    public Composition compose(Brief brief, Corpus corpus, Chance chance) {
        Work work = new Work(brief, corpus);
        return work.write(work.breed(chance));
    }

    /** One piece on its way. */
    private static final class Work {
        private final Brief brief;
        private final Meter meter;
        private final Pulse pulse;
        private final boolean minor;
        private final Map<String, Song> songs;
        private final Fitness fitness;
        private final boolean slackKey;

        Work(Brief brief, Corpus corpus) {
            this.brief = brief;
            this.slackKey = brief.settings().text("style").equals(SLACK_KEY);
            requirePossible();
            this.meter = brief.meter().orElseGet(() -> usualMeter(corpus));
            this.pulse = Pulse.of(meter);
            this.minor = brief.key().isPresent() && brief.key().get().mode().hasMinorThird();
            this.songs = songs(corpus);
            if (songs.size() < FEW) {
                throw new BriefException("of the corpus only " + songs.size() + " tunes are in " + meter + " and in "
                        + (minor ? "minor" : "major") + "; " + FEW + " are needed: ask for another meter or key, or"
                        + " give another corpus");
            }
            List<Song> liked = brief.settings()
                    .pieces("likes")
                    .map(likes -> List.copyOf(songs(likes).values()))
                    .orElse(List.copyOf(songs.values()));
            if (liked.size() < 2) {
                throw new BriefException("fewer than two of the liked tunes are in " + meter);
            }
            List<Song> disliked = brief.settings()
                    .pieces("dislikes")
                    .map(others -> List.copyOf(songs(others).values()))
                    .orElse(List.of());
            this.fitness = Fitness.learn(liked, disliked, List.copyOf(songs.values()), pulse, 1);
        }

        private void requirePossible() {
            if (brief.primer().isPresent()) {
                throw new BriefException(
                        "songs are bred from a corpus and have no beginning of their own; leave --primer"
                                + " out, and give what they are to be like with --corpus or --likes");
            }
            if (slackKey && brief.voices().isPresent()) {
                throw new BriefException("a guitar in a slack key plays tune and bass in one part; leave --voices out");
            }
            if (brief.voices().orElse(MOST_VOICES) > MOST_VOICES) {
                throw new BriefException("a tune is written alone or with a bass; choose --voices 1 or --voices 2");
            }
        }

        private static Meter usualMeter(Corpus corpus) {
            Map<String, Integer> counts = new TreeMap<>();
            Map<String, Meter> meters = new TreeMap<>();
            corpus.pieces()
                    .forEach(piece -> piece.music().meter().ifPresent(map -> {
                        Meter first = map.marks().get(0).meter();
                        counts.merge(first.toString(), 1, Integer::sum);
                        meters.put(first.toString(), first);
                    }));
            return counts.entrySet().stream()
                    .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
                    .map(entry -> meters.get(entry.getKey()))
                    .orElse(new Meter(4, 4));
        }

        private Map<String, Song> songs(Corpus corpus) {
            Map<String, Song> found = new TreeMap<>();
            for (Piece piece : corpus.pieces()) {
                boolean other = !piece.music().keys().isEmpty()
                        && piece.music().keys().get(0).key().mode().hasMinorThird() != minor;
                if (!other) {
                    SongReader.read(piece.music(), meter)
                            .filter(song -> song.bars().size() >= Song.PHRASE)
                            .ifPresent(song -> found.put(piece.name(), song));
                }
            }
            return found;
        }

        private int bars() {
            int bars = brief.bars().orElse(USUAL_BARS);
            if (bars < Song.PHRASE || bars % Song.PHRASE != 0) {
                throw new BriefException("songs are bred in phrases of " + Song.PHRASE + " bars: ask for "
                        + Math.max(Song.PHRASE, bars - bars % Song.PHRASE) + " bars");
            }
            return bars;
        }

        Breeding.Outcome breed(Chance chance) {
            Breeding.Settings settings = new Breeding.Settings(
                    brief.settings().whole("population"), brief.settings().whole("generations"), true, slackKey);
            ToDoubleFunction<Song> value = slackKey ? song -> fitness.of(song) - strangeness(song) : fitness::of;
            return new Breeding(List.copyOf(songs.values()), bars(), value, settings).run(chance.bits());
        }

        /** What it costs to have more or fewer ornaments than a player makes. */
        private static double strangeness(Song song) {
            List<Song.Note> notes = song.notes();
            long ornamented =
                    notes.stream().filter(note -> note.slide() != Slide.NONE).count();
            return notes.isEmpty() ? 1 : 8 * Math.abs((double) ornamented / notes.size() - ORNAMENTED);
        }

        Composition write(Breeding.Outcome outcome) {
            Song song = outcome.best();
            SongKey key = key(song);
            SongWriter writer = new SongWriter(song, key, pulse);
            Voice tune = writer.tune();
            Voice bass = writer.bass(Harmonies.of(song, pulse), 2);
            List<Part> parts = parts(tune, bass);
            Beats end = Beats.of((long) song.bars().size() * song.barTicks(), NoteGene.QUARTER);
            Music music = new Music(
                    "Bred tune",
                    Optional.of(MeterMap.steady(meter)),
                    List.of(new KeyMark(Beats.ZERO, key.key())),
                    tempo(end),
                    parts);
            return new Composition(music, explanation(song, outcome));
        }

        private List<Part> parts(Voice tune, Voice bass) {
            if (slackKey) {
                return List.of(new Part("guitar", timbre(GUITAR), List.of(tune, bass)));
            }
            Part alone = new Part("tune", timbre(FLUTE), List.of(tune));
            return brief.voices().orElse(MOST_VOICES) == 1
                    ? List.of(alone)
                    : List.of(alone, new Part("bass", timbre(PLUCKED), List.of(bass)));
        }

        /** The instrument that is asked for, or a sound of General MIDI. */
        private Timbre timbre(int usual) {
            return brief.instrument().<Timbre>map(Timbre.Named::new).orElseGet(() -> new Timbre.Program(usual));
        }

        private SongKey key(Song song) {
            Key key = brief.key()
                    .orElse(new Key(slackKey || !minor ? Letter.G : Letter.A, 0, minor ? Mode.MINOR : Mode.MAJOR));
            int high = song.notes().stream().mapToInt(Song.Note::degree).max().orElse(0);
            return new SongKey(key, slackKey && high > HIGH ? 3 : 4);
        }

        private TempoMap tempo(Beats end) {
            double bpm = brief.tempo().orElse(USUAL_TEMPO);
            Beats bar = meter.barLength();
            Beats slowing = end.minus(bar).minus(bar);
            return TempoMap.of(List.of(
                    TempoMark.change(Beats.ZERO, bpm), TempoMark.ramp(slowing, Math.rint(bpm * 0.8), bar.plus(bar))));
        }

        private List<Decision> explanation(Song song, Breeding.Outcome outcome) {
            List<Decision> decisions = new ArrayList<>();
            decisions.add(new Decision(
                    Beats.ZERO,
                    "",
                    "fitness " + String.format(Locale.ROOT, "%.2f", outcome.fitness()),
                    Map.of("generations", Integer.toString(outcome.generations().size()))));
            for (int bar = 0; bar < song.bars().size(); bar++) {
                Map<String, String> reasons = new TreeMap<>();
                String best = "";
                double most = 0;
                for (Map.Entry<String, Song> entry : songs.entrySet()) {
                    for (int i = 0; i < entry.getValue().bars().size(); i++) {
                        double alike = SongTraits.alike(
                                song.bars().get(bar), entry.getValue().bars().get(i));
                        if (alike > most) {
                            most = alike;
                            best = entry.getKey() + " bar " + (i + 1);
                        }
                    }
                }
                reasons.put("alike", String.format(Locale.ROOT, "%.2f", most));
                reasons.put("most like", best);
                decisions.add(new Decision(
                        Beats.of((long) bar * song.barTicks(), NoteGene.QUARTER), "tune", "bar " + (bar + 1), reasons));
            }
            return decisions;
        }
    }
}
