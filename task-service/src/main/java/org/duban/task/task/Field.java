package org.duban.task.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.runtime.web.Text;

/**
 * What facts and events say by name: fields of a task that moves change, and details of single moves; each with what
 * people call it. There is no other name than these, so that whoever shows a fact has a word for all of it.
 */
public enum Field {
    KIND(Shape.WORD, "Kind", "事项类型"),
    TERM(Shape.WORD, "Term", "期限类型"),
    TITLE(Shape.TEXT, "Title", "标题"),
    REQUIREMENT(Shape.TEXT, "Requirement", "办理要求"),
    LEAD_DEPARTMENT(Shape.DEPARTMENTS, "Lead department", "牵头单位"),
    CO_DEPARTMENTS(Shape.DEPARTMENTS, "Co-departments", "配合单位"),
    PERCENT(Shape.PERCENT, "Progress", "办理进度"),
    PART(Shape.TEXT, "Part", "配合任务"),
    DEADLINE(Shape.DAY, "Deadline", "办理时限"),
    ACCEPT_BY(Shape.DAY, "To be signed for by", "签收时限"),
    OBJECT_BY(Shape.DAY, "Objections until", "异议时限"),
    PLAN_BY(Shape.DAY, "Plan due", "整改方案报送时限"),
    REPORT_BY(Shape.DAY, "Next report due", "进展反馈时限"),
    ANSWER_BY(Shape.DAY, "Answer of the supervision office due", "督查室答复时限"),
    URGENCY(Shape.WORD, "Urgency", "紧急程度"),
    PLAN(Shape.WORD, "Rectification plan", "整改方案"),
    ROUND(Shape.TEXT, "Round", "办理轮次"),
    GRADE(Shape.WORD, "Grade", "评定等次"),
    LOOK_BACK_ON(Shape.DAY, "Look-back on", "回头看日期"),
    ANSWERED_BY(Shape.ID, "Answered with", "合并反馈事项"),
    EXTENSION_REQUEST(Shape.ID, "Extension request", "延期申请"),

    PROPOSED(Shape.DEPARTMENTS, "Department proposed", "建议承办单位"),
    VERDICT(Shape.WORD, "Verdict", "结论"),
    PLAN_VERSION(Shape.TEXT, "Version of the plan", "整改方案版次"),
    MEASURE(Shape.TEXT, "Measure", "整改措施"),
    STATE(Shape.WORD, "State", "落实情况"),
    DONE_ON(Shape.DAY, "Done on", "完成日期"),
    DUE(Shape.DAY, "Due", "完成时限"),
    REMARKS(Shape.TEXT, "Remarks", "备注"),
    EVIDENCE_IDS(Shape.FILES, "Evidence", "佐证材料"),
    REPORTED_ON(Shape.TEXT, "Reported on", "反馈所在事项"),
    ANSWER(Shape.TEXT, "Answer to the instruction", "对批示的答复"),
    NEW_DEADLINE(Shape.DAY, "New deadline", "延期后办理时限"),
    PROGRESS(Shape.TEXT, "So far", "目前进展"),
    DECIDE_BY(Shape.DAY, "To be decided by", "审批时限"),
    SLIP(Shape.TEXT, "Slip", "催办单号"),
    MESSAGE(Shape.TEXT, "Message", "催办内容"),
    INSTRUCTION(Shape.ID, "Instruction", "批示"),
    TEXT(Shape.TEXT, "Text", "批示内容"),
    NAME(Shape.TEXT, "File", "文件名称"),
    MEDIA_TYPE(Shape.ID, "Type", "文件类型"),
    SIZE(Shape.SIZE, "Size", "文件大小"),
    SHA256(Shape.ID, "SHA-256", "SHA-256"),
    PRINCIPAL(Shape.TEXT, "Answered with the reports on", "合并反馈至"),
    FILES(Shape.TEXT, "Files", "佐证材料份数"),
    CHECK(Shape.ID, "Check", "举一反三事项"),
    NUMBER(Shape.TEXT, "Number", "事项编号"),
    DEPARTMENT(Shape.DEPARTMENTS, "Department", "承办单位"),
    CAUSE(Shape.WORD, "Cause", "复号原因"),
    YEAR(Shape.TEXT, "Year of the calendar", "日历年度"),
    SOURCE(Shape.TEXT, "Notice", "公布依据"),
    YELLOW_FROM(Shape.DAY, "Close to due from", "临期提醒起始日"),

    MEASURES(Shape.CRITERION, "Measures", "整改措施落实"),
    VIOLATIONS(Shape.CRITERION, "Violations", "违规问题处理"),
    EFFECT(Shape.CRITERION, "Effect", "整改成效"),
    INFERENCE_CHECKS(Shape.CRITERION, "Inference checks", "举一反三"),
    ROOT_CAUSE(Shape.CRITERION, "Root cause and mechanism", "根源与长效机制"),
    FINAL_REPORT(Shape.CRITERION, "Final report", "报结报告");

    private static final String OF = " of ";
    private static final String ANSWER_TO = "answer to ";

    private final Shape shape;
    private final Text words;
    private final String label;

    Field(Shape shape, String en, String zh) {
        this.shape = shape;
        words = new Text(en, zh);
        label = shape == Shape.CRITERION ? name() : inOneWord(name());
    }

    /** What kind of value it has. */
    public enum Shape {
        /** As people wrote it, or a number. */
        TEXT,
        DAY,
        /** A name out of a few. */
        WORD,
        /** What is found on a criterion, by the criterion's own name. */
        CRITERION,
        PERCENT,
        /** Codes, with commas between them. */
        DEPARTMENTS,
        /** Ids of evidence, with commas between them. */
        FILES,
        /** Bytes. */
        SIZE,
        /** What programs need and people do not. */
        ID
    }

    /** A field, and of what it is, null where it is the task's own. */
    public record Named(Field field, String of) {}

    /** The name by which facts and events have it. */
    public String label() {
        return label;
    }

    /** The name by which they have that of a department's part, or the answer to an instruction. */
    String labelOf(Object thing) {
        return this == ANSWER ? ANSWER_TO + thing : label + OF + thing;
    }

    public Shape shape() {
        return shape;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }

    /** Which field facts have by that name; empty for one that only an earlier release knew. */
    public static Optional<Named> named(String name) {
        if (name.startsWith(ANSWER_TO)) {
            return Optional.of(new Named(ANSWER, name.substring(ANSWER_TO.length())));
        }
        int of = name.indexOf(OF);
        String asked = of < 0 ? name : name.substring(0, of);
        return Arrays.stream(values())
                .filter(field -> field.label.equals(asked))
                .findFirst()
                .map(field -> new Named(field, of < 0 ? null : name.substring(of + OF.length())));
    }

    private static String inOneWord(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
