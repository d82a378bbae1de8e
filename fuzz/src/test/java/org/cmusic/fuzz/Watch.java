package org.cmusic.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;

/** Watches a thread that works on one input after the other, and tells when one takes too long, by its CPU time. */
final class Watch {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread worker = Thread.currentThread();
    private final Consumer<StackTraceElement[]> hang;
    private volatile long begun;

    /** @param hang is told where the thread is when an input has taken too long */
    Watch(Consumer<StackTraceElement[]> hang) {
        this.hang = hang;
        begin();
        Thread thread = new Thread(this::look, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Another input begins. */
    void begin() {
        begun = THREADS.getThreadCpuTime(worker.getId());
    }

    private void look() {
        while (worker.isAlive()) {
            if (THREADS.getThreadCpuTime(worker.getId()) - begun > MOST.toNanos()) {
                hang.accept(worker.getStackTrace());
                return;
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
