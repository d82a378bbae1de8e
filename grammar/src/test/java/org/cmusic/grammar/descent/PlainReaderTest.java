package org.cmusic.grammar.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.format.Printer;
import org.cmusic.grammar.parser.Mutation;
import org.cmusic.grammar.parser.Samples;
import org.cmusic.grammar.syntax.RandomTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReaderTest {

    private static final int TREES = 200;
    private static final int MUTANTS = 300;

    static Stream<Path> files() {
        return Stream.concat(Samples.all().stream(), Samples.files(Path.of("src", "test", "resources")))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void allFilesAreReadAsTheGrammarReadsThem(Path file) {
        SameReading.check(Source.file(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void allConstructsAreReadAsTheGrammarReadsThem(long seed) {
        RandomTrees trees = new RandomTrees(seed);
        for (int i = 0; i < TREES; i++) {
            SameReading.check(Source.memory("random.sco", Printer.text(trees.file())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedTextsAreLeftToTheGrammar(long seed) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path file : Samples.all()) {
            texts.add(Files.readString(file));
        }
        Random random = new Random(seed);
        Mutation mutation = new Mutation(random);
        for (int i = 0; i < MUTANTS; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            String other = texts.get(random.nextInt(texts.size()));
            SameReading.check(Source.bytes("mutant.sco", mutation.of(text, other)));
            SameReading.check(Source.bytes("soup.sco", mutation.soup(1 + random.nextInt(40))));
        }
    }

    /** Each stands behind the first line of a score, where it makes no mistake. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "let a = 1e300 let b = 1e-300Hz let c = 1.7e308 let d = 1e305kHz let e = 0.0e7 let f = 4.9e-324dB",
                "title \"x\\\"\\\\\\n\\t 日本🎵\" tempo 90bpm at 1b over 2b meter 3/4 at 1b pickup 1/2b key F# major at 1b",
                "let a = -2^-3^2 * (1 - 2) let b = not a == 3 and 2 > 1 or false let c = if a then b else if b then 1 else 2",
                "let x = if if2 then 1 else 2 let if2 = [1, [], \"a\", C4, Ebb3] let e = f() let g = f(1, x=2, rest=3)",
                "let m = 1e5 let n = 1.5E-3Hz let o = 1/4b let p = 1/4e2 let q = 1/4% let r = 007.50dB let s = 0",
                "tuning just(root=A4) map \"a.kbm\" seed 3 channels 4 effect hall(t60=3s) wave w = harmonics(1, 0)",
                "curve c = points(0s: 1,5ms: 2, -80ms: 3 exp, end: 0 curve(-3), 50%: x wave, shape=exp)",
                "curve c = points(0s:1,1s:1,2s:1)",
                "curve c = points(0s: 1,5s + 2s: 3) let x = f(1,5) let y = f(a=1, 5)",
                "curve c = points(0s: 007.50dB, -1.5s: - 3dB, -2^2: 1, 1s * 2: -2^2, 1: 3 exp, end: -0)",
                "curve c = points(0s: 1, end + 1s: 2) curve d = points(end\n:\n-1, 5%\n: 0.000000000000000001)",
                "curve c = points(0s: 12345678901234567890, 1e3: 1.5e3, 1/4b: 3, 2s: x) curve d = points(-1s: silence)",
                "curve c = points(0s: 0.000844220551415513, 0.0000000000000012345678901234567s: -0000.0000000000000000050%,"
                        + "2s: 123456789012345678, 0003s: 1234567890123456789, 4s: 0.00000000000000000000000000001,"
                        + "5s: 0.000000000000000000000000000001, 6s: 0.0001234567890123456789, end: 0000000000000000000000)",
                "note x at 0s for 1b a=1, b=2 at=3 tie=4 over=-1dB note y at 1/2b for 3s",
                "note x at 0s for 1s a=1 s=2",
                "part p plays x(a=1, 2) { each 1b A4 C#5-14ct+1st:1/2b {a=1, b=2} tie [A4 @440Hz~C5]:3b {} rest rest:1b | }",
                "part p plays x { set a=1 b=2, c=1dB .. 2dB over 3b rest=4 play f play g(1) at 1b { } repeat 2 { } }",
                "part p plays x { for i in 1..n { @(root * i) } for p in [A4] { @p:1b } if a { } else if b { } else { } }",
                "part p plays x { if if a then b else c { } let y = 3 @root~A4 @f(1):1b }",
                "section \"A\" { tempo 90bpm meter 3/4 key C minor pickup 1b let x = 1 part p plays x { } }",
                "section \"A\" {\npart p plays x { }\n}\nsection \"B\" {\n}",
                "phrase f { } phrase g(a, b = 3) { play f }",
                "instrument i { natural { pitch = 1Hz } partial 1 { } partial @x { send = 3 } partials n in 1..2 { } }",
                "instrument i { param a : level -60dB..0dB = -12dB param b : truth param rest2 : list = [1] output { } }",
                "instrument i { output { signal = bank send hall = 1dB, send = 3 and = 4 not = 5 a = b and c } }",
                "effect e { param a : number let b = 2 output { signal = input } }",
                "let tempo = key let key = tempo + map let map = title",
                "let a = 440Hz / 220Hz let b = 440Hz/220Hz let c=-1dB let d = 3%-2",
                "/// a\r\n///\n///  b \n let x = 3 //// c\n /* é\n * 🎵 */ let y = \"é\" + 12 /// d",
                "\tlet\u000Bx\f=\r\n3",
            })
    void rightTextsAreRead(String text) {
        assertThat(SameReading.check(Source.memory("a.sco", "cmusic 1\n" + text)))
                .isTrue();
    }

    /** Each is a mistake, or a slip, behind the first line of a score. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "let x = 1 ms",
                "let x = 1 to 2",
                "let x = .5",
                "let x = 5.",
                "let x = 1.5.2",
                "let x = 1/0b",
                "let x = 5hz",
                "let x = 1e999",
                "let x = 1e306kHz",
                "let x = 2e305oct",
                "let x = 1e307st",
                "let x = 1e-999",
                "let x = C4b",
                "let x = H4",
                "let x = 1 < 2 < 3",
                "let x = \"a",
                "let x = \"\\q\"",
                "let x = \"\u0001\"",
                "let x = 'a'",
                "/* let",
                "let x = (1",
                "let x = [1,]",
                "let x = f(1:2)",
                "note x at 0s for 1/8b pitch=3Hz\nplays y",
                "curve c = points(0s: 1, end: 0 curve(a: 2))",
                "part p plays x(1: 2) { }",
                "let x = points(1)",
                "let x =\ntempo 90bpm",
                "title x",
                "let x = title C4",
                "tempo 120",
                "pickup 1",
                "meter 3.5/4",
                "part p plays x { A4:1 }",
                "part p plays x { A4:1/4 }",
                "part p plays x { A4~A4 }",
                "part p plays x { A4:1,5b }",
                "part p plays x { tempo 90bpm }",
                "partial 1 { }",
                "section \"A\" { title \"x\" }",
                "cmusic 1",
                "key H major",
                "instrument i { A4 }",
                "effect e { partial 1 { } }",
                "natural { }",
                "let let = 3",
                "let x 3",
                "note x at 1 for 2s",
                "instrument i { partial 1 { send hall = 1dB } }",
                "let x = 1;",
                "let x = 5%%",
                "let x = 1/2ms",
                "let x = f#3",
                "let x = f(a=1,5)",
                "let x = f(a=-1,5s)",
                "section \"A\" {\ntitle 3\n}",
            })
    void mistakesAreLeftToTheGrammar(String text) {
        assertThat(SameReading.check(Source.memory("a.sco", "cmusic 1\n" + text)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "let x = 3", "cmusic 2", "cmusic 1.0", "cmusic", "cmusic 1 3", "\uFEFF", "cmusic 1 s"})
    void aFileBeginsWithItsVersion(String text) {
        assertThat(SameReading.check(Source.memory("a.sco", text))).isFalse();
    }

    @Test
    void aByteOrderMarkIsNoCharacter() {
        assertThat(SameReading.check(Source.memory("a.sco", "\uFEFFcmusic 1 let x = 3 // é\nlet y = x")))
                .isTrue();
        assertThat(SameReading.check(Source.memory("a.sco", "\uFEFF\uFEFFcmusic 1")))
                .isFalse();
        assertThat(SameReading.check(Source.memory("a.sco", " \uFEFFcmusic 1"))).isFalse();
    }

    @Test
    void aLibraryHoldsDefinitionsOnly() {
        assertThat(SameReading.check(Source.memory("a.ins", "cmusic 1 import \"a.ins\" let x = 3 effect e { }")))
                .isTrue();
        for (String text : List.of("title \"x\"", "effect e(1)", "part p plays x { }", "note x at 0s for 1s")) {
            assertThat(SameReading.check(Source.memory("a.ins", "cmusic 1 " + text)))
                    .isFalse();
        }
    }

    /** Wherever the bytes at hand end, in a token, a character or a comment, more are read. */
    @Test
    void longTextsAreReadPieceByPiece() {
        String piece = "/* é🎵 */ let añ = \"é🎵\" /// é🎵\nlet b = 1/3b let c = 440.5e1Hz let d = f(1..2) // é🎵\n"
                .replace("añ", "a_long_name")
                .replace("f(1..2)", "C##4");
        for (int shift = 0; shift < 130; shift++) {
            String text = "cmusic 1\n" + " ".repeat(shift) + piece.repeat(1400);
            assertThat(SameReading.check(Source.memory("a.sco", text))).isTrue();
        }
    }

    @Test
    void deepNestingIsLeftToTheGrammar() {
        for (String opening : List.of("(", "[", "f(", "-", "not ", "2^", "if a then 1 else ", "@(", "1+(")) {
            Source source = Source.memory("a.sco", "cmusic 1 let x = " + opening.repeat(10_000) + "1");
            assertThat(new PlainReader(source, 1 << 20).read(statement -> {})).isFalse();
        }
        String sum = "cmusic 1 let x = 1" + " + 1".repeat(300);
        assertThat(SameReading.check(Source.memory("a.sco", sum))).isTrue();
    }

    @Test
    void whatIsTooLongOrMissingIsLeftToTheGrammar() {
        Source source = Source.memory("a.sco", "cmusic 1 let x = 3");
        assertThat(new PlainReader(source, 18).read(statement -> {})).isTrue();
        assertThat(new PlainReader(source, 17).read(statement -> {})).isFalse();
        assertThat(new PlainReader(Source.file(Path.of("nowhere.sco")), 17).read(statement -> {}))
                .isFalse();
    }

    @Test
    void bytesThatAreNoTextAreLeftToTheGrammar() {
        byte[] prefix = "cmusic 1 /* ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int[] bad : new int[][] {{0xFF}, {0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xC3}}) {
            byte[] text = java.util.Arrays.copyOf(prefix, prefix.length + bad.length + 3);
            for (int i = 0; i < bad.length; i++) {
                text[prefix.length + i] = (byte) bad[i];
            }
            text[text.length - 3] = ' ';
            text[text.length - 2] = '*';
            text[text.length - 1] = '/';
            assertThat(SameReading.check(Source.bytes("a.sco", text))).isFalse();
        }
    }
}
