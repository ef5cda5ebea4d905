package org.duban.gateway.edge;

import io.vertx.core.http.HttpServerRequest;

/** How long an address and headers may be; the services take as much. */
final class HeadLimits {
    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int MOST_OF_HEADERS = 32 * 1024;

    private HeadLimits() {}

    static boolean addressTooLong(HttpServerRequest request) {
        return request.uri().length() > LONGEST_ADDRESS;
    }

    static boolean headersTooLarge(HttpServerRequest request) {
        int size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size > MOST_OF_HEADERS;
    }
}
