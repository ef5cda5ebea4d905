package org.duban.notification.firing;

import java.time.LocalDate;
import org.duban.contracts.delivery.Slip;
import org.duban.notification.directory.DepartmentName;
import org.duban.notification.notice.Content;
import org.duban.notification.planning.Reminder;
import org.duban.notification.planning.TaskPlan;
import org.duban.runtime.web.Text;

/** Puts a reminder into words. It names dates, not days left, so that it stays true when it is read later. */
final class Wording {
    private Wording() {}

    static Content of(Reminder reminder, TaskPlan task, DepartmentName department, Slip slip) {
        Text title = title(reminder, task);
        String en = task.title() + "\nLead department: " + department.en() + ". Deadline: " + task.deadline() + "."
                + (slip == null
                        ? ""
                        : " Warning slip " + slip.number() + ", " + colour(slip).en() + ".");
        String zh = task.title() + "\n牵头单位：" + department.zh() + "。办理期限：" + task.deadline() + "。"
                + (slip == null
                        ? ""
                        : "警示单：" + slip.number() + "（" + colour(slip).zh() + "）。");
        return new Content(title, new Text(en, zh));
    }

    private static Text title(Reminder reminder, TaskPlan task) {
        String number = task.number();
        LocalDate due = task.deadline();
        return switch (reminder.anchor()) {
            case ISSUED -> Text.of("%s is yours to do by %s", "新督办事项 %s，请于 %s 前办结", number, due);
            case ACCEPT_BY -> Text.of("%s has not been signed for", "督办事项 %s 逾期未签收", number);
            case DUE -> aboutDeadline(reminder.offsetDays(), number, due);
        };
    }

    private static Text aboutDeadline(int offset, String number, LocalDate due) {
        if (offset > 0) {
            return Text.of("%s is overdue since %s", "督办事项 %s 已逾期，期限为 %s", number, due);
        }
        return offset == 0
                ? Text.of("%s is due today, %s", "督办事项 %s 今日（%s）到期", number, due)
                : Text.of("%s is due on %s", "督办事项 %s 将于 %s 到期", number, due);
    }

    private static Text colour(Slip slip) {
        return switch (slip.colour()) {
            case BLUE -> new Text("blue", "蓝色");
            case YELLOW -> new Text("yellow", "黄色");
            case RED -> new Text("red", "红色");
        };
    }
}
