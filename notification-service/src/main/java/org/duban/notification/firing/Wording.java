package org.duban.notification.firing;

import java.time.LocalDate;
import org.duban.contracts.delivery.Slip;
import org.duban.notification.directory.DepartmentName;
import org.duban.notification.notice.Content;
import org.duban.notification.planning.Subject;
import org.duban.runtime.web.Text;

/** Puts a reminder into words. It names dates, not days left, so that it stays true when it is read later. */
final class Wording {
    private Wording() {}

    /** @throws IllegalArgumentException for a subject that this version has no words for */
    static Content of(Due reminder, DepartmentName department) {
        Subject subject = Subject.valueOf(reminder.subject());
        Text first = Announced.text(subject, reminder);
        String task = reminder.taskTitle();
        return Content.of(
                title(subject, reminder),
                new Text(
                        first.en() + task + "\nLead department: " + department.en() + ". Deadline: "
                                + reminder.deadline() + ".",
                        first.zh() + task + "\n牵头单位：" + department.zh() + "。办理期限：" + reminder.deadline() + "。"));
    }

    /** What a slip adds. */
    static Text of(Slip slip) {
        Text colour = colour(slip);
        return new Text(
                " Warning slip " + slip.number() + ", " + colour.en() + ".",
                "警示单：" + slip.number() + "（" + colour.zh() + "）。");
    }

    private static Text title(Subject subject, Due reminder) {
        String number = reminder.taskNumber();
        String due = reminder.deadline().toString();
        return switch (subject) {
            case ISSUED -> new Text(number + " is yours to do by " + due, "新督办事项 " + number + "，请于 " + due + " 前办结");
            case ACCEPT_BY -> new Text(number + " has not been signed for", "督办事项 " + number + " 逾期未签收");
            case PLAN_BY -> aboutPlan(reminder.offsetDays(), number, reminder.planBy());
            case REPORT_BY -> aboutReport(reminder.offsetDays(), number, reminder.reportBy());
            case DUE -> aboutDeadline(reminder.offsetDays(), number, due);
            case RETURNED ->
                new Text(number + " was returned, to be done by " + due, "督办事项 " + number + " 已退回，请于 " + due + " 前办结");
            case URGED, INSTRUCTED, LOOK_BACK -> Announced.title(subject, reminder);
        };
    }

    private static Text aboutPlan(int offset, String number, LocalDate planBy) {
        return offset > 0
                ? new Text(
                        number + " has no approved plan, due on " + planBy,
                        "督办事项 " + number + " 未按期（" + planBy + "）确定整改方案")
                : new Text(
                        "The plan for " + number + " is due on " + planBy,
                        "督办事项 " + number + " 的整改方案应于 " + planBy + " 前审定");
    }

    private static Text aboutReport(int offset, String number, LocalDate reportBy) {
        return offset > 0
                ? new Text("A report on " + number + " is missing", "督办事项 " + number + " 未按期报告进展")
                : new Text(
                        "A report on " + number + " is due on " + reportBy,
                        "督办事项 " + number + " 应于 " + reportBy + " 前报告进展");
    }

    private static Text aboutDeadline(int offset, String number, String due) {
        if (offset > 0) {
            return new Text(number + " is overdue since " + due, "督办事项 " + number + " 已逾期，期限为 " + due);
        }
        return offset == 0
                ? new Text(number + " is due today, " + due, "督办事项 " + number + " 今日（" + due + "）到期")
                : new Text(number + " is due on " + due, "督办事项 " + number + " 将于 " + due + " 到期");
    }

    private static Text colour(Slip slip) {
        return switch (slip.colour()) {
            case BLUE -> new Text("blue", "蓝色");
            case YELLOW -> new Text("yellow", "黄色");
            case RED -> new Text("red", "红色");
        };
    }
}
