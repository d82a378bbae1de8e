package org.cmusic.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cmusic.engine.bank.Workspace;

/** Threads that share jobs among themselves, the caller's being one of them; alone, it works without any ado. */
final class Crew implements AutoCloseable {
    private final List<Workspace> workspaces;
    private final ExecutorService others;

    Crew(int threads, Supplier<Workspace> workspaces) {
        this.workspaces = Stream.generate(workspaces).limit(threads).toList();
        this.others = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "renderer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** One of a number of jobs. */
    @FunctionalInterface
    interface Job {
        void run(int number, Workspace workspace);
    }

    /** Does the jobs from 0 to {@code count} - 1, in any order, and returns when all are done. */
    void run(int count, Job job) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 1; i < Math.min(count, workspaces.size()); i++) {
            Workspace workspace = workspaces.get(i);
            running.add(others.submit(() -> work(next, count, job, workspace)));
        }
        work(next, count, job, workspaces.get(0));
        running.forEach(Crew::await);
    }

    private static void work(AtomicInteger next, int count, Job job, Workspace workspace) {
        for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
            job.run(number, workspace);
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
