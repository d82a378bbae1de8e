package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.cli.file.InputFile;
import org.cmusic.composers.critic.Review;
import org.cmusic.composers.critic.Rule;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesComposerTest {
    private static final Path CHORALES = Path.of("../corpus/chorales");

    @TempDir
    Path folder;

    private Path composed(String name, String... options) {
        Path score = folder.resolve(name);
        String[] line = Stream.of(Stream.of("compose", "rules"), Stream.of(options), Stream.of("-o", score.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(line);
        assertThat(run.status()).as("%s: %s", name, run.err()).isZero();
        return score;
    }

    private static Music music(Path score) throws Exception {
        InputFile file = InputFile.of(score.toString());
        return MusicPieces.named("", file.source(InputStream.nullInputStream()), new Diagnostics())
                .get(0)
                .music();
    }

    private static int lastOfBass(Music music) {
        List<Event> events =
                music.parts().get(music.parts().size() - 1).voices().get(0).events();
        Chord last = events.stream()
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .reduce((one, next) -> next)
                .orElseThrow();
        return last.tones().get(0).pitch().fifths();
    }

    @Test
    void everyTuneOfTheChoralesIsSet() throws Exception {
        List<Path> tunes;
        try (Stream<Path> files = Files.list(CHORALES)) {
            tunes = files.sorted().toList();
        }
        assertThat(tunes).hasSizeGreaterThanOrEqualTo(20);
        int parallels = 0;
        for (Path tune : tunes) {
            Music set = music(composed(tune.getFileName().toString(), "--seed", "1", "--harmonize", tune.toString()));
            Review review = Review.of(set).orElseThrow();
            assertThat(set.parts()).as("%s", tune).hasSize(4);
            assertThat(review.faults())
                    .as("%s", tune)
                    .noneMatch(fault -> fault.rule() == Rule.RANGE && fault.upper() > 0);
            assertThat(lastOfBass(set))
                    .as("%s", tune)
                    .isEqualTo(set.keys().get(0).key().tonicFifths());
            parallels += review.counts().getOrDefault(Rule.PARALLEL_FIFTH, 0)
                    + review.counts().getOrDefault(Rule.PARALLEL_OCTAVE, 0);
        }
        assertThat(parallels).isLessThanOrEqualTo(tunes.size() / 10);
    }

    @Test
    void oneSeedGivesOnePiece() {
        int number = 0;
        for (String options : List.of("--species 5 --bars 9", "--bars 8 --voices 4 --key G", "--bars 8 --key D")) {
            String[] words = (options + " --seed 3").split(" ");
            Path one = composed("one" + ++number + ".sco", words);
            Path other = composed("other" + number + ".sco", words);
            assertThat(one).hasSameTextualContentAs(other);
            assertThat(CommandRun.of("check", "--deny", "warnings", one.toString())
                            .status())
                    .isZero();
        }
    }

    @Test
    void traceIsBounded() {
        CommandRun run = CommandRun.of(
                "compose",
                "rules",
                "--species",
                "5",
                "--seed",
                "1",
                "--trace",
                "-o",
                folder.resolve("t.sco").toString());
        assertThat(run.status()).isZero();
        List<String> told = (run.out() + run.err()).lines().toList();
        assertThat(told).hasSizeBetween(500, 560).anyMatch(line -> line.contains("only the first 500 steps"));
    }

    @Test
    void aBrokenRuleIsToldWithItsLine() throws Exception {
        Path rules = Files.writeString(folder.resolve("my.rules"), "# mine\nspecies.lep 3\n");
        CommandRun run = CommandRun.of("compose", "rules", "--species", "1", "--rules", rules.toString(), "-o", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("--rules, line 2: no rule is called `species.lep`");
    }

    @Test
    void whatHasNoEffectIsRefused() {
        CommandRun corpus = CommandRun.of("compose", "rules", "--corpus", "foster", "-o", "-");
        assertThat(corpus.status()).isEqualTo(1);
        assertThat(corpus.err()).contains("--corpus has no meaning here");
        CommandRun meter = CommandRun.of("compose", "rules", "--species", "1", "--meter", "3/4", "-o", "-");
        assertThat(meter.err()).contains("--meter has no meaning with --species");
    }
}
