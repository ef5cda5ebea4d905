package org.duban.runtime.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.duban.runtime.web.Binding;
import org.duban.runtime.web.JsonBodyLimit;

/**
 * Reads the JSON body of an endpoint as far as it can be taken. What can't is refused when its turn has come: a caller
 * learns first that the thing is not there, or not in a state for it.
 */
@Provider
@Priority(Priorities.USER + 100)
public class BodyReading implements ReaderInterceptor {
    private final Binding binding;

    @Context
    ResourceInfo operation;

    BodyReading(Binding binding) {
        this.binding = binding;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!JsonBodyLimit.isJson(context.getMediaType()) || !atEndpoint()) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readAllBytes();
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (JsonProcessingException failure) {
            return asFarAsPossible(body, context, failure);
        } catch (WebApplicationException failure) {
            if (failure.getCause() instanceof JsonProcessingException) {
                return asFarAsPossible(body, context, failure);
            }
            throw failure;
        }
    }

    private <T extends Exception> Object asFarAsPossible(byte[] body, ReaderInterceptorContext context, T failure)
            throws T, IOException {
        if (body.length == 0) {
            throw failure;
        }
        return binding.bind(body, context.getGenericType());
    }

    private boolean atEndpoint() {
        return operation.getResourceMethod() != null
                && (operation.getResourceMethod().isAnnotationPresent(Endpoint.class)
                        || operation.getResourceClass().isAnnotationPresent(Endpoint.class));
    }
}
