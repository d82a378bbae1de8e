package org.cmusic.cli.tune;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.PlayStep;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.model.Key;

/** The tunes that come with the program. */
public final class Tunes {
    /** Where they lie, a folder for each collection. */
    public static final Path FOLDER = Path.of("..", "corpus");

    private static final Pattern HEAD = Pattern.compile("(?m)^(?:/\\*|  ) ([A-Z][a-z ]+): (.+?)(?: \\*/)?$");
    private static final int QUARTER = 4;

    private Tunes() {}

    /** All files, by folder and name. */
    public static List<Path> files() {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".sco")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All tunes, by folder and name. */
    public static List<Tune> all() {
        return files().stream().map(Tunes::read).toList();
    }

    private static Tune read(Path file) {
        List<Statement> statements =
                SourceParser.parse(Source.file(file), new Diagnostics()).statements();
        MeterSetting meter = only(statements, MeterSetting.class);
        KeySetting key = only(statements, KeySetting.class);
        long unit = Math.round(meter.unit().value());
        long beats = Math.round(meter.beats().value());
        return new Tune(
                file,
                head(file),
                only(statements, TitleSetting.class).title().value(),
                key(key),
                beats + "/" + unit,
                MelodyNote.TICKS * QUARTER * beats / unit,
                of(statements, PickupSetting.class)
                        .mapToLong(pickup -> TunePhrase.ticks(pickup.length()))
                        .sum(),
                played(statements));
    }

    private static Key key(KeySetting key) {
        String tonic = key.letter() + (key.accidental() < 0 ? "b" : "#").repeat(Math.abs(key.accidental()));
        return Key.parse(tonic, key.mode().text()).orElseThrow();
    }

    private static Map<String, String> head(Path file) {
        try {
            Matcher line = HEAD.matcher(Files.readString(file));
            Map<String, String> head = new LinkedHashMap<>();
            while (line.find()) {
                head.put(line.group(1), line.group(2));
            }
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TunePhrase> played(List<Statement> statements) {
        List<Step> steps = only(statements, PartDefinition.class).body().steps();
        if (!(steps.get(0) instanceof EachStep each)) {
            throw new AssertionError("a tune begins with the length of its notes");
        }
        Map<String, TunePhrase> phrases = of(statements, PhraseDefinition.class)
                .map(phrase -> TunePhrase.of(phrase, TunePhrase.ticks(each.length())))
                .collect(Collectors.toMap(TunePhrase::name, phrase -> phrase));
        return steps.stream()
                .skip(1)
                .map(step -> phrases.get(((PlayStep) step).phrase().text()))
                .toList();
    }

    private static <S extends Statement> Stream<S> of(List<Statement> statements, Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <S extends Statement> S only(List<Statement> statements, Class<S> kind) {
        List<S> found = of(statements, kind).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + kind.getSimpleName());
        }
        return found.get(0);
    }
}
