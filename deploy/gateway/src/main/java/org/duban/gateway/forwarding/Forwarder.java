package org.duban.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import org.duban.gateway.edge.BodyLimit;
import org.duban.gateway.edge.RequestId;
import org.duban.gateway.service.Service;
import org.duban.gateway.service.ServiceClient;

/** Sends a request on to its service and the answer back, a chunk at a time, once. */
@ApplicationScoped
class Forwarder {
    private final ServiceClient services;
    private final BodyLimit limit;

    Forwarder(ServiceClient services, BodyLimit limit) {
        this.services = services;
        this.limit = limit;
    }

    void forward(RoutingContext exchange, Service service, String uri) {
        HttpServerRequest caller = exchange.request();
        ProxyRequest onward = ProxyRequest.reverseProxy(caller).setURI(uri);
        CappedBody body = new CappedBody(onward.getBody().stream(), limit.bytes());
        onward.setBody(Body.body(body, onward.getBody().length()));
        Headers.prepare(onward, RequestId.of(exchange));
        Setback setback = new Setback(exchange, service, limit);
        services.open(service).onFailure(cause -> setback.away(onward)).onSuccess(request -> {
            // A failure reaches us through the answer that does not come.
            request.exceptionHandler(failure -> {});
            welcomeBody(caller);
            onward.send(request).compose(Forwarder::answer).onFailure(cause -> setback.brokeOff(onward, body));
        });
    }

    /** A caller that asks before it sends a large body is told to, once somebody is there to take it. */
    private static void welcomeBody(HttpServerRequest caller) {
        if ("100-continue".equalsIgnoreCase(caller.getHeader(HttpHeaders.EXPECT))) {
            caller.response().writeContinue();
        }
    }

    private static Future<Void> answer(ProxyResponse back) {
        Headers.prepare(back);
        return back.send();
    }
}
