package org.duban.runtime.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.idempotency.Idempotency;
import org.duban.runtime.web.BodyFaults;

@Endpoint
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
class EndpointInterceptor {
    private final CurrentVertxRequest http;
    private final Idempotency idempotency;
    private final BodyFaults faults;
    private final Turnstiles turnstiles;
    private final Scopes scopes;

    EndpointInterceptor(
            CurrentVertxRequest http,
            Idempotency idempotency,
            BodyFaults faults,
            Turnstiles turnstiles,
            Scopes scopes) {
        this.http = http;
        this.idempotency = idempotency;
        this.faults = faults;
        this.turnstiles = turnstiles;
        this.scopes = scopes;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        HttpServerRequest request = http.getCurrent().request();
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        // What could not be taken has no effect that a repetition could double.
        String key = faults.none() ? request.getHeader(Idempotency.HEADER) : null;
        Endpoint endpoint = endpoint(call.getMethod());
        return turnstiles.pass(
                call.getMethod(), endpoint.together(), () -> inTransaction(call, endpoint, request, key, reads));
    }

    private Object inTransaction(
            InvocationContext call, Endpoint endpoint, HttpServerRequest request, String key, boolean reads)
            throws SQLException {
        if (request.method().equals(HttpMethod.POST) && key != null) {
            return idempotency.once(key, request.path(), endpoint.seconds(), call, () -> inScope(call, false));
        }
        return Transactions.call(endpoint.seconds(), () -> {
            if (endpoint.snapshot()) {
                scopes.takeSnapshot();
            }
            return inScope(call, reads);
        });
    }

    private static Endpoint endpoint(Method called) {
        Endpoint here = called.getAnnotation(Endpoint.class);
        return here == null ? called.getDeclaringClass().getAnnotation(Endpoint.class) : here;
    }

    private Object inScope(InvocationContext call, boolean readOnly) throws Exception {
        scopes.open(readOnly);
        try {
            Object answer = call.proceed();
            faults.refuse();
            return answer;
        } catch (RuntimeException failure) {
            throw faults.over(failure);
        }
    }
}
