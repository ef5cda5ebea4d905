package org.duban.runtime.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of what a request asks for: its query and its body, as they were understood. */
final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(InvocationContext call, ObjectMapper json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Parameter[] parameters = call.getMethod().getParameters();
            for (int i = 0; i < parameters.length; i++) {
                if (counts(parameters[i])) {
                    digest.update(json.writeValueAsBytes(call.getParameters()[i]));
                }
            }
            return digest.digest();
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean counts(Parameter parameter) {
        return parameter.isAnnotationPresent(QueryParam.class)
                || !(parameter.isAnnotationPresent(PathParam.class)
                        || parameter.isAnnotationPresent(HeaderParam.class)
                        || parameter.isAnnotationPresent(Context.class));
    }
}
