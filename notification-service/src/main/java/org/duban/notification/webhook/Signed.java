package org.duban.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A body with the headers that prove where it comes from, as Standard Webhooks has them. */
record Signed(Map<String, String> headers, byte[] body) {
    static Signed with(List<Secret> secrets, UUID id, Instant at, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        byte[] content = content(id + "." + timestamp + ".", body);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id.toString());
        headers.put("webhook-timestamp", timestamp);
        headers.put(
                "webhook-signature",
                secrets.stream().map(secret -> secret.sign(content)).collect(Collectors.joining(" ")));
        return new Signed(headers, body);
    }

    private static byte[] content(String before, byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(before.getBytes(UTF_8));
        content.writeBytes(body);
        return content.toByteArray();
    }
}
