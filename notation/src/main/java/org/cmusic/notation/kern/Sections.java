package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows are played in which order. A section goes from its label, {@code *>A}, to the next; the list without a name,
 * {@code *>[A,A,B]}, tells their order. Without a list all rows are played once.
 */
final class Sections {
    private static final String LABEL = "*>";
    private static final long MOST_FIELDS = 1 << 21;
    private static final int LONGEST_LIST = 1 << 20;

    private final KernPiece piece;
    private final Notice notice;
    private final Map<String, Stretch> sections = new LinkedHashMap<>();
    private Optional<Row> list = Optional.empty();
    private int firstLabel;

    /** Rows that are played in turn, from {@code from} up to before {@code to}. */
    record Stretch(int from, int to) {}

    private Sections(KernPiece piece, Notice notice) {
        this.piece = piece;
        this.notice = notice;
        this.firstLabel = piece.rows().size();
    }

    /** @throws BrokenFileException if all of it would be longer than can be */
    static List<Stretch> of(KernPiece piece, Notice notice) throws BrokenFileException {
        return new Sections(piece, notice).order();
    }

    private static Optional<String> found(Row row) {
        return row.fields().stream()
                .filter(field -> field.startsWith(LABEL))
                .findFirst()
                .map(field -> field.substring(LABEL.length()));
    }

    private List<Stretch> order() throws BrokenFileException {
        int all = piece.rows().size();
        find(all);
        if (list.isEmpty()) {
            tellSigns();
            return List.of(new Stretch(0, all));
        }
        List<Stretch> order = new ArrayList<>();
        order.add(new Stretch(0, firstLabel));
        String text = found(list.get()).orElse("");
        if (text.length() > LONGEST_LIST) {
            throw unbounded();
        }
        for (String name : text.substring(1, text.length() - 1).split(",")) {
            Stretch section = sections.get(name.strip());
            if (section == null) {
                notice.leftOut("section", name, list.get().line(), 1);
            } else {
                order.add(section);
            }
        }
        requireBounded(order);
        return order;
    }

    private void find(int all) {
        String open = "";
        for (int i = 0; i < all; i++) {
            Row row = piece.rows().get(i);
            Optional<String> name = row.kind() == Row.Kind.INTERPRETATION ? found(row) : Optional.<String>empty();
            if (name.isEmpty()) {
                continue;
            }
            if (name.get().indexOf('[') < 0) {
                close(open, i);
                open = name.get();
                firstLabel = Math.min(firstLabel, i);
                sections.put(open, new Stretch(i, all));
            } else if (list.isEmpty() && name.get().matches("\\[.*\\]")) {
                list = Optional.of(row);
            }
        }
    }

    private void close(String open, int at) {
        sections.computeIfPresent(open, (name, section) -> new Stretch(section.from, at));
    }

    private void tellSigns() {
        piece.rows().stream()
                .filter(row -> row.kind() == Row.Kind.BAR && row.fields().get(0).indexOf(':') >= 0)
                .forEach(row -> notice.leftOut("repeat", row.line(), 1));
    }

    private void requireBounded(List<Stretch> order) throws BrokenFileException {
        long[] before = new long[piece.rows().size() + 1];
        for (int i = 0; i < piece.rows().size(); i++) {
            before[i + 1] = before[i] + piece.rows().get(i).fields().size();
        }
        long fields =
                order.stream().mapToLong(s -> before[s.to] - before[s.from]).sum();
        if (fields > Math.max(MOST_FIELDS, before[piece.rows().size()])) {
            throw unbounded();
        }
    }

    private BrokenFileException unbounded() {
        return new BrokenFileException("repeats", list.get().line(), 1, Map.of("count", MOST_FIELDS));
    }
}
