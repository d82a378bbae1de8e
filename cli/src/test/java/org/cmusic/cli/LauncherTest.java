package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final Pattern SOONER = Pattern.compile("(?m)^sooner [\\d.]+ (.+)$");

    /** Java does not say that it looks out for classes that there are none of. */
    @Test
    void kernelsThatAreCompiledSoonExist() throws IOException {
        String launcher = Files.readString(Path.of("..", "cmusic"));
        List<String> kernels = SOONER.matcher(launcher)
                .results()
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line.group(1)))
                .toList();
        assertThat(kernels).contains("FloatSine", "SteadyTile", "MovingTile");
        for (String kernel : kernels) {
            assertThatCode(() -> Class.forName(
                            "org.cmusic.engine.bank." + kernel,
                            false,
                            getClass().getClassLoader()))
                    .as(kernel)
                    .doesNotThrowAnyException();
        }
    }
}
