package org.duban.notification.gateway;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.notification.delivery.Message;
import org.duban.notification.delivery.Said;
import org.duban.notification.preference.Reachable;

/** What templates may name, and how it is written into them. */
final class Values {
    private Values() {}

    /** Without what is not known of the person. */
    static Map<String, String> of(Message message, Reachable person) {
        Map<String, String> values = new HashMap<>();
        values.put("messageId", message.id().toString());
        values.put("username", person.username());
        values.put("title", message.title().in(person.language()));
        values.put("text", message.text().in(person.language()));
        values.put(
                "taskNumber",
                message.said().stream().map(Said::taskNumber).distinct().collect(Collectors.joining(" ")));
        if (person.phone() != null) {
            values.put("phone", person.phone());
        }
        return values;
    }

    static Filling filling(GatewayConfig.Route route) {
        boolean form = route.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .anyMatch(header -> header.getValue().toLowerCase(Locale.ROOT).contains("form-urlencoded"));
        return form ? Filling.FORM : Filling.JSON;
    }
}
