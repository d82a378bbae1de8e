package org.cmusic.cli.file;

import java.util.concurrent.locks.LockSupport;

/** What is done when the process ends, by itself or by a signal. */
public final class ProcessEnd {
    private ProcessEnd() {}

    /** Has something done at the end. In a process that is ending already nothing more is begun: the caller waits for the end. */
    public static void runThen(Runnable task) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(task));
        } catch (IllegalStateException ending) {
            await();
        }
    }

    /** Waits, in a process that is ending already, for its end: never returns. */
    static void await() {
        while (true) {
            LockSupport.park();
        }
    }
}
