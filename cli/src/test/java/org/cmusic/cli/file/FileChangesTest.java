package org.cmusic.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {
    @TempDir
    Path folder;

    private Path score;

    @BeforeEach
    void write() throws IOException {
        score = Files.writeString(folder.resolve("song.sco"), "cmusic 1\n");
    }

    @Test
    void seesAFileWritten() throws Throwable {
        assertSeen(() -> Files.writeString(score, "cmusic 1 // more\n"));
    }

    @Test
    void seesAFileReplacedByARename() throws Throwable {
        assertSeen(() -> {
            Path other = Files.writeString(folder.resolve("other"), "CMUSIC 1\n");
            Files.setLastModifiedTime(other, Files.getLastModifiedTime(score));
            Files.move(other, score, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    @Test
    void seesAFileRemoved() throws Throwable {
        assertSeen(() -> Files.delete(score));
    }

    @Test
    void seesWhatHappenedBeforeItWasAsked() throws Throwable {
        FileChanges changes = watching(score);
        Files.writeString(score, "cmusic 1 // more\n");
        changes.await();
    }

    @Test
    void sleepsWhileNothingChanges() throws Exception {
        FileChanges changes = watching(score, folder.resolve("missing.ins"));
        CompletableFuture<Void> seen = CompletableFuture.runAsync(() -> await(changes));
        Files.writeString(folder.resolve("elsewhere.sco"), "cmusic 1\n");
        assertThat(isDone(seen)).isFalse();
        Files.writeString(folder.resolve("missing.ins"), "cmusic 1\n");
        seen.get(1, TimeUnit.MINUTES);
    }

    @Test
    void seesWhatHappensToAFileItGoesOnToFollow() throws Throwable {
        FileChanges changes = watching(score);
        Files.writeString(score, "cmusic 1 // more\n");
        changes.follow(List.of(score, folder.resolve("new.ins")));
        changes.await();
    }

    private static FileChanges watching(Path... files) {
        FileChanges changes = new FileChanges();
        changes.follow(List.of(files));
        return changes;
    }

    private void assertSeen(Executable change) throws Throwable {
        FileChanges changes = watching(score);
        CompletableFuture<Void> seen = CompletableFuture.runAsync(() -> await(changes));
        change.execute();
        seen.get(1, TimeUnit.MINUTES);
    }

    private static boolean isDone(CompletableFuture<Void> seen) throws ExecutionException, InterruptedException {
        try {
            seen.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static void await(FileChanges changes) {
        try {
            changes.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
