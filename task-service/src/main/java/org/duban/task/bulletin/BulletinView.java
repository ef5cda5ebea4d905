package org.duban.task.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bulletin: a draft as it was drawn up, a published one as it was published.
 *
 * @param period a month or a quarter
 * @param from first day
 * @param to last day, as of whose end everything is counted
 * @param weightsVersion of the weights that the scores were counted with
 * @param rows the departments that had led a task by then, by rank and code
 * @param overdueCount how many tasks were overdue
 * @param overdue the longest overdue of them, at most 500, that with the earliest deadline first
 * @param sha256 in hexadecimal, of what {@code /bulletins/{period}/content} answers
 * @param approvedBy head of the supervision office; null, with the instant, while it is a draft
 */
@Schema(name = "Bulletin")
public record BulletinView(
        @Schema(examples = "2026-10") String period,
        BulletinState state,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "1") int weightsVersion,
        List<BulletinRow> rows,
        @Schema(examples = "2") int overdueCount,
        List<OverdueTask> overdue,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(examples = "supervisor") String draftedBy,
        Instant draftedAt,
        @Schema(nullable = true, examples = "supervisor2") String approvedBy,
        @Schema(nullable = true) Instant approvedAt) {

    static BulletinView of(Bulletin bulletin) {
        BulletinContent content = bulletin.content();
        return new BulletinView(
                bulletin.period,
                bulletin.state,
                bulletin.begins,
                bulletin.cutOff,
                content.weightsVersion(),
                content.rows(),
                content.overdueCount(),
                content.overdue(),
                bulletin.sha256,
                bulletin.draftedBy,
                bulletin.draftedAt,
                bulletin.approvedBy,
                bulletin.approvedAt);
    }
}
