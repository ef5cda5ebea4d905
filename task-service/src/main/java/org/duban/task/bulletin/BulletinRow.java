package org.duban.task.bulletin;

import java.math.BigDecimal;
import org.duban.task.department.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one department stands.
 *
 * @param rank by score; equal scores share a rank, and the next one is as much further down
 * @param names as they were when it was drawn up
 * @param open tasks that it led at the cut-off and that had not ended
 * @param closed tasks that it led and that were closed in the period
 * @param onTime of these, those whose submission had come by the deadline
 * @param overdue of the open ones, those whose light was red at the cut-off
 * @param returned how often a submission of its was returned in the period
 * @param score the sum of its points in the period
 */
@Schema(name = "BulletinRow")
public record BulletinRow(
        @Schema(examples = "1") int rank,
        @Schema(examples = "FGW") String department,
        NamesBody names,
        @Schema(examples = "12") int open,
        @Schema(examples = "7") int closed,
        @Schema(examples = "6") int onTime,
        @Schema(examples = "2") int overdue,
        @Schema(examples = "1") int returned,
        @Schema(examples = "-0.5") BigDecimal score) {

    BulletinRow withoutWords() {
        return new BulletinRow(rank, department, null, open, closed, onTime, overdue, returned, score);
    }
}
