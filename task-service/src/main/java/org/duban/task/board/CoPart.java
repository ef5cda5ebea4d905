package org.duban.task.board;

import java.util.Map;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the tasks stand in which a department has part and another one leads. */
@Schema(name = "CoPart")
public record CoPart(
        @Schema(examples = "7") long open,
        @Schema(examples = "2") long dueSoon,
        @Schema(examples = "1") long overdue,

        @Schema(examples = "{\"IN_PROGRESS\": 7, \"CLOSED\": 20}")
        Map<TaskStatus, Long> byStatus) {

    static CoPart of(Figures figures, Days days) {
        return new CoPart(figures.open(), figures.dueUntil(days.soon()), figures.overdue(), figures.byStatus());
    }
}
