package org.cmusic.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProcessEndTest {
    /** Asks for something at the end when the end has begun. */
    static final class Late {
        private static volatile boolean asked;

        private Late() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread asker = Thread.currentThread();
            CountDownLatch ending = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ending.countDown();
                while (!asked || asker.getState() == Thread.State.RUNNABLE) {
                    Thread.onSpinWait();
                }
            }));
            new Thread(() -> System.exit(3)).start();
            ending.await();
            asked = true;
            ProcessEnd.runThen(() -> System.out.println("too late"));
            System.out.println("went on");
        }
    }

    @Test
    void whoComesTooLateWaitsForTheEndWithoutAWord() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), "-cp", System.getProperty("java.class.path"), Late.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(process.waitFor()).isEqualTo(3);
    }
}
