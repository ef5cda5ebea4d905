package org.duban.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;

/** Requests to the services by cookie: the session's token takes its place. Who shows a token needs no cookie. */
@ApplicationScoped
class SignedInRequests {
    private static final int ORDER = -800;

    private final Means means;
    private final Sessions sessions;

    SignedInRequests(Means means, Sessions sessions) {
        this.means = means;
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        means.signIn()
                .ifPresent(
                        signIn -> router.route("/api/v1/*").order(ORDER).handler(exchange -> admit(exchange, signIn)));
    }

    private void admit(RoutingContext exchange, SignIn signIn) {
        if (exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            exchange.next();
            return;
        }
        sessions.of(exchange).ifPresentOrElse(session -> admit(exchange, signIn, session), exchange::next);
    }

    private void admit(RoutingContext exchange, SignIn signIn, Session session) {
        HttpServerRequest request = exchange.request();
        Optional<Problem> refusal = FromConsole.refusal(request);
        if (refusal.isPresent()) {
            Problems.send(exchange, refusal.get());
            return;
        }
        sessions.renewed(exchange, session);
        exchange.addHeadersEndHandler(end -> keepOutOfCaches(exchange.response()));
        signIn.token(session.person()).onFailure(exchange::fail).onSuccess(token -> {
            request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            exchange.next();
        });
    }

    /** The same address answers the next person at this browser differently, even under the same ETag. */
    private static void keepOutOfCaches(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
    }
}
