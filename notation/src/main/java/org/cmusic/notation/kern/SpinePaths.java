package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file as they split, join, change places, begin and end. Of a split column the left one stays what it
 * was; joined columns are what the leftmost was.
 */
final class SpinePaths {
    private static final int MOST_COLUMNS = 1000;
    private static final String SPLIT = "*^";
    private static final String JOIN = "*v";
    private static final String EXCHANGE = "*x";
    private static final String ADD = "*+";
    private static final String END = "*-";
    private static final String EXCLUSIVE = "**";
    private static final String UNNAMED = "";

    private final List<Spine> spines = new ArrayList<>();
    private List<Lane> lanes = List.of();
    private List<Lane> born = List.of();

    /** All columns that there were, from the left as they began. */
    List<Spine> spines() {
        return spines;
    }

    /** The columns of the next line. */
    List<Lane> lanes() {
        return lanes;
    }

    /** Those that began with the line that was taken last. */
    List<Lane> born() {
        return born;
    }

    /** Begins with a line of exclusive interpretations. */
    void begin(List<String> fields, int line) throws BrokenFileException {
        requireBounded(fields.size(), line);
        List<Lane> first = new ArrayList<>();
        fields.forEach(field -> first.add(newSpine(field)));
        lanes = first;
        born = first;
    }

    /**
     * Takes a line of interpretations.
     *
     * @param following how many fields the next line has, which tells what is joined where that is not plain; 0 if none
     *     follows
     */
    void take(List<String> fields, int line, int following) throws BrokenFileException {
        born = List.of();
        if (fields.stream().noneMatch(SpinePaths::changes)) {
            return;
        }
        born = new ArrayList<>();
        // Where columns of different spines stand side by side, each spine may join its own.
        boolean apart = fields.contains(JOIN) && count(fields, false) != following && count(fields, true) == following;
        List<Lane> joined = after(fields, apart);
        requireBounded(joined.size(), line);
        lanes = exchanged(fields, joined);
    }

    private static boolean changes(String field) {
        return switch (field) {
            case SPLIT, JOIN, EXCHANGE, ADD, END -> true;
            default -> field.startsWith(EXCLUSIVE);
        };
    }

    private Lane newSpine(String kind) {
        Spine spine = new Spine(kind);
        spines.add(spine);
        return spine.open();
    }

    private List<Lane> after(List<String> fields, boolean apart) {
        List<Lane> next = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Lane lane = lanes.get(i);
            String field = fields.get(i);
            switch (field) {
                case SPLIT -> {
                    next.add(lane);
                    next.add(begun(lane.spine().open()));
                }
                case ADD -> {
                    next.add(lane);
                    next.add(begun(new Spine(UNNAMED).open()));
                }
                case JOIN -> {
                    if (isJoined(fields, i, apart)) {
                        lane.spine().close(lane);
                    } else {
                        next.add(lane);
                    }
                }
                case END -> lane.spine().close(lane);
                default -> next.add(field.startsWith(EXCLUSIVE) ? renamed(lane, field) : lane);
            }
        }
        return next;
    }

    /** Whether a column becomes one with that on its left. */
    private boolean isJoined(List<String> fields, int field, boolean apart) {
        return field > 0
                && fields.get(field - 1).equals(JOIN)
                && (!apart || lanes.get(field - 1).spine() == lanes.get(field).spine());
    }

    /** How many columns there are behind a line. */
    private int count(List<String> fields, boolean apart) {
        int count = fields.size();
        for (int i = 0; i < fields.size(); i++) {
            switch (fields.get(i)) {
                case SPLIT, ADD -> count++;
                case END -> count--;
                case JOIN -> count -= isJoined(fields, i, apart) ? 1 : 0;
                default -> {
                    // it stays
                }
            }
        }
        return count;
    }

    private Lane renamed(Lane lane, String kind) {
        if (lane.spine().kind().equals(kind)) {
            return lane;
        }
        lane.spine().close(lane);
        return begun(newSpine(kind));
    }

    private Lane begun(Lane lane) {
        born.add(lane);
        return lane;
    }

    /** Two columns that are marked change places. */
    private List<Lane> exchanged(List<String> fields, List<Lane> next) {
        List<Lane> marked = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).equals(EXCHANGE)) {
                marked.add(lanes.get(i));
            }
        }
        for (int i = 0; i + 1 < marked.size(); i += 2) {
            int one = next.indexOf(marked.get(i));
            int other = next.indexOf(marked.get(i + 1));
            next.set(one, marked.get(i + 1));
            next.set(other, marked.get(i));
        }
        return next;
    }

    private void requireBounded(int columns, int line) throws BrokenFileException {
        if (columns > MOST_COLUMNS || spines.size() > MOST_COLUMNS) {
            throw new BrokenFileException("columns", line, 1, Map.of("count", MOST_COLUMNS));
        }
    }
}
