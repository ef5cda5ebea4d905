package org.duban.runtime.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as it was given the first time. */
record KeptAnswer(byte[] fingerprint, int status, String headers, String body) {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static KeptAnswer of(byte[] fingerprint, Response answer, ObjectMapper json) {
        try {
            Map<String, String> headers = Stream.of(
                            "Content-Type", "Content-Language", "ETag", "Location", "Retry-After")
                    .filter(name -> answer.getHeaders().containsKey(name))
                    .collect(Collectors.toMap(name -> name, answer::getHeaderString));
            Object entity = answer.getEntity() instanceof ShownOnce once ? once.afterwards() : answer.getEntity();
            String body = entity == null ? null : json.writeValueAsString(entity);
            return new KeptAnswer(fingerprint, answer.getStatus(), json.writeValueAsString(headers), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Response again(ObjectMapper json) {
        try {
            Response.ResponseBuilder response = Response.status(status).entity(body);
            if (body != null) {
                response.type("application/json");
            }
            json.readValue(headers, HEADERS).forEach(response::header);
            return response.build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean answers(byte[] other) {
        return Arrays.equals(fingerprint, other);
    }
}
