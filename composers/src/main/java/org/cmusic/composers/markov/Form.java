package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.composers.BriefException;

/**
 * The phrases of a tune: {@code AABA}, or {@code AA'BA'}, where a phrase with a stroke begins as the one without and ends in its
 * own way.
 */
record Form(List<Phrase> phrases) {
    private static final int MOST_PHRASES = 64;
    private static final Pattern PHRASE = Pattern.compile("([A-Z])('?)");

    /** A letter, with a stroke or without. */
    record Phrase(char letter, boolean varied) {
        /** The one that it begins as. */
        Phrase plain() {
            return new Phrase(letter, false);
        }

        @Override
        public String toString() {
            return letter + (varied ? "'" : "");
        }
    }

    Form {
        phrases = List.copyOf(phrases);
    }

    /** Reads one. */
    static Form parse(String text) {
        Matcher matcher = PHRASE.matcher(text);
        List<Phrase> phrases = new ArrayList<>();
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            phrases.add(new Phrase(matcher.group(1).charAt(0), !matcher.group(2).isEmpty()));
            end = matcher.end();
        }
        if (end != text.length() || phrases.isEmpty() || phrases.size() > MOST_PHRASES) {
            throw new BriefException(
                    "--form: `" + text + "` is no form: write a letter for each phrase, as AABA or AA'BA'");
        }
        return new Form(phrases);
    }

    /** Whether a phrase closes on the tonic wherever it stands: the last one, and others that are like it. */
    boolean closes(Phrase phrase) {
        Phrase last = phrases.get(phrases.size() - 1);
        return phrase.equals(last) || phrase.varied();
    }

    /** The different phrases, by first appearance. */
    List<Phrase> distinct() {
        return phrases.stream().distinct().toList();
    }

    /** The phrase before the first appearance of one; null for the first of all. */
    Phrase before(Phrase phrase) {
        int place = phrases.indexOf(phrase);
        return place == 0 ? null : phrases.get(place - 1);
    }

    /** What follows a phrase anywhere. */
    List<Phrase> after(Phrase phrase) {
        List<Phrase> after = new ArrayList<>();
        for (int i = 0; i + 1 < phrases.size(); i++) {
            if (phrases.get(i).equals(phrase)) {
                after.add(phrases.get(i + 1));
            }
        }
        return after.stream().distinct().toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        phrases.forEach(text::append);
        return text.toString();
    }
}
