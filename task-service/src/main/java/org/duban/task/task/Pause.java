package org.duban.task.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.duban.contracts.task.TaskStatus;

/**
 * A suspension.
 *
 * @param from the state that it is resumed in
 * @param since the day in the city on which the clock stopped
 */
@Embeddable
public record Pause(
        @Enumerated(EnumType.STRING) @Column(name = "suspended_from")
        TaskStatus from,

        @Column(name = "suspended_on") LocalDate since) {}
