package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.notation.CommonGrid;

/** Reads the lines of a file into the rows of its pieces. A piece ends where all its columns do. */
final class RowReader {
    private static final String NULL = ".";
    private static final String LAYOUT = "!LO:";
    private static final String SEGMENT = "!!!!SEGMENT";

    private final List<String> lines;
    private final Notice notice;
    private final Amount amount = new Amount();
    private final CommonGrid grid = new CommonGrid();
    private final Map<String, NoteToken> tokens = new HashMap<>();
    private final List<KernPiece> pieces = new ArrayList<>();
    private Head head = new Head();
    private SpinePaths paths = new SpinePaths();
    private List<Row> rows = new ArrayList<>();
    private Signs signs = Signs.NONE;
    private boolean open;

    private RowReader(List<String> lines, Notice notice) {
        this.lines = lines;
        this.notice = notice;
    }

    /** The pieces of a file, at least one. */
    static List<KernPiece> read(List<String> lines, Notice notice) throws BrokenFileException {
        RowReader reader = new RowReader(lines, notice);
        reader.read();
        return reader.pieces;
    }

    private void read() throws BrokenFileException {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("!!")) {
                comment(line);
            } else if (!line.isBlank()) {
                take(line, i + 1);
            }
        }
        if (open) {
            throw new BrokenFileException("unended", lines.size(), 1, Map.of());
        }
        if (pieces.isEmpty()) {
            throw new BrokenFileException("header", 1, 1, Map.of());
        }
    }

    private void comment(String line) {
        if (line.startsWith(SEGMENT) && !open && !pieces.isEmpty()) {
            head = new Head();
        }
        head.add(line);
    }

    private void take(String text, int line) throws BrokenFileException {
        List<String> fields = fields(text);
        amount.line(line, fields.size());
        if (!open) {
            begin(fields, text, line);
            return;
        }
        if (fields.size() != paths.lanes().size()) {
            throw new BrokenFileException(
                    "fields",
                    line,
                    1,
                    Map.of("count", fields.size(), "expected", paths.lanes().size()));
        }
        switch (text.charAt(text.indexOf(fields.get(0)))) {
            case '!' -> local(fields, line);
            case '*' -> interpretation(fields, text, line);
            case '=' -> add(Row.Kind.BAR, fields, text, line, List.of());
            default -> data(fields, text, line);
        }
    }

    /** Fields are divided by tabulators; where there are several they stand for one. */
    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\t', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                fields.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return fields;
    }

    private void begin(List<String> fields, String text, int line) throws BrokenFileException {
        if (!fields.stream().allMatch(field -> field.startsWith("**"))) {
            throw new BrokenFileException("header", line, 1, Map.of());
        }
        rows = new ArrayList<>();
        paths = new SpinePaths();
        signs = Signs.NONE;
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).head() == head) {
            head = new Head();
        }
        paths.begin(fields, line);
        open = true;
        rows.add(new Row(line, text, Row.Kind.INTERPRETATION, fields, paths.lanes(), List.of(), paths.born(), signs));
    }

    private void local(List<String> fields, int line) {
        Set<String> said = new TreeSet<>();
        for (String field : fields) {
            if (field.startsWith(LAYOUT)) {
                notice.leftOut("layout", line, 1);
            } else if (field.length() > 1 && said.add(field)) {
                head.add(field);
            }
        }
    }

    private void interpretation(List<String> fields, String text, int line) throws BrokenFileException {
        List<Lane> lanes = paths.lanes();
        paths.take(fields, line, following(line));
        signs = new TandemReader(notice, fields, lanes, line).read(signs);
        rows.add(new Row(line, text, Row.Kind.INTERPRETATION, fields, lanes, List.of(), paths.born(), signs));
        if (paths.lanes().isEmpty()) {
            pieces.add(new KernPiece(head, paths.spines(), rows));
            open = false;
        }
    }

    /** How many fields the next line has that goes through all columns; 0 if there is none. */
    private int following(int line) {
        for (int i = line; i < lines.size(); i++) {
            String next = lines.get(i);
            if (!next.startsWith("!!") && !next.isBlank()) {
                return fields(next).size();
            }
        }
        return 0;
    }

    private void data(List<String> fields, String text, int line) throws BrokenFileException {
        List<NoteToken> row = new ArrayList<>(Collections.nCopies(fields.size(), NoteToken.NONE));
        add(Row.Kind.DATA, fields, text, line, row);
        Row added = rows.get(rows.size() - 1);
        for (int i = 0; i < fields.size(); i++) {
            Spine spine = paths.lanes().get(i).spine();
            if (spine.isKern() && !fields.get(i).equals(NULL)) {
                amount.note(added, i);
                row.set(i, token(fields.get(i), spine, added, i));
            }
        }
        signs = signs.nowSettled();
    }

    private NoteToken token(String field, Spine spine, Row row, int place) {
        NoteToken token =
                tokens.computeIfAbsent(field, text -> TokenReader.read(text).on(grid));
        for (NoteToken.Strange strange : token.strange()) {
            if (strange.mended()) {
                notice.mended(strange.variant(), row.line(), row.column(place));
            } else {
                notice.leftOut(strange.variant(), strange.word(), row.line(), row.column(place));
            }
        }
        NoteToken sounding = token.sounding(spine.transposition());
        if (sounding.tones().size() < token.tones().size()) {
            notice.leftOut("pitch", row.line(), row.column(place));
        }
        return sounding;
    }

    private void add(Row.Kind kind, List<String> fields, String text, int line, List<NoteToken> notes) {
        rows.add(new Row(line, text, kind, fields, paths.lanes(), notes, List.of(), signs));
    }
}
