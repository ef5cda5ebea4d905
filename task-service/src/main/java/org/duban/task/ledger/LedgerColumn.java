package org.duban.task.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.runtime.web.Text;

/** The columns of a ledger in their order, with the names that older ledgers have for them. */
enum LedgerColumn {
    NUMBER(18, "Number", "编号", "no", "no.", "督办编号", "事项编号", "督办文号", "文号", "立项编号"),
    KIND(9, "Kind", "事项类型", "type", "类型", "类别", "事项类别", "督办类型"),
    SOURCE(34, "Source", "来源", "事项来源", "任务来源", "交办来源", "交办依据", "督办依据", "立项依据"),
    TITLE(30, "Task", "督办事项", "title", "matter", "事项", "事项名称", "督查事项", "任务名称", "标题", "交办事项", "督办事项要求"),
    REQUIREMENT(44, "Requirement", "办理要求", "工作要求", "督办要求", "具体要求", "要求", "主要内容", "任务内容", "事项内容"),
    LEAD(18, "Lead department", "牵头单位", "lead", "责任单位", "承办单位", "主办单位", "牵头部门", "责任部门", "承办部门"),
    CO(20, "Co-departments", "配合单位", "co-department", "协办单位", "配合部门", "协办部门", "会办单位"),
    ISSUED(12, "Issued on", "交办日期", "issued", "交办时间", "立项日期", "立项时间", "下达时间", "下达日期"),
    DEADLINE(12, "Deadline", "办理时限", "due", "due on", "完成时限", "办结时限", "完成期限", "时限", "截止日期", "要求完成时间"),
    STATE(12, "State", "办理状态", "status", "状态", "当前状态"),
    PROGRESS(44, "Progress", "进展情况", "办理进展", "工作进展", "办理情况", "落实情况", "完成情况", "目前进展"),
    LIGHT(8, "Light", "亮灯", "亮灯情况", "红黄绿灯", "灯号"),
    VERDICT(16, "Result", "办理结果", "verdict", "审核结果", "办结评价"),
    CLOSED(12, "Closed on", "销号日期", "closed", "销号时间", "办结日期", "办结时间", "完成日期", "完成时间");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_*\\-（）()【】\\[\\]]");

    private final int width;
    private final Text title;
    private final List<String> alsoCalled;

    /** {@code width} is in characters. */
    LedgerColumn(int width, String en, String zh, String... alsoCalled) {
        this.width = width;
        this.title = new Text(en, zh);
        this.alsoCalled = List.of(alsoCalled);
    }

    int width() {
        return width;
    }

    /** Its name in the ledgers written here. */
    String title(Locale language) {
        return title.in(language);
    }

    /** The column that a header names, whatever its case, blanks and brackets. */
    static Optional<LedgerColumn> named(String header) {
        String name = plain(header);
        return name.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.isCalled(name))
                        .findFirst();
    }

    private boolean isCalled(String name) {
        return plain(title.en()).equals(name)
                || plain(title.zh()).equals(name)
                || plain(name()).equals(name)
                || alsoCalled.stream().anyMatch(other -> plain(other).equals(name));
    }

    private static String plain(String header) {
        return BETWEEN_WORDS.matcher(header).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
