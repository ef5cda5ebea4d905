package org.duban.meeting.record;

import java.util.Locale;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.web.Text;

/** What a record says around the data, in one language. */
record Words(Locale language) {
    String title() {
        return in("Decisions of the meeting", "议定事项");
    }

    /** Such as 市政府常务会议2026年第6次会议. */
    String meeting(String body, int year, int number) {
        return of("%s, meeting %d of %d", "%1$s%3$d年第%2$d次会议", body, number, year);
    }

    String heldOn() {
        return in("Held on", "会议时间");
    }

    String chair() {
        return in("Chair", "主持人");
    }

    String location() {
        return in("Place", "会议地点");
    }

    String lead() {
        return in("Lead department", "牵头单位");
    }

    String coDepartments() {
        return in("With", "配合单位");
    }

    String deadline() {
        return in("Due", "办理期限");
    }

    String progress() {
        return in("How far", "办理进展");
    }

    String task() {
        return in("Task", "任务编号");
    }

    String none() {
        return in("No decisions were issued.", "本次会议未印发议定事项。");
    }

    String notHeardOf() {
        return in("issued", "已印发");
    }

    String listed() {
        return in(", ", "、");
    }

    /** Between a label and what it labels. */
    String colon() {
        return in(": ", "：");
    }

    String of(Term term) {
        return switch (term) {
            case ORDINARY -> in("term for ordinary matters", "按一般事项时限");
            case COMPLEX -> in("term for complex matters", "按复杂事项时限");
            case ANNUAL -> in("by the end of the year", "年底前");
        };
    }

    String of(TaskStatus status) {
        return switch (status) {
            case ISSUED -> in("to be signed for", "待签收");
            case OBJECTED -> in("objected to", "有异议");
            case ACCEPTED -> in("accepted", "已签收");
            case IN_PROGRESS -> in("in progress", "办理中");
            case SUBMITTED -> in("submitted", "已报送");
            case UNDER_VERIFICATION -> in("under verification", "核验中");
            case RETURNED -> in("returned", "已退回");
            case SUSPENDED -> in("suspended", "已暂停");
            case CLOSED -> in("closed", "已办结");
            case CANCELLED -> in("cancelled", "已撤销");
        };
    }

    String of(Light light) {
        return switch (light) {
            case GREEN -> in("on course", "正常");
            case YELLOW -> in("close to due", "临期");
            case RED -> in("overdue", "逾期");
        };
    }

    private String in(String en, String zh) {
        return new Text(en, zh).in(language);
    }

    private String of(String en, String zh, Object... arguments) {
        return Text.of(en, zh, arguments).in(language);
    }
}
