package org.duban.gateway.edge;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** A stream of events may be silent for hours, so there is no idle timeout; TCP itself finds the peers that are gone. */
@ApplicationScoped
class DeadPeers implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setTcpKeepAlive(true);
    }
}
