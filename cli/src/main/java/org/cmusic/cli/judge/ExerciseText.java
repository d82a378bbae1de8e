package org.cmusic.cli.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cmusic.composers.critic.species.SpeciesFault;

/** What is told of an exercise in counterpoint, as lines of text. */
public final class ExerciseText {
    private final ExerciseJudgement judgement;
    private final List<String> lines = new ArrayList<>();

    private ExerciseText(ExerciseJudgement judgement) {
        this.judgement = judgement;
    }

    /** The text, with a line end at its end. */
    public static String of(ExerciseJudgement judgement) {
        ExerciseText text = new ExerciseText(judgement);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    private void write() {
        int voices = judgement.exercise().lines().size();
        int cantus = judgement.exercise().cantus();
        lines.add(judgement.file());
        line("key", judgement.key() + " (written)");
        line("species", Integer.toString(judgement.exercise().species()));
        line("voices", voices + ", the cantus is voice " + (cantus + 1));
        all("faults", judgement.faults());
        if (!judgement.remarks().isEmpty()) {
            all("remarks", judgement.remarks());
        }
    }

    private void all(String label, List<SpeciesFault> faults) {
        line(label, faults.isEmpty() ? "none" : Integer.toString(faults.size()));
        faults.forEach(fault -> line("", place(fault) + ": " + fault.rule() + voices(fault)));
    }

    private String place(SpeciesFault fault) {
        String beat = String.format(Locale.ROOT, "%.3f", judgement.beat(fault)).replaceAll("\\.?0+$", "");
        return "bar " + fault.bar() + " beat " + beat;
    }

    private static String voices(SpeciesFault fault) {
        return fault.line() == fault.other()
                ? " in voice " + (fault.line() + 1)
                : " between voices " + (fault.line() + 1) + " and " + (fault.other() + 1);
    }

    private void line(String label, String text) {
        lines.add(String.format(Locale.ROOT, "  %-9s %s", label, text));
    }
}
