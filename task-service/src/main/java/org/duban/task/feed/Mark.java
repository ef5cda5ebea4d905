package org.duban.task.feed;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.feed.AllDayEvent.Standing;
import org.duban.runtime.web.Text;

/** What is to be seen of a deadline at first glance. */
enum Mark {
    ON_COURSE(Standing.CONFIRMED, new Text("on course", "正常")),
    CLOSE_TO_DUE(Standing.CONFIRMED, new Text("close to due", "临期")),
    OVERDUE(Standing.CONFIRMED, new Text("overdue", "逾期")),
    /** The department is through with its own part. */
    DONE(Standing.CONFIRMED, new Text("own part done", "本单位已完成")),
    /** While its clock stands still, nobody knows the day. */
    OBJECTED(Standing.TENTATIVE, new Text("objected to", "异议处理中")),
    SUSPENDED(Standing.TENTATIVE, new Text("suspended", "已中止")),
    CLOSED(Standing.CONFIRMED, new Text("closed", "已销号")),
    CANCELLED(Standing.CANCELLED, new Text("cancelled", "已撤销"));

    private static final int ALL = 100;

    private final Standing standing;
    private final Text word;

    Mark(Standing standing, Text word) {
        this.standing = standing;
        this.word = word;
    }

    static Mark of(Deadline deadline, LocalDate today) {
        TaskStatus status = deadline.stand().status();
        Light light = deadline.stand().lightOn(today);
        if (light == null) {
            return valueOf(status.name());
        }
        if (deadline.own() != null && deadline.percent() == ALL) {
            return DONE;
        }
        return switch (light) {
            case GREEN -> ON_COURSE;
            case YELLOW -> CLOSE_TO_DUE;
            case RED -> OVERDUE;
        };
    }

    Standing standing() {
        return standing;
    }

    /** Before the name of the task. */
    String label(Locale language) {
        return new Text("[" + word.en() + "] ", "【" + word.zh() + "】").in(language);
    }
}
