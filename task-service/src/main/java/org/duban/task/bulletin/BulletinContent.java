package org.duban.task.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.runtime.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bulletin reports, as of the end of its cut-off day.
 *
 * @param weightsVersion of the weights that the scores were counted with
 * @param rows the departments that had led a task by then, by rank and code
 * @param overdueCount how many tasks were overdue
 * @param overdue the longest overdue of them, at most 500, that with the earliest deadline first
 */
@Schema(name = "BulletinContent")
public record BulletinContent(
        @Schema(examples = "1") int weightsVersion,
        List<BulletinRow> rows,
        @Schema(examples = "2") int overdueCount,
        List<OverdueTask> overdue) {

    static BulletinContent read(String text) {
        try {
            return EventJson.read(text.getBytes(StandardCharsets.UTF_8), BulletinContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return EventJson.write(this);
    }

    /** Whether the other reports the same; what departments are called may have changed meanwhile. */
    boolean sameFigures(BulletinContent other) {
        return withoutWords().equals(other.withoutWords());
    }

    private BulletinContent withoutWords() {
        return new BulletinContent(
                weightsVersion, rows.stream().map(BulletinRow::withoutWords).toList(), overdueCount, overdue);
    }
}
