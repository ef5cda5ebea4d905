package org.duban.task.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.json.EventJson;

/**
 * What a fact says in the one form in which it is hashed: JSON without blanks, its members in this order, in UTF-8. As it
 * names the hash of the fact before it, no fact can be changed, left out or moved without all later hashes changing.
 */
public record Seal(
        UUID taskId,
        int position,
        int round,
        String move,
        String by,
        String department,
        Instant at,
        String reason,
        String narrative,
        boolean late,
        TaskStatus statusBefore,
        TaskStatus statusAfter,
        List<Change> changes,
        Map<String, String> details,
        UUID subject,
        LocalDate day,
        UUID causation,
        String previous) {

    public static Seal of(TaskFact fact) {
        return new Seal(
                fact.taskId,
                fact.position,
                fact.round,
                fact.move.label(),
                fact.doneBy,
                fact.department,
                fact.doneAt,
                fact.reason,
                fact.narrative,
                fact.late,
                fact.statusBefore,
                fact.statusAfter,
                fact.changes,
                fact.details,
                fact.subject,
                fact.onDay,
                fact.causation,
                fact.previousHash);
    }

    /** The text that is hashed. */
    public String text() {
        return EventJson.write(this);
    }

    /** SHA-256, in small hexadecimal digits. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
