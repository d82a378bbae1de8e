package org.cmusic.cli.tune;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.cmusic.model.Key;

/**
 * A tune of the corpus.
 *
 * @param file where it is
 * @param head what the lines of the comment at its head say, by the word before the colon
 * @param title its title
 * @param key its key
 * @param meter its meter, as it is written
 * @param bar how long a bar is, in ticks
 * @param pickup how long the pickup is, in ticks; 0 for none
 * @param phrases its phrases, in the order in which they are played, some more than once
 */
public record Tune(
        Path file,
        Map<String, String> head,
        String title,
        Key key,
        String meter,
        long bar,
        long pickup,
        List<TunePhrase> phrases) {

    /** Folder and name, as {@code foster/hard_times}. */
    public String name() {
        return folder() + "/" + file.getFileName().toString().replace(".sco", "");
    }

    /** The collection that it belongs to. */
    public String folder() {
        return file.getParent().getFileName().toString();
    }

    /** Its notes and rests, with those that are tied in one piece. */
    List<MelodyNote> melody() {
        return Melody.joined(
                phrases.stream().flatMap(phrase -> phrase.notes().stream()).toList());
    }

    long ticks() {
        return phrases.stream().mapToLong(TunePhrase::ticks).sum();
    }

    /** The bar lines behind {@code from} up to and with {@code to}, in ticks from the start of the tune. */
    List<Long> barLines(long from, long to) {
        long before = Math.floorDiv(from - pickup, bar);
        long last = Math.floorDiv(to - pickup, bar);
        return LongStream.rangeClosed(before + 1, last)
                .mapToObj(line -> pickup + line * bar)
                .filter(line -> line > 0)
                .toList();
    }

    /** Full bars, and a last one that the pickup fills. */
    public long bars() {
        return (ticks() - pickup + bar - 1) / bar;
    }

    /** The order of its phrases: {@code a a2 b a2}. */
    public String form() {
        return String.join(" ", phrases.stream().map(TunePhrase::name).toList());
    }

    @Override
    public String toString() {
        return name();
    }
}
