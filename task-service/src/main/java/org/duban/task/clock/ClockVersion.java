package org.duban.task.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The version of a clock profile that a task was issued under. */
@Embeddable
public record ClockVersion(
        @Column(name = "clock_profile") String profile,
        @Column(name = "clock_version") int version) {}
