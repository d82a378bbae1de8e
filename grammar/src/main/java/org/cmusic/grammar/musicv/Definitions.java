package org.cmusic.grammar.musicv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.model.musicv.Argument;
import org.cmusic.model.musicv.Card;

/** Which instruments are defined at a time, which functions they read, and which functions have been computed. */
final class Definitions {
    private static final int FIRST_ARGUMENT = 4;
    private static final int LINE_FIELDS = 3;

    private final Map<Integer, Set<Integer>> functionsRead = new HashMap<>();
    private final Set<Integer> functions = new HashSet<>();
    private Optional<Set<Integer>> open = Optional.empty();

    /** Whether an instrument has begun, so that what follows are its lines and its end. */
    boolean isOpen() {
        return open.isPresent();
    }

    void begin(Card head) {
        Set<Integer> read = new LinkedHashSet<>();
        functionsRead.put((int) head.field(3), read);
        open = Optional.of(read);
    }

    void add(Card line) {
        if (line.size() < LINE_FIELDS) {
            open = Optional.empty();
            return;
        }
        for (int number = FIRST_ARGUMENT; number <= line.size(); number++) {
            Argument argument = Argument.of((int) line.field(number));
            if (argument.kind() == Argument.Kind.FUNCTION) {
                open.orElseThrow().add(argument.number());
            }
        }
    }

    void function(int number) {
        functions.add(number);
    }

    boolean isInstrument(int number) {
        return functionsRead.containsKey(number);
    }

    /** A function that an instrument reads and that has not been computed. */
    Optional<Integer> missingFunction(int instrument) {
        return functionsRead.getOrDefault(instrument, Set.of()).stream()
                .filter(number -> !functions.contains(number))
                .findFirst();
    }
}
