package org.cmusic.grammar.carl.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.program.Finding;
import org.cmusic.grammar.program.Location;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;

/** What comes of text, as {@code cpp -traditional} of GNU makes it. */
class PreprocessorTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, String> files = Map.of(
            "a.h", "#ifndef A\n#define A x\n#include \"b.h\"\n#endif\n",
            "b.h", "#include \"a.h\"\nfrom b\n",
            "self.h", "again\n#include \"self.h\"\n");

    private String of(String text, Limits limits) {
        Includes includes = (name, place, from) -> Optional.ofNullable(files.get(name))
                .map(found -> new Finding.Found(new Location.Library(name), Source.memory(name, found)));
        Preprocessor preprocessor = new Preprocessor(Source.memory("s", text), includes, limits, diagnostics);
        StringBuilder out = new StringBuilder();
        for (int c = preprocessor.read(); c >= 0; c = preprocessor.read()) {
            out.append((char) c);
        }
        return out.toString().strip();
    }

    private String of(String text) {
        return of(text, Limits.usual());
    }

    private String mistakes() {
        return diagnostics.sorted().stream()
                .map(mistake ->
                        mistake.slug() + mistake.variant().map(v -> "." + v).orElse(""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void namesAreReplacedAtWordBoundariesAndBehindDigits() {
        assertThat(of("#define P (p4sec)\n440P 4P P4 xP p.P 1eP P_"))
                .isEqualTo("440(p4sec) 4(p4sec) P4 xP p.(p4sec) 1eP P_");
    }

    @Test
    void nothingIsReplacedBetweenMarksOnALine() {
        assertThat(of("#define P XX\ndon't P it's P end\nP \"P\" P\n'P\nP"))
                .isEqualTo("don't P it's XX end\nXX \"P\" XX\n'P\nXX");
    }

    @Test
    void argumentsKeepTheirBlanks() {
        assertThat(of("#define F(a) <a>\nF( x ) F ( y ) F\n(z) F( (1,2) ) F() F F;"))
                .isEqualTo("< x > < y > <z> < (1,2) > <> F F;");
        assertThat(of("#define W(a, b) [a][b]\nW(1 , 2) W((1,2), W(3,4)) W(1\n,\n2)"))
                .isEqualTo("[1 ][ 2] [(1,2)][ [3][4]] [1 ][ 2]");
        assertThat(of("#define INDEX(i,m)((i)*(m))Hz\nINDEX(5,440)")).isEqualTo("((5)*(440))Hz");
    }

    @Test
    void whatAMacroStandsForIsReadAgain() {
        assertThat(of("#define G F\n#define F(a) <a>\nG(1) G (2)")).isEqualTo("<1> <2>");
        assertThat(of("#define PAIR 1,2\n#define F(a,b) <a|b>\nF(PAIR,3)")).isEqualTo("<1,2|3>");
        assertThat(of("#define F(x) G x\n#define G(y) <y>\nF((1))\nF(2)")).isEqualTo("<1>\nG 2");
        assertThat(of("#define C(o) (o)\n#define Cs(o) [o]\nC(1)s Cs(2) C(C(3)) C"))
                .isEqualTo("(1)s [2] ((3)) C");
        assertThat(of("#define TRI(n) n,1/n^2,0\nx TRI(3);TRI(5)")).isEqualTo("x 3,1/3^2,0;5,1/5^2,0");
    }

    @Test
    void aMacroIsNotReplacedWithinItself() {
        assertThat(of("#define A A B\nA\n#define X Y\n#define Y X\nX\n#define p5 (p5)\np5"))
                .isEqualTo("A B\nX\n(p5)");
        assertThat(mistakes()).isEqualTo("macro-recursion macro-recursion macro-recursion");
    }

    @Test
    void commentsLeaveNoBlank() {
        assertThat(of("a/**/b /* x\n y */ c\n#define Q a/**/b/* */c  \n[Q]")).isEqualTo("ab  c\n[abc]");
        assertThat(of("\"/* no */\" x")).isEqualTo("\"/* no */\" x");
    }

    @Test
    void parametersAreReplacedWithinQuotationMarks() {
        assertThat(of("#define S(x) \"x is x\" x\nS(p) S(a b)")).isEqualTo("\"p is p\" p \"a b is a b\" a b");
    }

    @Test
    void linesAreJoined() {
        assertThat(of("#define LONG a \\\n b \\\r\n  c\nLONG x\\\ny")).isEqualTo("a  b   c xy");
    }

    @Test
    void onlyTheFirstColumnMakesADirective() {
        assertThat(of(" #define Z 1\nZ\n# define Z 2\nZ\n#foo\n#\n# 33 \"x\"\nZ"))
                .isEqualTo("#define Z 1\nZ\n2\n2");
        assertThat(mistakes()).isEqualTo("unknown-directive");
    }

    @Test
    void conditionsAreComputed() {
        assertThat(of("#define A 1\n#ifdef A\nin\n#ifndef A\nx\n#elif A == 1\ny\n#else\nz\n#endif\n#endif\n"
                        + "#if A + 2 * 3 == 7 && !defined B && defined(A)\nok\n#endif\n#if (1 << 3) != 8 ? 1 : 0\nno\n#endif\n"
                        + "#ifdef unix\nunix\n#endif\n#undef A\n#if A || 0x10 < 3\nno\n#else\nyes\n#endif"))
                .isEqualTo("in\ny\nok\n1\nyes");
    }

    @Test
    void wrongLinesAreTold() {
        of(
                "#define 3 4\n#define\n#define F(a b) x\n#define F( a\n#define G(a,a) a\n#undef\n#ifdef\n#endif\n#endif\n#else\n"
                        + "#if 1 +\n#endif\n#include x\n#error no\n#if 1");
        assertThat(mistakes())
                .isEqualTo("bad-directive.name bad-directive.name bad-directive.parameters bad-directive.parameters"
                        + " bad-directive.parameters bad-directive.name bad-directive.name bad-directive.unmatched"
                        + " bad-directive.unmatched bad-directive.condition bad-directive.file bad-directive.error"
                        + " bad-directive.open");
    }

    @Test
    void wrongCallsAreTold() {
        of("#define F(a) a\n#define N() n\nF(1,2) N(1) N()\n#define F(a) a\n#define N 3\nF(2");
        assertThat(mistakes()).isEqualTo("macro-arguments macro-arguments macro-redefined macro-arguments.open");
    }

    @Test
    void filesAreIncludedUnlessTheyGuardThemselves() {
        assertThat(of("#include \"a.h\"\nA")).isEqualTo("from b\nx");
        assertThat(mistakes()).isEmpty();
        assertThat(of("#include \"self.h\"\nA")).startsWith("again");
        assertThat(mistakes()).isEqualTo("import-cycle.include");
    }

    @Test
    void bombsAreDefused() {
        StringBuilder bomb = new StringBuilder("#define M0 xxxxxxxx\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("#define M" + i + " M" + (i - 1) + " M" + (i - 1) + "\n");
        }
        of(bomb + "M59", Limits.usual().with(Limits.Name.STEPS, 100_000));
        assertThat(mistakes()).isEqualTo("limit-exceeded");
    }

    @Test
    void argumentsThatDoubleAreDefused() {
        of("#define D(x) x x\n" + "D(".repeat(60) + "1" + ")".repeat(60));
        assertThat(mistakes()).isEqualTo("limit-exceeded.macro");
    }

    @Test
    void callsWithinCallsHaveALimit() {
        of("#define D(x) x\n" + "D(".repeat(5000) + "1" + ")".repeat(5000));
        assertThat(mistakes()).isEqualTo("limit-exceeded");
    }
}
