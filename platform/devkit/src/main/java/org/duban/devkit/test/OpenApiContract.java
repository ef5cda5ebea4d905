package org.duban.devkit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the OpenAPI document that a service serves against the one that is checked in beside it, so that a change of
 * the contract shows in a diff. With {@code -Dduban.openapi.write=true} the served one is checked in instead.
 */
public final class OpenApiContract {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiContract() {}

    /**
     * Compares, or writes.
     *
     * @param served the document as {@code /q/openapi?format=json} gives it
     * @param checkedIn the file beside the service's pom
     */
    public static void check(String served, Path checkedIn) {
        try {
            JsonNode now = withoutAddresses(JSON.readTree(served));
            if (Boolean.getBoolean("duban.openapi.write")) {
                Files.writeString(checkedIn, JSON.writeValueAsString(now) + "\n");
            }
            JsonNode before = JSON.readTree(checkedIn.toFile());
            assertThat(JSON.writeValueAsString(now))
                    .as("%s is what is served; if the change is meant, run with -Dduban.openapi.write=true", checkedIn)
                    .isEqualTo(JSON.writeValueAsString(before));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of a test run is no part of the contract. */
    private static JsonNode withoutAddresses(JsonNode document) {
        ((ObjectNode) document).remove("servers");
        return document;
    }
}
