package org.cmusic.cli.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmusic.composers.critic.Comparison;
import org.cmusic.composers.critic.Fault;
import org.cmusic.composers.critic.Review;
import org.cmusic.composers.critic.Rule;
import org.cmusic.model.MeterMap;

/** What is told of a piece, as lines of text. */
public final class JudgementText {
    private static final int WIDTH = 100;
    private static final String LABEL = "  %-9s %s";
    private static final String GAP = " ".repeat(12);

    private final Judgement judgement;
    private final Review review;
    private final List<String> lines = new ArrayList<>();

    private JudgementText(Judgement judgement) {
        this.judgement = judgement;
        this.review = judgement.review();
    }

    /** The text, with a line end at its end. */
    public static String of(Judgement judgement) {
        JudgementText text = new JudgementText(judgement);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    /** How like several pieces are to the corpus. */
    public static String of(Map<String, Double> overlaps) {
        return "likeness  "
                + overlaps.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + decimals(entry.getValue(), 2))
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private void write() {
        lines.add(judgement.file());
        String heard = review.found() + " (heard)";
        line("key", review.written().map(key -> key + " (written), " + heard).orElse(heard));
        line("meter", review.meter().map(JudgementText::meters).orElse("none"));
        line("voices", review.voices() + ", with " + review.notes() + (review.notes() == 1 ? " note" : " notes"));
        if (!review.chords().isEmpty()) {
            wrapped("chords", chords());
        }
        faults();
        line(
                "measures",
                review.measures().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + decimals(entry.getValue(), 2))
                        .collect(Collectors.joining(", ")));
        judgement.comparison().ifPresent(this::comparison);
    }

    private void line(String label, String text) {
        lines.add(String.format(Locale.ROOT, LABEL, label, text));
    }

    private void wrapped(String label, List<String> words) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, LABEL, label, "").stripTrailing());
        while (line.length() < GAP.length() - 1) {
            line.append(' ');
        }
        for (String word : words) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(GAP.substring(1));
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }

    private static String meters(MeterMap meter) {
        String marks = meter.marks().stream()
                .map(mark -> mark.meter().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return meter.pickup().signum() > 0 ? marks + ", with a pickup of " + meter.pickup() : marks;
    }

    /** The numerals, with the number of each bar before its first. */
    private List<String> chords() {
        List<String> words = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Review.NamedChord chord : review.chords()) {
            long bar =
                    review.meter().map(meter -> meter.barAt(chord.at()).bar()).orElse(last);
            String numeral = chord.numeral().isEmpty() ? "·" : chord.numeral();
            words.add(bar == last ? numeral : bar + ":" + numeral);
            last = bar;
        }
        return words;
    }

    private void faults() {
        List<Fault> grave = review.grave();
        line("faults", grave.isEmpty() ? "none" : Integer.toString(grave.size()));
        grave.forEach(fault -> lines.add(GAP + review.place(fault.at()) + ": " + fault));
        String remarks = review.faults().stream()
                .filter(fault -> !fault.rule().isFault())
                .collect(Collectors.groupingBy(Fault::rule, () -> new EnumMap<>(Rule.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        if (!remarks.isEmpty()) {
            line("remarks", remarks);
        }
    }

    private void comparison(Comparison.Result result) {
        String run = result.longest().notes() == 0
                ? "no run of more than four notes is copied"
                : "the longest run copied has " + result.longest().notes() + " notes, from "
                        + result.longest().source();
        line("corpus", decimals(result.bitsPerNote(), 2) + " bits a note; " + run);
        lines.add(GAP + "of runs of 4 steps " + percent(result.shortRuns()) + " are in it, of 8 steps "
                + percent(result.longRuns()));
    }

    private static String percent(double share) {
        return decimals(100 * share, 0) + " %";
    }

    private static String decimals(double number, int count) {
        return String.format(Locale.ROOT, "%." + count + "f", number);
    }
}
