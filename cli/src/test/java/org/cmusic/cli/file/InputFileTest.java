package org.cmusic.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    @TempDir
    Path folder;

    @Test
    void readsAFileUnderTheNameItWasGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("Übung.sco"), "cmusic 1\n");
        Source source = InputFile.of(file.toString()).source(InputStream.nullInputStream());
        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source.open().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("cmusic 1\n");
    }

    @Test
    void readsStandardInputAsOftenAsNeeded() throws IOException {
        Source source =
                InputFile.of("-").source(new ByteArrayInputStream("cmusic 1\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(source.name()).isEqualTo("<stdin>");
        for (int i = 0; i < 2; i++) {
            assertThat(source.open().readAllBytes()).hasSize(9);
        }
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> InputFile.of("missing.sco").source(InputStream.nullInputStream()))
                .isInstanceOf(FileFailure.class)
                .hasMessage("cannot read `missing.sco`: there is no such file or folder");
    }

    @Test
    void saysThatAFolderIsNone() {
        assertThatThrownBy(() -> InputFile.of(folder.toString()).source(InputStream.nullInputStream()))
                .hasMessageContaining("it is a folder");
    }

    @Test
    void saysThatNoFileCanHaveSuchAName() {
        assertThatThrownBy(() -> InputFile.of("a\0b")).isInstanceOf(FileFailure.class);
    }
}
