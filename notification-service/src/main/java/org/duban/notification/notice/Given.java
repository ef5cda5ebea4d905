package org.duban.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people were given already under some rungs: whom not to tell again. */
public final class Given {
    /** A notice, without what it says. */
    record Row(
            UUID taskId,
            int round,
            String rule,
            LocalDate nominalDate,
            int dueVersion,
            String recipient,
            boolean acknowledged) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    row.getString(3),
                    row.getObject(4, LocalDate.class),
                    row.getInt(5),
                    row.getString(6),
                    row.getBoolean(7));
        }

        Rung rung() {
            return new Rung(taskId, round, rule, dueVersion, recipient);
        }

        Day day() {
            return new Day(rung(), nominalDate);
        }
    }

    private record Rung(UUID taskId, int round, String rule, int dueVersion, String recipient) {
        static Rung of(About about, String recipient) {
            return new Rung(about.taskId(), about.round(), about.rule(), about.dueVersion(), recipient);
        }
    }

    private record Day(Rung rung, LocalDate nominalDate) {}

    private final Set<Day> told;
    private final Set<Rung> acknowledged;

    Given(List<Row> rows) {
        told = rows.stream().map(Row::day).collect(Collectors.toCollection(HashSet::new));
        acknowledged = rows.stream().filter(Row::acknowledged).map(Row::rung).collect(Collectors.toSet());
    }

    /**
     * Those for whom it is news: not told under this key, and not done with this rung by acknowledging it. From now on
     * they count as told.
     */
    public List<String> take(About about, Collection<String> audience) {
        return audience.stream()
                .filter(recipient -> isNews(about, Rung.of(about, recipient)))
                .toList();
    }

    private boolean isNews(About about, Rung rung) {
        return !acknowledged.contains(rung) && told.add(new Day(rung, about.nominalDate()));
    }
}
