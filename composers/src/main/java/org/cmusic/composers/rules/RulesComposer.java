package org.cmusic.composers.rules;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Setting;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.book.RuleFile;
import org.cmusic.composers.rules.book.RuleFileException;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.model.music.Music;

/** Composes by rules: counterpoint in the five species, chorales and tunes, by search with backtracking. */
public final class RulesComposer implements Composer {
    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "Writes counterpoint, chorales and tunes, by search with backtracking under rules.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting("species", "N", "Counterpoint of this species, 1 to 5.", new Setting.Whole(1, 5), ""),
                new Setting(
                        "cantus",
                        "FILE",
                        "The cantus, a note a bar; without it one is composed. --bars is its length.",
                        new Setting.Piece(),
                        ""),
                new Setting("above", "", "Counterpoint above the cantus, as is usual.", new Setting.Switch(), ""),
                new Setting("below", "", "Counterpoint below the cantus.", new Setting.Switch(), ""),
                new Setting("harmonize", "FILE", "Sets this melody for four voices.", new Setting.Piece(), ""),
                new Setting("rules", "FILE", "Rules in place of the usual ones.", new Setting.TextOfFile(), ""),
                new Setting("list-rules", "", "Prints the usual rules, to be edited.", new Setting.Switch(), ""),
                new Setting("trace", "", "Tells the steps of the search.", new Setting.Switch(), ""));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "--species 5 -o florid.sco",
                "--species 4 --below --voices 3 --key \"E phrygian\" -o suspensions.sco",
                "--harmonize hymn.abc -o chorale.sco",
                "--bars 16 --key G --voices 4 -o song.sco",
                "--list-rules");
    }

    @Override
    public Optional<String> print(Brief brief, Corpus corpus, Chance chance) {
        return brief.settings().isOn("list-rules") ? Optional.of(RuleFile.usualText()) : Optional.empty();
    }

    @Override
    public Composition compose(Brief brief, Corpus corpus, Chance chance) {
        Refusals.require(brief, corpus);
        Trace trace = new Trace(brief.settings().isOn("trace"));
        Composition piece = compose(brief, book(brief), chance, trace);
        List<String> told = brief.settings().isOn("trace") ? trace.lines() : List.of();
        return new Composition(piece.music(), piece.explanation(), told);
    }

    private static Composition compose(Brief brief, RuleBook book, Chance chance, Trace trace) {
        if (Refusals.isSpecies(brief)) {
            return new CounterpointWork(brief, book, chance, trace).compose();
        }
        Optional<Music> melody = brief.settings().piece("harmonize");
        MelodyWork work = new MelodyWork(brief, book, chance, trace);
        return melody.map(work::harmonize).orElseGet(work::tune);
    }

    private static RuleBook book(Brief brief) {
        try {
            return brief.settings().has("rules")
                    ? RuleFile.read(brief.settings().text("rules"))
                    : RuleFile.usual();
        } catch (RuleFileException e) {
            throw new BriefException("--rules, " + e.getMessage());
        }
    }
}
