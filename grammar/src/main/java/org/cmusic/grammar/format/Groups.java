package org.cmusic.grammar.format;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.WaveDefinition;

/** Which statements stand together, and between which an empty line stands. */
final class Groups {

    private enum Group {
        HEAD,
        SETTING,
        VALUE,
        NOTE,
        BLOCK
    }

    private Groups() {}

    /** The statements as entries, with empty lines between the groups. */
    static List<Entry> entries(List<Statement> statements) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            boolean apart = i > 0 && areApart(statements.get(i - 1), statements.get(i));
            entries.add(entry(statements.get(i), apart));
        }
        return entries;
    }

    /** One statement, after an empty line if it stands apart. */
    static Entry entry(Statement statement, boolean apart) {
        Entry entry = statement.accept(new StatementPrinter());
        return new Entry(entry.elements(), entry.kind(), true, apart);
    }

    /** Whether an empty line stands between two statements. */
    static boolean areApart(Statement before, Statement after) {
        return group(before) != group(after) || group(after) == Group.BLOCK;
    }

    private static Group group(Statement statement) {
        if (statement instanceof Header || statement instanceof ImportStatement) {
            return Group.HEAD;
        }
        if (statement instanceof LetDefinition
                || statement instanceof WaveDefinition
                || statement instanceof CurveDefinition) {
            return Group.VALUE;
        }
        if (statement instanceof NoteStatement) {
            return Group.NOTE;
        }
        return isBlock(statement) ? Group.BLOCK : Group.SETTING;
    }

    private static boolean isBlock(Statement statement) {
        return statement instanceof InstrumentDefinition
                || statement instanceof EffectDefinition
                || statement instanceof PhraseDefinition
                || statement instanceof PartDefinition
                || statement instanceof SectionStatement;
    }
}
