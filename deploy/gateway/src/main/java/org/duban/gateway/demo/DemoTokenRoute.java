package org.duban.gateway.demo;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.PrivateKey;
import org.duban.gateway.edge.Methods;
import org.duban.gateway.session.SignInForm;

/** {@code POST /demo/token}: a bearer token of somebody of the demo city, for those who are no browser. */
@ApplicationScoped
class DemoTokenRoute {
    private static final String PATH = "/demo/token";
    private static final int FORM_BYTES = 4096;

    private final DemoKey demoKey;
    private final DemoDoor door;

    DemoTokenRoute(DemoKey demoKey, DemoDoor door) {
        this.demoKey = demoKey;
        this.door = door;
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
                .ifPresent(username -> door.person(username)
                        .onFailure(exchange::fail)
                        .onSuccess(person -> answer(exchange, DemoToken.issue(person.person(), key))));
    }

    private static void answer(RoutingContext exchange, DemoToken token) {
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(token.json().encode());
    }
}
