package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Setting;
import org.cmusic.composers.Settings;
import org.cmusic.composers.corpus.Corpus;

/** Writes tunes by the transition tables of a corpus, drawn exactly under the constraints of a form, and sets chords to them. */
public final class MarkovComposer implements Composer {
    static final String ORDER = "order";
    static final String SYMBOLS = "symbols";
    static final String FORM = "form";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String MAX_COPY = "max-copy";
    static final String TABLE = "table";
    static final int HIGHEST_ORDER = 6;

    private static final int MOST_COPIED = 1000;
    private static final int USUAL_BARS = 16;
    private static final int USUALLY_COPIED = 12;
    private static final int COPIED_OF_ORDER = 4;

    @Override
    public String name() {
        return "markov";
    }

    @Override
    public String summary() {
        return "Writes a tune by the transition tables of a corpus: what follows what, and how often.";
    }

    @Override
    public Optional<String> usualCorpus() {
        return Optional.of("foster");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "-o tune.sco                               a song after Stephen Foster",
                "-o tune.sco --order 3 --form AABA         looks further back, in four phrases",
                "-o tune.sco --corpus folk --meter 3/4     learns from other tunes",
                "-o tune.sco --max-copy 8 --check          no more than 8 notes in a row from any tune",
                "--table --key D                           prints the tables, in sixteenths");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        ORDER, "K", "How many notes it looks back, 0 to 6.", new Setting.Whole(0, HIGHEST_ORDER), "2"),
                new Setting(
                        SYMBOLS,
                        "KIND",
                        "What is counted: degree (rhythms are then whole bars of the corpus), degree+duration or interval.",
                        new Setting.OneOf(Symbols.labels()),
                        Symbols.DEGREE_AND_DURATION.label()),
                new Setting(
                        FORM,
                        "FORM",
                        "A letter for each phrase, with a stroke where it begins as before and ends in its own way:"
                                + " AA'BA', or a plainer one where that cannot be.",
                        new Setting.Words(),
                        ""),
                new Setting(
                        FIRST,
                        "DEGREES",
                        "What the tune may begin with, as 1,3,5, or any.",
                        new Setting.Words(),
                        "1,3,5"),
                new Setting(LAST, "DEGREES", "What it may end with, as 1, or any.", new Setting.Words(), "1"),
                new Setting(
                        MAX_COPY,
                        "N",
                        "How many notes in a row may be from a tune of the corpus, in any transposition, at any tempo:"
                                + " 12, or 4 K if that is more.",
                        new Setting.Whole(1, MOST_COPIED),
                        ""),
                new Setting(
                        TABLE,
                        "",
                        "Print the tables of two and of three notes in a row, in sixteenths, and compose nothing.",
                        new Setting.Switch(),
                        ""));
    }

    @Override
    public Optional<String> print(Brief brief, Corpus corpus, Chance chance) {
        return brief.settings().isOn(TABLE)
                ? Optional.of(SixteenthTable.of(Sources.of(brief, corpus), brief.key()))
                : Optional.empty();
    }

    @Override
    public Composition compose(Brief brief, Corpus corpus, Chance chance) {
        Settings settings = brief.settings();
        Sources sources = Sources.of(brief, corpus);
        Symbols kind = Symbols.of(settings.text(SYMBOLS));
        TransitionTable table = TransitionTable.of(
                kind.hasRhythm() ? sources.inMeter() : sources.inMode(), settings.whole(ORDER), kind);
        CopyGuard guard = CopyGuard.of(corpus, mostCopied(settings));
        Rhythms rhythms = Rhythms.of(sources.inMeter(), sources.meter());
        for (Form form : forms(brief)) {
            TuneWriter.Plan plan = plan(brief, sources, form);
            Optional<List<List<TuneNote>>> phrases =
                    new TuneWriter(table, rhythms, guard, plan).write(chance.branch("tune"));
            if (phrases.isPresent()) {
                return new SongBook(brief, sources, plan).song(phrases.get(), table, chance.branch("song"));
            }
        }
        throw new BriefException(
                "no tune was found; raise --max-copy, lower --order, choose a simpler --form or a larger"
                        + " --corpus");
    }

    private static int mostCopied(Settings settings) {
        return settings.has(MAX_COPY)
                ? settings.whole(MAX_COPY)
                : Math.max(USUALLY_COPIED, COPIED_OF_ORDER * settings.whole(ORDER));
    }

    private static TuneWriter.Plan plan(Brief brief, Sources sources, Form form) {
        Settings settings = brief.settings();
        int count = form.phrases().size();
        int bars = brief.bars().orElse(brief.settings().has(FORM) ? count * 4 : USUAL_BARS);
        if (bars % count != 0) {
            throw new BriefException(
                    "--bars: " + bars + " bars cannot be " + count + " phrases of equal length, as the form " + form
                            + " has; ask for " + count * Math.max(1, bars / count) + ", or for another --form");
        }
        boolean minor = sources.key().mode().hasMinorThird();
        return new TuneWriter.Plan(
                form,
                bars / count,
                Tune.ticks(sources.meter()),
                sources.primer().isEmpty() ? Degrees.of(settings.text(FIRST), minor) : pitch -> true,
                Degrees.of(settings.text(LAST), minor),
                Degrees.of("2,5,7", minor),
                sources.primer().map(tune -> primer(tune, bars / count)).orElse(List.of()));
    }

    /** The forms that serve, the best first: the one that is asked for, else plainer ones where the corpus allows no other. */
    private static List<Form> forms(Brief brief) {
        if (brief.settings().has(FORM)) {
            return List.of(Form.parse(brief.settings().text(FORM)));
        }
        int bars = brief.bars().orElse(USUAL_BARS);
        boolean divides = bars % 4 == 0 && bars >= 2 * 4;
        return (divides ? Stream.of("AA'BA'", "AABA", "AB", "A") : Stream.of("A"))
                .map(Form::parse)
                .toList();
    }

    private static List<TuneNote> primer(Tune tune, int bars) {
        int ticks = Tune.ticks(tune.meter());
        List<TuneNote> notes = new ArrayList<>();
        int last = tune.notes().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (tune.onsets().get(i) >= 0) {
                notes.add(tune.notes().get(i));
            }
        }
        if (tune.onsets().get(0) != 0) {
            throw new BriefException("--primer: it has to begin on a bar line");
        }
        if (tune.onsets().get(last) + tune.notes().get(last).span() > (bars - 1) * ticks) {
            throw new BriefException("--primer: it has to end before the last bar of the first phrase, which is bar "
                    + bars + "; ask for more --bars, or for the --form A");
        }
        return notes;
    }
}
