package org.duban.notification.planning;

import static org.duban.contracts.task.TaskStatus.ACCEPTED;
import static org.duban.contracts.task.TaskStatus.CANCELLED;
import static org.duban.contracts.task.TaskStatus.CLOSED;
import static org.duban.contracts.task.TaskStatus.IN_PROGRESS;
import static org.duban.contracts.task.TaskStatus.ISSUED;
import static org.duban.contracts.task.TaskStatus.OBJECTED;
import static org.duban.contracts.task.TaskStatus.RETURNED;
import static org.duban.contracts.task.TaskStatus.SUBMITTED;
import static org.duban.contracts.task.TaskStatus.SUSPENDED;
import static org.duban.contracts.task.TaskStatus.UNDER_VERIFICATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Rule;

/** A task as the slow computation knows it: what happened to it, and from which days it is counted now. */
final class SlowTask {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<TaskStatus> STILL = Set.of(OBJECTED, SUSPENDED, CLOSED, CANCELLED);
    private static final Set<TaskStatus> HANDED_IN = Set.of(SUBMITTED, UNDER_VERIFICATION);

    private TaskEvent now;
    private TaskEvent given;
    private TaskEvent returned;
    private LocalDate missed;
    private TaskEventType newest;

    void take(TaskEventType type, TaskEvent event) {
        boolean newLead = now != null && !now.leadDepartment().equals(event.leadDepartment());
        boolean reported = event.lastReport() != null
                && (now == null || !event.lastReport().equals(now.lastReport()));
        if (type == TaskEventType.REPORT_MISSED) {
            missed = now.reportBy();
        } else if (reported || newLead || HANDED_IN.contains(event.status()) || round() != event.round()) {
            missed = null;
        }
        if (type == TaskEventType.ISSUED || newLead) {
            given = event;
            returned = null;
        }
        if (type == TaskEventType.RETURNED) {
            returned = event;
        }
        newest = newLead ? TaskEventType.ISSUED : type;
        now = event;
    }

    /** Time passes: what happened is no news any more. */
    void later() {
        newest = null;
    }

    int round() {
        return now == null ? 0 : now.round();
    }

    TaskEvent event() {
        return now;
    }

    /** One list a day that is counted from, each with all that is, was or will next be said about it. */
    List<List<SlowRung>> rungs(List<Rule> rules, SlowCalendar calendar, LocalDate today) {
        List<List<SlowRung>> all = new ArrayList<>();
        for (Anchor anchor : Anchor.values()) {
            all.add(rungs(rules, anchor, day(anchor), false, calendar, today));
        }
        all.add(rungs(rules, Anchor.REPORT_BY, missed, true, calendar, today));
        return all;
    }

    private List<SlowRung> rungs(
            List<Rule> rules, Anchor anchor, LocalDate day, boolean chasing, SlowCalendar calendar, LocalDate today) {
        List<SlowRung> rungs = new ArrayList<>();
        for (Rule rule : rules) {
            boolean speaks = day != null && rule.anchor() == anchor && speaksOf(anchor, rule.offsetDays());
            if (speaks && !(chasing && rule.offsetDays() <= 0)) {
                for (LocalDate date : dates(rule, day, calendar, today)) {
                    rungs.add(rung(rule, day, date));
                }
            }
        }
        return rungs;
    }

    private List<LocalDate> dates(Rule rule, LocalDate day, SlowCalendar calendar, LocalDate today) {
        LocalDate first = calendar.count(day, rule.offsetDays());
        List<LocalDate> dates = new ArrayList<>(List.of(first));
        Instant report =
                now.lastReport() == null ? Instant.MIN : now.lastReport().at();
        boolean goesOn = rule.repeatDays() != null
                && !first.isAfter(today)
                && report.isBefore(rung(rule, day, first).moment());
        if (goesOn) {
            LocalDate newest = first;
            LocalDate next = first;
            while (!next.isAfter(today)) {
                newest = next;
                next = calendar.count(next, rule.repeatDays());
            }
            dates.add(next);
            if (!newest.equals(first)) {
                dates.add(newest);
            }
        }
        return dates;
    }

    private SlowRung rung(Rule rule, LocalDate day, LocalDate date) {
        boolean tells = rule.anchor() == Anchor.ISSUED || rule.anchor() == Anchor.RETURNED;
        boolean atOnce = tells && rule.offsetDays() == 0 && date.equals(day);
        Instant happened = rule.anchor() == Anchor.RETURNED && returned != null ? returned.at() : given.at();
        Instant moment = atOnce ? happened : date.atTime(MORNING).atZone(CITY).toInstant();
        boolean fresh = newest == (rule.anchor() == Anchor.RETURNED ? TaskEventType.RETURNED : TaskEventType.ISSUED);
        return new SlowRung(rule, date, version(rule.anchor()), moment, atOnce, fresh);
    }

    private int version(Anchor anchor) {
        return switch (anchor) {
            case DUE -> now.dueVersion();
            case RETURNED -> returned.dueVersion();
            default -> given.dueVersion();
        };
    }

    private LocalDate day(Anchor anchor) {
        return switch (anchor) {
            case ISSUED -> given.round() == now.round() ? cityDay(given.at()) : null;
            case ACCEPT_BY -> now.acceptBy();
            case PLAN_BY -> now.planBy();
            case REPORT_BY -> now.reportBy();
            case DUE -> now.deadline();
            case RETURNED -> returned != null && returned.round() == now.round() ? cityDay(returned.at()) : null;
        };
    }

    private boolean speaksOf(Anchor anchor, int offset) {
        if (STILL.contains(now.status())) {
            return false;
        }
        return switch (anchor) {
            case ISSUED -> offset == 0 || !HANDED_IN.contains(now.status());
            case ACCEPT_BY -> now.status() == ISSUED;
            case PLAN_BY -> Set.of(ISSUED, ACCEPTED).contains(now.status());
            case REPORT_BY -> Set.of(ACCEPTED, IN_PROGRESS, RETURNED).contains(now.status());
            case DUE, RETURNED -> !HANDED_IN.contains(now.status());
        };
    }

    static LocalDate cityDay(Instant at) {
        return LocalDate.ofInstant(at, CITY);
    }
}
