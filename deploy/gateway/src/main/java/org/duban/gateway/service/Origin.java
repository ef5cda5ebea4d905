package org.duban.gateway.service;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.Set;

/** A service's address, checked at start so that a wrong setting is one clear line and not a failing request. */
record Origin(String host, int port, boolean secure) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    static Origin of(Service service, URI address) {
        if (!SCHEMES.contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || !Set.of("", "/").contains(address.getRawPath())) {
            throw new IllegalStateException(
                    "The address of " + service.title() + " must be http(s)://host:port, not " + address);
        }
        boolean secure = "https".equals(address.getScheme());
        int usual = secure ? 443 : 80;
        return new Origin(address.getHost(), address.getPort() < 0 ? usual : address.getPort(), secure);
    }

    RequestOptions options() {
        return new RequestOptions().setHost(host).setPort(port).setSsl(secure);
    }
}
