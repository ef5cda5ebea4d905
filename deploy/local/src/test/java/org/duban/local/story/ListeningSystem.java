package org.duban.local.story;

import io.restassured.path.json.JsonPath;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.devkit.test.Receiver;
import org.duban.devkit.test.Receiver.Taken;
import org.duban.devkit.test.Signatures;

/** Another system of the city, which has the notices of a department posted to it. */
final class ListeningSystem implements AutoCloseable {
    private static final String PLACE = "the webhook's receiver";

    private final Receiver receiver = new Receiver();
    private final Person system;
    private final String webhook;
    private final String secret;

    ListeningSystem(HarbourCity city, String department) {
        system = city.person("system");
        Map<String, Object> wanted = Map.of("url", receiver.url(), "departments", List.of(department));
        JsonPath made = system.posts("/webhooks", wanted, 201);
        webhook = "/webhooks/" + made.getString("webhook.id");
        secret = made.getString("secret");
    }

    /** How many came in, about whatever. */
    int requests() {
        return receiver.taken().size();
    }

    /** What it holds against what it should have been told: each message once by its id, and always the same. */
    List<String> faults(DueAtOnce due, Collection<String> expected) {
        Map<String, List<Taken>> messages = messages(due);
        List<String> found =
                messages.values().stream().map(attempts -> key(attempts.get(0))).toList();
        List<String> faults = new ArrayList<>(ExactlyOnce.faults(PLACE, expected, found));
        messages.values().forEach(attempts -> {
            if (attempts.stream()
                            .map(one -> ByteBuffer.wrap(one.body()))
                            .distinct()
                            .count()
                    > 1) {
                faults.add("changed between attempts: " + key(attempts.get(0)));
            }
            if (!attempts.stream().allMatch(one -> Signatures.signed(one, secret))) {
                faults.add("wrongly signed: " + key(attempts.get(0)));
            }
        });
        return faults;
    }

    /** How often a message came again. */
    int repeats(DueAtOnce due) {
        return messages(due).values().stream()
                .mapToInt(attempts -> attempts.size() - 1)
                .sum();
    }

    /** All attempts, by message. */
    private Map<String, List<Taken>> messages(DueAtOnce due) {
        return receiver.taken().stream()
                .filter(request ->
                        due.numbered(request.json().at("/data/taskNumber").asText()))
                .collect(Collectors.groupingBy(
                        request -> request.header("webhook-id"), TreeMap::new, Collectors.toList()));
    }

    private static String key(Taken message) {
        var data = message.json().get("data");
        return data.get("taskId").asText() + " " + data.get("rule").asText() + " "
                + data.get("nominalDate").asText() + " " + data.get("recipient").asText();
    }

    @Override
    public void close() {
        try (receiver) {
            system.deletes(webhook);
        }
    }
}
