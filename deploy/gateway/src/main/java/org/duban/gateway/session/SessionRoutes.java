package org.duban.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.duban.gateway.edge.Methods;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;

/** {@code /session}: POST signs in, GET says who is, DELETE signs out. */
@ApplicationScoped
class SessionRoutes {
    private static final String PATH = "/session";
    private static final int FORM_BYTES = 4096;

    private final Means means;
    private final Sessions sessions;

    SessionRoutes(Means means, Sessions sessions) {
        this.means = means;
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        router.route(PATH).handler(Methods.only("GET", "HEAD", "POST", "DELETE"));
        router.route(PATH).handler(SessionRoutes::refuseOthers);
        router.get(PATH).handler(this::answer);
        router.head(PATH).handler(this::answer);
        router.delete(PATH).handler(this::signOut);
        router.post(PATH).handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES));
        router.post(PATH).handler(this::signIn);
    }

    private static void refuseOthers(RoutingContext exchange) {
        FromConsole.refusal(exchange.request())
                .ifPresentOrElse(problem -> Problems.send(exchange, problem), exchange::next);
    }

    private void answer(RoutingContext exchange) {
        means.signIn()
                .flatMap(signIn -> sessions.of(exchange))
                .ifPresentOrElse(
                        session -> send(exchange, sessions.renewed(exchange, session)), () -> nobody(exchange));
    }

    private static void nobody(RoutingContext exchange) {
        exchange.response().putHeader("WWW-Authenticate", "Cookie realm=\"Duban\"");
        Problems.send(exchange, Problem.NOT_SIGNED_IN);
    }

    private void signIn(RoutingContext exchange) {
        means.signIn()
                .ifPresentOrElse(
                        signIn -> SignInForm.username(exchange)
                                .ifPresent(username -> signIn.person(username)
                                        .onFailure(exchange::fail)
                                        .onSuccess(person -> send(exchange, sessions.begin(exchange, person)))),
                        () -> Problems.send(exchange, Problem.NO_SIGN_IN));
    }

    private void signOut(RoutingContext exchange) {
        sessions.end(exchange);
        exchange.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static void send(RoutingContext exchange, Session session) {
        JsonObject answer =
                session.person().json().put("expiresAt", session.until().toString());
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(answer.encode());
    }
}
