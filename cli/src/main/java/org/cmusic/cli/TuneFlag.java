package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cmusic.notation.Reading;
import org.cmusic.notation.abc.AbcBook;
import picocli.CommandLine.Option;

/** The flag that says which tune of a file of several is taken. */
final class TuneFlag implements PlainOptions {
    private static final int MOST_LISTED = 20;
    private static final int MOST_DIGITS = 6;

    @Option(
            names = "--tune",
            paramLabel = "N",
            description =
                    "Of an ABC file of several tunes: the one with the number N in `X:`; #N is the Nth of the file.")
    private Optional<String> tune = Optional.empty();

    /** Whether a tune was chosen. */
    boolean isGiven() {
        return tune.isPresent();
    }

    /**
     * Reads the tune that was chosen, or the only one.
     *
     * @throws WrongUsage if there are several and none was chosen, or there is none such
     */
    Reading read(AbcBook book, String name) {
        List<AbcBook.Entry> entries = book.entries();
        if (entries.size() < 2 && tune.isEmpty()) {
            return book.read();
        }
        if (entries.isEmpty()) {
            return book.read();
        }
        if (tune.isEmpty()) {
            throw new WrongUsage(
                    "`" + name + "` holds " + entries.size() + " tunes: choose one with --tune N\n" + listed(entries));
        }
        OptionalInt index = index(entries, tune.get());
        if (index.isEmpty()) {
            throw new WrongUsage("--tune " + tune.get() + ": `" + name + "` has no such tune\n" + listed(entries));
        }
        return book.read(index.getAsInt());
    }

    private static OptionalInt index(List<AbcBook.Entry> entries, String wanted) {
        boolean isPlace = wanted.startsWith("#");
        String digits = isPlace ? wanted.substring(1) : wanted;
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        if (isPlace) {
            return number >= 1 && number <= entries.size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).number().equals(OptionalInt.of(number))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static String listed(List<AbcBook.Entry> entries) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LISTED, entries.size()); i++) {
            lines.add("  " + called(entries, i) + "  " + entries.get(i).title());
        }
        int more = entries.size() - lines.size();
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"))
                + (more > 0 ? "\n  and " + more + " more" : "");
    }

    /** How a tune can be chosen: by its number, or by its place if others have the same number. */
    private static String called(List<AbcBook.Entry> entries, int index) {
        OptionalInt number = entries.get(index).number();
        boolean isFirst = number.isPresent()
                && index(entries, String.valueOf(number.getAsInt())).equals(OptionalInt.of(index));
        return isFirst ? String.valueOf(number.getAsInt()) : "#" + (index + 1);
    }

    @Override
    public boolean take(String name, PlainLine line) {
        if (!name.equals("--tune")) {
            return false;
        }
        tune = Optional.of(line.value());
        return true;
    }
}
