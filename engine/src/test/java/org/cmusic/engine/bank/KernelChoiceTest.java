package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.engine.KernelProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kernel there is, and what it gives, on machines unlike this one. */
class KernelChoiceTest {
    private static final String MODULE = "jdk.incubator.vector";

    /** The choice for long work, and a number that stands for its samples. */
    private static String said(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KernelProbe.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    @Test
    void shortWorkIsRenderedThePlainWay() {
        assertThat(KernelChoice.of(149_999)).isEqualTo(KernelChoice.PLAIN);
        assertThat(KernelChoice.of(150_000)).isEqualTo(KernelChoice.MATRIX);
    }

    @Test
    void longWorkIsSungTogetherWhereManyPartialsSoundAtOnce() {
        assertThat(KernelChoice.PLAIN.suitsChoir(0)).isTrue();
        assertThat(KernelChoice.MATRIX.suitsChoir(199)).isFalse();
        assertThat(KernelChoice.MATRIX.suitsChoir(200)).isTrue();
    }

    @Test
    void withoutTheModuleAllWorkIsRenderedThePlainWay() throws Exception {
        assertThat(said()).startsWith("PLAIN ");
    }

    @Test
    void theModuleIsAddedWhereTheJvmAllowsIt() throws Exception {
        String added = said("--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED");
        assertThat(added).startsWith("MATRIX ").isEqualTo(said("--add-modules", MODULE));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64})
    void vectorsOfAnyWidthGiveTheSameBytes(int bytes) throws Exception {
        String narrow = said("--add-modules", MODULE, "-XX:+IgnoreUnrecognizedVMOptions", "-XX:MaxVectorSize=" + bytes);
        assertThat(narrow).isEqualTo(said("--add-modules", MODULE));
    }

    @Test
    void fewPartialsSuitNoSpectrum() {
        assertThat(KernelChoice.PLAIN.suitsSpectrum(99, 0)).isFalse();
        assertThat(KernelChoice.PLAIN.suitsSpectrum(100, 0)).isTrue();
        assertThat(KernelChoice.PLAIN.suitsSpectrum(0, 50)).isTrue();
        assertThat(KernelChoice.MATRIX.suitsSpectrum(299, 0)).isFalse();
        assertThat(KernelChoice.MATRIX.suitsSpectrum(2, 149)).isTrue();
    }
}
