package org.duban.runtime.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/**
 * Lets so many requests of a kind work at once; the others wait in their order, and without a connection to the
 * database, of which there are too few for all who want the same row.
 */
@ApplicationScoped
class Turnstiles {
    private static final int PATIENCE_SECONDS = 30;

    private final Map<Method, Semaphore> places = new ConcurrentHashMap<>();

    /** @throws Problem 503 for who has waited too long */
    <T> T pass(Method endpoint, int together, Callable<T> work) throws Exception {
        if (together == 0) {
            return work.call();
        }
        Semaphore free = places.computeIfAbsent(endpoint, one -> new Semaphore(together, true));
        if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw Problem.of(
                            ProblemType.UNAVAILABLE,
                            new Text("Too many ask for this at once. Ask again in a moment.", "同类请求过多，请稍后再试。"))
                    .withHeader("Retry-After", "5");
        }
        try {
            return work.call();
        } finally {
            free.release();
        }
    }
}
