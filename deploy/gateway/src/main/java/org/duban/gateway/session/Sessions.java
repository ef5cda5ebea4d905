package org.duban.gateway.session;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Begins, finds, renews and ends sessions. Nothing of them is kept here: the browser's cookie is all there is. */
@Singleton
class Sessions {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final SessionConfig config;
    private final Seal seal;
    private final Clock clock;

    Sessions(SessionConfig config, Seal seal, Clock clock) {
        this.config = config;
        this.seal = seal;
        this.clock = clock;
    }

    Session begin(RoutingContext exchange, Person person) {
        return give(exchange, person, clock.instant());
    }

    /** The session that the request carries; a cookie that is none, or none any more, is taken from the browser. */
    Optional<Session> of(RoutingContext exchange) {
        Optional<Session> session = SessionCookie.value(exchange.request())
                .flatMap(seal::open)
                .map(bytes -> Session.of(new JsonObject(new String(bytes, StandardCharsets.UTF_8))))
                .filter(found -> found.lastsAt(clock.instant()));
        if (session.isEmpty() && SessionCookie.isSent(exchange.request())) {
            SessionCookie.clear(exchange);
        }
        return session;
    }

    /**
     * The session with a new cookie if the old one has some age. Only quick requests renew it: the answer to a long
     * upload must not sign in again whoever signed out meanwhile.
     */
    Session renewed(RoutingContext exchange, Session session) {
        boolean old = !clock.instant().isBefore(session.made().plus(config.renewAfter()));
        return old && READS.contains(exchange.request().method())
                ? give(exchange, session.person(), session.since())
                : session;
    }

    void end(RoutingContext exchange) {
        SessionCookie.clear(exchange);
    }

    private Session give(RoutingContext exchange, Person person, Instant since) {
        Instant now = clock.instant();
        Instant idle = now.plus(config.idle());
        Instant last = since.plus(config.longest());
        Session session = new Session(person, since, now, idle.isBefore(last) ? idle : last);
        String value = seal.close(session.json().encode().getBytes(StandardCharsets.UTF_8));
        SessionCookie.set(
                exchange, value, Duration.between(now, session.until()).toSeconds());
        return session;
    }
}
