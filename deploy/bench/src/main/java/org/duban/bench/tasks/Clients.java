package org.duban.bench.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask one after the other, each as soon as it is answered. */
final class Clients {
    private static final int COUNT = 16;

    private Clients() {}

    /** One request, told its number. */
    @FunctionalInterface
    interface Request {
        void send(int number);
    }

    /** So many requests; answers how many a second. */
    static double rate(int requests, Request request) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            ends.add(threads.submit(() -> {
                for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                    request.send(number);
                }
            }));
        }
        threads.shutdown();
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a request failed", e.getCause());
            }
        }
        return requests / ((System.nanoTime() - start) / 1e9);
    }
}
