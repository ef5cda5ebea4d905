package org.duban.task.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A point as it is read; {@code task} is null where the reader may not know of it. */
record PointRow(UUID id, LocalDate day, PointKind kind, PointView.PointTask task, Integer position, String slip) {

    static PointRow of(ResultSet row) throws SQLException {
        return new PointRow(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                PointKind.valueOf(row.getString("kind")),
                row.getBoolean("known") ? task(row) : null,
                row.getObject("position", Integer.class),
                row.getString("slip"));
    }

    private static PointView.PointTask task(ResultSet row) throws SQLException {
        return new PointView.PointTask(
                row.getObject("task_id", UUID.class), row.getString("number"), row.getString("title"));
    }

    List<String> keys() {
        return List.of(day.toString(), id.toString());
    }

    PointView view(ScoreWeights weights) {
        BigDecimal points = Scores.plain(weights.of(kind));
        return new PointView(id, day, kind, points, task, position, slip, link());
    }

    private String link() {
        if (task == null) {
            return null;
        }
        String address = "/api/v1/tasks/" + task.id();
        return position == null ? address + "/trace" : address + "/timeline?from=" + position + "&limit=1";
    }
}
