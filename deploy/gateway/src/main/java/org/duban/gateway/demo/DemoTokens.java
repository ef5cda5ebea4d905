package org.duban.gateway.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.gateway.session.Person;

/** The tokens that the services see of those who are signed in to the console, each used until near its end. */
@ApplicationScoped
class DemoTokens {
    /** More than any request lasts. */
    private static final Duration SPARE = Duration.ofHours(1);

    private final Map<Person, Held> held = new ConcurrentHashMap<>();
    private final DemoKey demoKey;
    private final Clock clock;

    DemoTokens(DemoKey demoKey, Clock clock) {
        this.demoKey = demoKey;
        this.clock = clock;
    }

    String of(Person person) {
        Instant now = clock.instant();
        return held.compute(
                        person, (who, known) -> known != null && now.isBefore(known.until()) ? known : issue(who, now))
                .token();
    }

    private Held issue(Person person, Instant now) {
        PrivateKey key = demoKey.key().orElseThrow();
        DemoToken token = DemoToken.issue(person, key);
        return new Held(token.accessToken(), now.plusSeconds(token.expiresIn()).minus(SPARE));
    }

    private record Held(String token, Instant until) {}
}
