package org.cmusic.grammar.parser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Reported;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.format.RoundTrip;
import org.cmusic.grammar.syntax.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read to its end, and what is told about it can be shown. */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 300);

    private static List<String> samples() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path file : Samples.all()) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingBreaks(long seed) throws Exception {
        Random random = new Random(seed);
        Mutation mutation = new Mutation(new Random(seed));
        List<String> samples = samples();
        for (int i = 0; i < MUTANTS; i++) {
            String text = samples.get(random.nextInt(samples.size()));
            String other = samples.get(random.nextInt(samples.size()));
            check(Source.bytes("mutant.sco", mutation.of(text, other)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void norDoesSoup(long seed) throws Exception {
        Mutation mutation = new Mutation(new Random(seed));
        for (int i = 0; i < MUTANTS / 3; i++) {
            check(Source.bytes("soup.sco", mutation.soup(120)));
        }
    }

    private static void check(Source source) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceParser.parse(source, diagnostics);
        Reported.check(diagnostics);
        if (diagnostics.errors() == 0) {
            RoundTrip.check(source, file);
        }
    }
}
