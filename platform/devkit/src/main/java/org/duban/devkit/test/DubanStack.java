package org.duban.devkit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives a Quarkus test a database, topics and a signing key of its own, on one PostgreSQL and one Kafka broker that all
 * tests of the JVM share. Use it as {@code @WithTestResource(DubanStack.class)}.
 */
public final class DubanStack implements QuarkusTestResourceLifecycleManager {

    // Quarkus loads a test resource anew, and closes its class loader, with each application it starts. The servers
    // have to outlive that, so their classes come from the loader that lives as long as the JVM.
    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader system = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(system);
        try {
            Class<?> type = Class.forName(FreshStack.class.getName(), true, system);
            return ((Supplier<Map<String, String>>) type.getConstructor().newInstance()).get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Nothing to do: the servers stop with the JVM, and their directories go with them. */
    @Override
    public void stop() {}
}
