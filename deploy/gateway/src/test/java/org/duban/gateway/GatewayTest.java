package org.duban.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** What every test of the running gateway has: the gateway, and three services that remember what they got. */
@WithTestResource(Backends.class)
abstract class GatewayTest {
    @TestHTTPResource
    URI gateway;

    Backends backends;

    @BeforeEach
    void forgetWhatCame() {
        backends.reset();
    }

    RawHttp raw() {
        return new RawHttp(gateway.getPort());
    }
}
