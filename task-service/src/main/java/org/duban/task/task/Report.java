package org.duban.task.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.duban.contracts.task.LastReport;

/** The lead department's newest progress report, as the task keeps it. */
@Embeddable
record Report(
        @Column(name = "last_report_by") String by,
        @Column(name = "last_report_at") Instant at,
        @Column(name = "last_report_percent") Integer percent,
        @Column(name = "last_report_narrative") String narrative) {

    LastReport published() {
        return new LastReport(by, at, percent, narrative);
    }
}
