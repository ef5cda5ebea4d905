package org.duban.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Opens requests to the services. It has no retry: whether to ask again is the caller's decision. */
@ApplicationScoped
public class ServiceClient {
    /** Each open bell of server-sent events holds one connection, so this bounds how many people may have one. */
    private static final int CONNECTIONS = 8192;

    private static final int CONNECT_MILLIS = 2000;

    private final HttpClient http;
    private final Map<Service, Origin> origins = new EnumMap<>(Service.class);

    ServiceClient(Vertx vertx, Addresses addresses) {
        http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setTcpKeepAlive(true),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        for (Service service : Service.values()) {
            origins.put(service, Origin.of(service, addresses.of(service)));
        }
    }

    /** A request on a connection to the service, nothing sent yet. */
    public Future<HttpClientRequest> open(Service service) {
        return http.request(origins.get(service).options());
    }

    /** The status that the service answers to a GET of its own path within that time. */
    public Future<Integer> status(Service service, String path, long millis) {
        RequestOptions get = origins.get(service)
                .options()
                .setMethod(HttpMethod.GET)
                .setURI(path)
                .setTimeout(millis);
        return http.request(get)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.body().map(answer.statusCode()));
    }
}
