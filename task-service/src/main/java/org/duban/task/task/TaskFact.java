package org.duban.task.task;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.db.Ids;
import org.duban.runtime.json.EventJson;
import org.duban.runtime.outbox.Cause;
import org.hibernate.annotations.Immutable;

/** One thing that happened to a task: who, when, why, and what it changed. Never changed itself. */
@Entity
@Immutable
@Table(name = "task_fact")
public class TaskFact extends PanacheEntityBase {
    @Id
    UUID id;

    UUID taskId;
    int position;
    int round;

    @Enumerated(EnumType.STRING)
    Move move;

    String doneBy;
    String department;
    Instant doneAt;
    String reason;
    String narrative;
    boolean late;

    @Enumerated(EnumType.STRING)
    TaskStatus statusBefore;

    @Enumerated(EnumType.STRING)
    TaskStatus statusAfter;

    @Convert(converter = Change.Column.class)
    List<Change> changes;

    @Convert(converter = Details.class)
    Map<String, String> details;

    /** The thing that it is about, and the day. */
    UUID subject;

    LocalDate onDay;

    /** The event whose handling did it, null where a person did. */
    UUID causation;

    /** The event that told the other services of it, null where nobody was told. */
    UUID eventId;

    /** Hash of the fact before it, null for the first, and its own; see {@link Seal}. */
    String previousHash;

    String hash;

    protected TaskFact() {}

    TaskFact(Task task, Move move, Act act, Account account, Before before) {
        id = Ids.next();
        taskId = task.id;
        position = task.facts;
        round = task.round;
        this.move = move;
        doneBy = act.by();
        department = act.department();
        doneAt = act.at();
        reason = act.reason();
        narrative = account.narrative();
        late = before.late();
        statusBefore = before.status();
        statusAfter = task.status();
        changes = Change.between(before.fields(), Snapshot.of(task));
        details = account.details();
        subject = account.subject();
        onDay = account.day();
        causation = Cause.current().event();
        eventId = move.event() == null ? null : Ids.next();
        previousHash = task.factHead;
        hash = Seal.of(this).hash();
    }

    public UUID id() {
        return id;
    }

    /** Its place among the facts of its task: 1, 2, 3 … */
    public int position() {
        return position;
    }

    public Instant at() {
        return doneAt;
    }

    /** When a task was last moved so. */
    public static Optional<TaskFact> last(UUID task, Move move) {
        return find("taskId = ?1 and move = ?2 order by position desc", task, move)
                .firstResultOptional();
    }

    public Move move() {
        return move;
    }

    public String doneBy() {
        return doneBy;
    }

    /** The event whose handling did it, null where a person or a passing day did. */
    public UUID causation() {
        return causation;
    }

    /** The event that told the other services of it, null where nobody was told. */
    public UUID eventId() {
        return eventId;
    }

    /** Whether it was done after its clock had run out. */
    public boolean late() {
        return late;
    }

    /** The day that it is about, null where there is none. */
    public LocalDate onDay() {
        return onDay;
    }

    /** The facts of a task after this position, in their order. */
    public static List<TaskFact> of(UUID task, int after, int atMost) {
        return find("taskId = ?1 and position > ?2 order by position", task, after)
                .page(0, atMost)
                .list();
    }

    /** The reports on a task before this position, newest first. */
    public static List<TaskFact> reportsBefore(UUID task, int before, int atMost) {
        return find(
                        "taskId = ?1 and position < ?2 and move in ?3 order by position desc",
                        task,
                        before,
                        List.of(Move.REPORT, Move.EARLY_REPORT, Move.PART_REPORT))
                .page(0, atMost)
                .list();
    }

    @Converter
    @Immutable
    static class Details implements AttributeConverter<Map<String, String>, String> {
        @Override
        public String convertToDatabaseColumn(Map<String, String> details) {
            return EventJson.write(details);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map<String, String> convertToEntityAttribute(String json) {
            try {
                return EventJson.read(json.getBytes(StandardCharsets.UTF_8), LinkedHashMap.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
