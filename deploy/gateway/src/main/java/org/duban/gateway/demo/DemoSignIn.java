package org.duban.gateway.demo;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.Set;
import org.duban.gateway.edge.Methods;
import org.duban.gateway.problem.Problem;
import org.duban.gateway.problem.Problems;
import org.duban.gateway.readiness.Readiness;
import org.duban.gateway.readiness.ServiceState;

/** {@code POST /demo/token}: signs in to the demo city, once the services are ready and it is loaded. */
@ApplicationScoped
class DemoSignIn {
    private static final String PATH = "/demo/token";
    private static final int FORM_BYTES = 4096;

    private final Vertx vertx;
    private final DemoKey demoKey;
    private final DemoCity city;
    private final Readiness readiness;

    DemoSignIn(Vertx vertx, DemoKey demoKey, DemoCity city, Readiness readiness) {
        this.vertx = vertx;
        this.demoKey = demoKey;
        this.city = city;
        this.readiness = readiness;
    }

    /** Without a key the path does not exist at all. */
    void register(@Observes Router router) {
        demoKey.key().ifPresent(key -> {
            router.route(PATH).handler(Methods.only("POST"));
            router.route(PATH).handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES));
            router.route(PATH).handler(exchange -> signIn(exchange, key));
        });
    }

    private void signIn(RoutingContext exchange, PrivateKey key) {
        SignInForm.username(exchange)
                .ifPresent(username -> departmentsWhenReady()
                        .onFailure(exchange::fail)
                        .onSuccess(departments -> departments.ifPresentOrElse(
                                codes -> answer(exchange, DemoPerson.named(username, codes), key),
                                () -> Problems.send(exchange, Problem.NOT_READY))));
    }

    private Future<Optional<Set<String>>> departmentsWhenReady() {
        return readiness
                .ask()
                .compose(states -> states.stream().allMatch(ServiceState::ready)
                        ? vertx.executeBlocking(city::departments)
                        : Future.succeededFuture(Optional.empty()));
    }

    private static void answer(RoutingContext exchange, Optional<DemoPerson> person, PrivateKey key) {
        if (person.isEmpty()) {
            Problems.send(exchange, Problem.NO_SUCH_PERSON);
            return;
        }
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(DemoToken.issue(person.get(), key).json().encode());
    }
}
