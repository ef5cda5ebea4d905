package org.duban.task.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An iCalendar document read by nothing but the letter of RFC 5545: octets into lines, lines unfolded, values unescaped.
 *
 * @param head the properties of the calendar, by name with parameters
 * @param events those of each event
 */
record Ics(Map<String, String> head, List<Map<String, String>> events) {
    private static final int MOST_OCTETS = 75;

    static Ics parsed(byte[] document) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> open = head;
        for (String line : unfolded(document)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            if (line.equals("BEGIN:VEVENT")) {
                open = new LinkedHashMap<>();
                events.add(open);
            } else if (line.equals("END:VEVENT")) {
                open = head;
            } else {
                assertThat(open.put(name, unescaped(value))).as(name).isNull();
            }
        }
        assertThat(head).containsEntry("BEGIN", "VCALENDAR").containsEntry("END", "VCALENDAR");
        return new Ics(head, events);
    }

    /** The event of a task. */
    Map<String, String> of(String task) {
        List<Map<String, String>> found = events.stream()
                .filter(event -> event.get("UID").equals(task + "@tasks.duban"))
                .toList();
        assertThat(found).as("events of " + task).hasSize(1);
        return found.get(0);
    }

    List<String> uids() {
        return events.stream().map(event -> event.get("UID")).toList();
    }

    private static List<String> unfolded(byte[] document) {
        List<String> lines = new ArrayList<>();
        for (String line : decoded(document).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_OCTETS);
            assertThat(line).doesNotContain("\r").doesNotContain("\n");
            if (line.startsWith(" ")) {
                lines.add(lines.remove(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A character that a fold had torn would be none. */
    private static String decoded(byte[] document) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            assertThat(text).endsWith("END:VCALENDAR\r\n");
            return text;
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\') {
                sign = value.charAt(++i);
                assertThat("\\;,nN").contains(String.valueOf(sign));
                sign = sign == 'n' || sign == 'N' ? '\n' : sign;
            }
            text.append(sign);
        }
        return text.toString();
    }
}
