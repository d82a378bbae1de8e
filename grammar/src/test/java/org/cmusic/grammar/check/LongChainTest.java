package org.cmusic.grammar.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.program.ImportFolders;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramLoader;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;

/** A score from a program may define very much. */
class LongChainTest {

    private static final int LENGTH = 20_000;

    private static Diagnostics check(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Program program = new ProgramLoader(ImportFolders.NONE, Limits.usual(), diagnostics)
                .load(Source.memory("chain.sco", text), note -> {});
        new Checks(program, diagnostics).run();
        return diagnostics;
    }

    private static String lets(String last) {
        StringBuilder text = new StringBuilder("cmusic 1\n");
        for (int i = 0; i < LENGTH; i++) {
            text.append("let a").append(i).append(" = a").append(i + 1).append('\n');
        }
        return text.append("let a")
                .append(LENGTH)
                .append(" = ")
                .append(last)
                .append('\n')
                .toString();
    }

    @Test
    void aLongChainOfLetsIsNoCircle() {
        assertThat(check(lets("1")).errors()).isZero();
    }

    @Test
    void aLongCircleOfLetsIsTold() {
        Diagnostics diagnostics = check(lets("a0"));
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::slug)
                .filteredOn(slug -> !slug.equals("unused-definition"))
                .containsExactly("let-cycle");
    }
}
