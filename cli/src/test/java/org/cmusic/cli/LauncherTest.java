package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final Pattern SOONER = Pattern.compile("(?m)^sooner [\\d.]+ (.+)$");
    private static final Pattern APART = Pattern.compile("dontinline,([\\w.]+)::(\\w+)");

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

    @Test
    void whatIsNotInlinedExists() throws Exception {
        List<MatchResult> methods = APART.matcher(Files.readString(Path.of("..", "cmusic")))
                .results()
                .toList();
        assertThat(methods).isNotEmpty();
        for (MatchResult method : methods) {
            Class<?> type = Class.forName(method.group(1), false, getClass().getClassLoader());
            assertThat(type.getDeclaredMethods()).extracting(Method::getName).contains(method.group(2));
        }
    }
}
