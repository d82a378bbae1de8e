package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;

/**
 * In which order the stretches of a tune are played: repeats, and endings for each pass. A repeat that ends without a
 * beginning begins at the last double bar line, the last end of a repeat, or the start.
 */
final class RepeatPlan {
    private static final int MOST_WINDOWS = 20_000;

    private final List<Section> sections = new ArrayList<>();
    private Section open;

    private RepeatPlan(Beats from) {
        open = new Section(from, false);
    }

    private record Ending(List<Integer> numbers, Beats from) {}

    /** A stretch that is played once or more. */
    private static final class Section {
        private final Beats from;
        private final boolean explicit;
        private final List<Ending> endings = new ArrayList<>();
        private final List<Beats> ends = new ArrayList<>();
        private Beats end;
        private int times = 1;
        private int returns;

        Section(Beats from, boolean explicit) {
            this.from = from;
            this.explicit = explicit;
        }

        boolean isFresh(Beats at) {
            return endings.isEmpty() && from.equals(at);
        }

        void close(Beats at) {
            end = at;
            if (ends.size() < endings.size()) {
                ends.add(at);
            }
        }

        void play(List<Window> windows) throws BrokenTuneException {
            if (endings.isEmpty()) {
                for (int i = 0; i < times; i++) {
                    add(from, end, windows);
                }
                return;
            }
            int passes = passes();
            for (int pass = 1; pass <= passes; pass++) {
                add(from, endings.get(0).from, windows);
                for (int i = 0; i < endings.size(); i++) {
                    if (endings.get(i).numbers.contains(pass)) {
                        add(endings.get(i).from, ends.get(i), windows);
                    }
                }
            }
        }

        private int passes() {
            int highest = endings.stream()
                    .flatMap(ending -> ending.numbers.stream())
                    .max(Integer::compare)
                    .orElse(1);
            return endings.size() == 1
                    ? Math.max(highest, returns > 0 ? endings.get(0).numbers.size() + 1 : 1)
                    : highest;
        }

        private static void add(Beats from, Beats to, List<Window> windows) throws BrokenTuneException {
            if (!from.isBefore(to)) {
                return;
            }
            int last = windows.size() - 1;
            if (last >= 0 && windows.get(last).to().equals(from)) {
                windows.set(last, new Window(windows.get(last).from(), to));
            } else if (windows.size() >= MOST_WINDOWS) {
                throw new BrokenTuneException("repeats", 1, 1, MOST_WINDOWS);
            } else {
                windows.add(new Window(from, to));
            }
        }
    }

    /**
     * Adds what is played of a stretch.
     *
     * @param signs by their places
     */
    static void play(List<Sign> signs, Beats from, Beats to, List<Window> windows) throws BrokenTuneException {
        RepeatPlan plan = new RepeatPlan(from);
        for (Sign sign : signs) {
            boolean within = !sign.at().isBefore(from) && !sign.at().isAfter(to);
            boolean begins = sign.kind() != Sign.Kind.END;
            if (within
                    && !(begins && sign.at().equals(to))
                    && !(sign.kind() == Sign.Kind.END && sign.at().equals(from))) {
                plan.take(sign);
            }
        }
        plan.finish(to);
        for (Section section : plan.sections) {
            section.play(windows);
        }
    }

    private void take(Sign sign) {
        Beats at = sign.at();
        switch (sign.kind()) {
            case BEGIN -> {
                finish(at);
                open = new Section(at, true);
            }
            case END -> end(sign);
            case DOUBLE -> {
                boolean afterLastEnding = !open.endings.isEmpty() && open.returns > 0;
                if (!open.isFresh(at) && (afterLastEnding || open.endings.isEmpty() && !open.explicit)) {
                    finish(at);
                    open = new Section(at, false);
                }
            }
            case ENDING -> ending(sign);
        }
    }

    private void end(Sign sign) {
        if (open.isFresh(sign.at())) {
            return;
        }
        if (open.endings.isEmpty()) {
            open.times = sign.times();
        } else {
            open.returns++;
        }
        finish(sign.at());
        open = new Section(sign.at(), false);
    }

    private void ending(Sign sign) {
        Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        boolean goesOn =
                last != null && !last.endings.isEmpty() && last.end.equals(sign.at()) && open.isFresh(sign.at());
        if (goesOn) {
            open = sections.remove(sections.size() - 1);
        } else if (!open.endings.isEmpty()) {
            open.close(sign.at());
        }
        open.endings.add(new Ending(sign.numbers(), sign.at()));
    }

    private void finish(Beats at) {
        open.close(at);
        sections.add(open);
    }
}
