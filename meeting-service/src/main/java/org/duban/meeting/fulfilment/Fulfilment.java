package org.duban.meeting.fulfilment;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskStatus;

/** How far the task of a decision is. */
@Entity
public class Fulfilment extends PanacheEntityBase {
    @Id
    private UUID decisionId;

    private UUID taskId;
    private String number;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private int percent;
    private boolean paused;
    private LocalDate deadline;
    private LocalDate yellowFrom;
    private LocalDate submittedOn;
    private long taskSequence;

    @Embedded
    private Report lastReport;

    protected Fulfilment() {}

    Fulfilment(UUID decisionId) {
        this.decisionId = decisionId;
    }

    /** What is known of these decisions' tasks, by decision. */
    public static Map<UUID, Fulfilment> of(Collection<UUID> decisions) {
        return found(List.copyOf(decisions))
                .collect(Collectors.toMap(fulfilment -> fulfilment.decisionId, Function.identity()));
    }

    /** Hibernate words its query for several anew each time: dear where every move asks for one. */
    private static Stream<Fulfilment> found(List<UUID> decisions) {
        return switch (decisions.size()) {
            case 0 -> Stream.empty();
            case 1 -> Stream.ofNullable(findById(decisions.get(0)));
            default ->
                Panache.getSession().findMultiple(Fulfilment.class, decisions).stream()
                        .filter(Objects::nonNull);
        };
    }

    /** Whether this event of the task is no news. */
    boolean knows(String task, long sequence) {
        return task.equals(taskId.toString()) && sequence <= taskSequence;
    }

    void learn(TaskEvent task, long sequence) {
        taskSequence = sequence;
        taskId = UUID.fromString(task.id());
        number = task.number();
        status = task.status();
        percent = task.percent();
        paused = task.paused();
        deadline = task.deadline();
        yellowFrom = task.yellowFrom();
        submittedOn = task.submittedOn();
        lastReport = Report.of(task.lastReport());
    }

    TaskStatus status() {
        return status;
    }

    /** Whether nothing more is asked of anybody. */
    public boolean ended() {
        return status.ended();
    }

    /** As it looks on a day in the city. */
    public FulfilmentView on(LocalDate today) {
        Light light = Light.of(status, paused, deadline, yellowFrom, submittedOn, today);
        return new FulfilmentView(taskId, number, status, light, percent, lastReport);
    }
}
