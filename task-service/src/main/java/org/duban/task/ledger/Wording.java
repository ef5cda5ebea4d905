package org.duban.task.ledger;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Text;
import org.duban.task.task.SourceType;
import org.duban.task.task.TaskState;
import org.duban.task.task.Words;

/** What the cells of a row say, in one language. */
record Wording(Locale language, Units units, CityClock clock) {

    /** The text of a cell, null for one that is empty; of one that holds a day, the day as {@code 2026-11-23}. */
    String text(LedgerColumn column, LedgerRow row) {
        return switch (column) {
            case NUMBER -> row.number();
            case KIND -> word("kind", row.kind());
            case SOURCE -> source(row.source());
            case TITLE -> row.title();
            case REQUIREMENT -> row.requirement();
            case LEAD -> units.label(row.lead(), language);
            case CO -> row.coDepartments().isEmpty() ? null : units.labels(row.coDepartments(), language);
            case STATE -> word("status", row.status());
            case PROGRESS -> row.percent() + "%" + (row.narrative() == null ? "" : "\n" + row.narrative());
            case LIGHT -> light(row) == null ? null : word("light", light(row));
            case VERDICT -> verdict(row);
            case ISSUED, DEADLINE, CLOSED ->
                day(column, row) == null ? null : day(column, row).toString();
        };
    }

    /** The day that a cell holds, null for one that holds none. */
    LocalDate day(LedgerColumn column, LedgerRow row) {
        return switch (column) {
            case ISSUED -> clock.dayOf(row.issuedAt());
            case DEADLINE -> row.due().deadline();
            case CLOSED -> row.status() == TaskStatus.CLOSED ? row.closedOn() : null;
            default -> null;
        };
    }

    /** Null for a task that has none. */
    Light light(LedgerRow row) {
        LedgerRow.Due due = row.due();
        return TaskState.light(row.status(), due.deadline(), due.yellowFrom(), due.submittedOn(), clock.today());
    }

    private String verdict(LedgerRow row) {
        if (row.status() == TaskStatus.RETURNED) {
            return word("verdict", "RETURNED");
        }
        if (row.status() != TaskStatus.CLOSED) {
            return null;
        }
        String accepted = word("verdict", "ACCEPTED");
        return row.grade() == null
                ? accepted
                : accepted
                        + say(
                                " (" + Words.of("grade", row.grade()).en() + ")",
                                "（" + Words.of("grade", row.grade()).zh() + "）");
    }

    private String source(LedgerRow.Source source) {
        String where = source.body() == null || source.type() == SourceType.CHECK
                ? named(source)
                : say(
                        source.body() + ", meeting " + source.number() + " of " + source.year(),
                        source.body() + source.year() + "年第" + source.number() + "次会议");
        return source.sentence() == null ? where : where + "\n“" + source.sentence() + "”";
    }

    private String named(LedgerRow.Source source) {
        String type = word("origin", source.type());
        return source.title() == null ? type : type + say(": ", "：") + source.title();
    }

    private String word(String group, Object value) {
        String word = Words.of(group, value).in(language);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String say(String en, String zh) {
        return new Text(en, zh).in(language);
    }
}
