package org.duban.local.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with several things at once: a city has more than one pair of hands. */
final class AtOnce {
    private static final int HANDS = 4;

    private AtOnce() {}

    /** What is done with one of them. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T thing) throws Exception;
    }

    /** What came of each, in their order; fails as the first of them that fails. */
    static <T, R> List<R> each(Collection<T> things, Work<T, R> work) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Future<R>> begun = new ArrayList<>();
            things.forEach(thing -> begun.add(hands.submit(() -> work.on(thing))));
            List<R> results = new ArrayList<>();
            for (Future<R> one : begun) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            hands.shutdownNow();
        }
    }
}
