package org.cmusic.engine;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cmusic.engine.bank.Workspace;

/**
 * Threads that share jobs among themselves, the caller's being one of them; alone, it works without any ado. The others wait
 * for work awake for a moment, since it mostly comes at once, and then asleep.
 */
final class Crew implements AutoCloseable {
    /** So often a thread looks for work before it sleeps: some tens of microseconds. */
    private static final int LOOKS = 2000;

    private final Workspace own;
    private final List<Member> others;
    private final Thread caller = Thread.currentThread();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private Job job = (number, workspace) -> {};
    private int count;
    private volatile int round;
    private volatile boolean closed;
    private volatile Throwable failure;

    Crew(int threads, Supplier<Workspace> workspaces) {
        own = workspaces.get();
        others =
                Stream.generate(workspaces).limit(threads - 1L).map(Member::new).toList();
        others.forEach(Thread::start);
    }

    /** One of a number of jobs. */
    @FunctionalInterface
    interface Job {
        void run(int number, Workspace workspace);
    }

    /** Does the jobs from 0 to {@code count} - 1, in any order, and returns when all are done. */
    void run(int count, Job job) {
        this.job = job;
        this.count = count;
        next.set(0);
        boolean shared = count > 1 && !others.isEmpty();
        if (shared) {
            working.set(others.size());
            round++;
            others.forEach(LockSupport::unpark);
        }
        work(own);
        if (shared) {
            await(() -> working.get() == 0);
            rethrow(failure);
        }
    }

    private void work(Workspace workspace) {
        for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
            job.run(number, workspace);
        }
    }

    private static void await(BooleanSupplier condition) {
        for (int looks = 0; !condition.getAsBoolean(); looks++) {
            if (looks < LOOKS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park();
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted");
                }
            }
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** A thread other than the caller's. */
    private final class Member extends Thread {
        private final Workspace workspace;
        private int done;

        Member(Workspace workspace) {
            super("renderer");
            this.workspace = workspace;
            setDaemon(true);
        }

        @Override
        public void run() {
            await(this::isCalled);
            while (!closed) {
                done = round;
                try {
                    work(workspace);
                } catch (RuntimeException | Error e) {
                    failure = e;
                }
                if (working.decrementAndGet() == 0) {
                    LockSupport.unpark(caller);
                }
                await(this::isCalled);
            }
        }

        private boolean isCalled() {
            return round != done || closed;
        }
    }

    @Override
    public void close() {
        closed = true;
        others.forEach(LockSupport::unpark);
    }
}
