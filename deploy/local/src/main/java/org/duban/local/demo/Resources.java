package org.duban.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The texts of the demo city, as they lie beside these classes. */
final class Resources {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Resources() {}

    static String text(String name) throws IOException {
        return new String(bytes(name), UTF_8);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream resource = Resources.class.getResourceAsStream("/demo/" + name)) {
            if (resource == null) {
                throw new FileNotFoundException("/demo/" + name);
            }
            return resource.readAllBytes();
        }
    }

    static JsonNode json(String name) throws IOException {
        return JSON.readTree(text(name));
    }
}
