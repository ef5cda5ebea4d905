package org.duban.notification.firing;

import org.duban.notification.planning.Subject;
import org.duban.runtime.web.Text;

/** Words what is told whatever the policy says; what a person said comes first and whole. */
final class Announced {
    private static final Text NOTHING = new Text("", "");

    private Announced() {}

    static Text title(Subject subject, Due reminder) {
        String number = reminder.taskNumber();
        return switch (subject) {
            case URGED -> urged(number, reminder.wordsNumber());
            case INSTRUCTED -> new Text("A leader's instruction on " + number, "督办事项 " + number + " 有领导批示");
            case LOOK_BACK ->
                new Text(
                        "The look-back on " + number + " is due, " + reminder.nominalDate(),
                        "督办事项 " + number + " 回头看到期（" + reminder.nominalDate() + "）");
            case ISSUED, ACCEPT_BY, PLAN_BY, REPORT_BY, DUE, RETURNED ->
                throw new IllegalArgumentException(subject + " is said by rules");
        };
    }

    /** What stands before the task's title; nothing where a rule says it. */
    static Text text(Subject subject, Due reminder) {
        String words = reminder.words() == null ? "" : reminder.words() + "\n";
        return switch (subject) {
            case URGED -> new Text(words, words);
            case INSTRUCTED -> new Text(words + "The next report has to answer it.\n", words + "下一次进展反馈或报结时须予以答复。\n");
            case LOOK_BACK -> new Text("What was closed is to be checked again.\n", "请对已销号事项进行复查。\n");
            case ISSUED, ACCEPT_BY, PLAN_BY, REPORT_BY, DUE, RETURNED -> NOTHING;
        };
    }

    private static Text urged(String task, String slip) {
        return slip == null
                ? new Text(task + " is urged", "请抓紧办理督办事项 " + task)
                : new Text(task + " is urged by slip " + slip, "催办单 " + slip + "：请抓紧办理督办事项 " + task);
    }
}
