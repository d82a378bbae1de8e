package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: its scores sound, its commands work, and its messages are those of the command. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path HELLO = Path.of("..", "scores", "hello.sco");
    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z-]+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("// (\\S+\\.(?:sco|ins))\n");
    private static final String COMMAND = "./cmusic ";

    @TempDir
    Path folder;

    private final List<Block> blocks = new ArrayList<>();

    /** A fenced block and the word behind its fence. */
    private record Block(String kind, String text) {}

    @BeforeEach
    void read() throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(README));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        Files.copy(HELLO, Files.createDirectory(folder.resolve("scores")).resolve("hello.sco"));
        for (Block block : blocks) {
            Matcher name = NAME.matcher(block.text());
            if (name.lookingAt()) {
                Files.writeString(folder.resolve(name.group(1)), block.text());
            }
        }
    }

    @Test
    void beginsWithTheTwoCommands() {
        assertThat(blocks.get(0)).isEqualTo(new Block("sh", "./cmusic render scores/hello.sco\nmvn verify\n"));
    }

    @Test
    void scoresAndInstrumentsAreWellFormedAndSound() throws IOException {
        int number = 0;
        for (Block block : blocks) {
            if (block.kind().equals("sco") || block.kind().equals("ins")) {
                Path file = folder.resolve("block" + number++ + "." + block.kind());
                Files.writeString(file, block.text());
                CommandRun run = CommandRun.of("render", file.toString(), "--deny", "warnings");
                assertThat(run.status()).as(block.text() + run.err()).isZero();
            }
        }
        assertThat(number).isGreaterThan(2);
    }

    @Test
    void commandsWork() {
        int number = 0;
        for (Block block : blocks) {
            if (!block.kind().equals("sh")) {
                continue;
            }
            for (String line : block.text()
                    .lines()
                    .filter(line -> line.startsWith(COMMAND))
                    .toList()) {
                CommandRun run = run(line.substring(COMMAND.length()));
                assertThat(run.status()).as(line + "\n" + run.err()).isZero();
                number++;
            }
        }
        assertThat(number).isGreaterThan(8);
    }

    @Test
    void messagesAreThoseOfTheCommand() {
        int number = 0;
        for (Block block : blocks) {
            if (block.kind().equals("console")) {
                String command = block.text().lines().findFirst().orElseThrow();
                CommandRun run = run(command.substring(("$ " + COMMAND).length()));
                assertThat(command + "\n" + run.out() + run.err()).isEqualTo(block.text());
                number++;
            }
        }
        assertThat(number).isPositive();
    }

    private CommandRun run(String arguments) {
        return CommandProcess.start(folder, arguments.split(" +")).finish();
    }
}
