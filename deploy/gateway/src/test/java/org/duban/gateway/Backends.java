package org.duban.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.util.Map;
import java.util.stream.Stream;

/** The three services behind the gateway under test. */
public final class Backends implements QuarkusTestResourceLifecycleManager {
    final Backend meeting = new Backend();
    final Backend task = new Backend();
    final Backend notification = new Backend();

    @Override
    public Map<String, String> start() {
        all().forEach(Backend::start);
        return Map.of(
                "duban.gateway.meeting-url", meeting.url(),
                "duban.gateway.task-url", task.url(),
                "duban.gateway.notification-url", notification.url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new MatchesType(Backends.class));
    }

    @Override
    public void stop() {
        all().forEach(Backend::stop);
    }

    void reset() {
        all().forEach(Backend::reset);
    }

    Backend named(String service) {
        return switch (service) {
            case "meeting-service" -> meeting;
            case "task-service" -> task;
            case "notification-service" -> notification;
            default -> throw new IllegalArgumentException(service);
        };
    }

    Stream<Backend> all() {
        return Stream.of(meeting, task, notification);
    }

    long requests() {
        return all().mapToLong(backend -> backend.received().size()).sum();
    }
}
