package org.duban.meeting.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.duban.contracts.task.LastReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The newest progress report of the lead department.
 *
 * @param percent 0 to 100
 * @param narrative its first 300 characters, null where it had none
 */
@Embeddable
@Schema(name = "LastReport")
public record Report(
        @Schema(examples = "officer.ZJJ") @Column(name = "last_report_by")
        String by,

        @Column(name = "last_report_at") Instant at,

        @Schema(examples = "35") @Column(name = "last_report_percent")
        Integer percent,

        @Schema(examples = "已完成12处点位整改。", nullable = true) @Column(name = "last_report_narrative")
        String narrative) {
    private static final int BEGINNING = 300;

    static Report of(LastReport report) {
        return report == null
                ? null
                : new Report(report.by(), report.at(), report.percent(), beginning(report.narrative()));
    }

    private static String beginning(String text) {
        return text == null || text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING - 1)) + "…";
    }
}
