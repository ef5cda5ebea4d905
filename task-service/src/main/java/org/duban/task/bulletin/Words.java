package org.duban.task.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.runtime.web.Text;
import org.duban.task.department.NamesBody;

/** What a bulletin says around its figures, in one language. */
record Words(Locale language) {
    String title() {
        return in("Supervision bulletin", "督查通报");
    }

    /** Such as 2026年10月, or 2026年第三季度. */
    String period(String name) {
        String year = name.substring(0, 4);
        String rest = name.substring(5);
        if (rest.startsWith("Q")) {
            int quarter = Integer.parseInt(rest.substring(1));
            return in("Quarter " + quarter + " of " + year, year + "年第" + "一二三四".charAt(quarter - 1) + "季度");
        }
        return in(year + "-" + rest, year + "年" + Integer.parseInt(rest) + "月");
    }

    String draft() {
        return in("DRAFT — not approved", "草稿——未经批准");
    }

    String asOf(LocalDate cutOff) {
        return of("As of the end of %s", "数据截至 %s", cutOff);
    }

    String approved(String by, LocalDate on) {
        return of("Approved by %s on %s", "%s 于 %s 批准印发", by, on);
    }

    String hash(String sha256) {
        return of("SHA-256 of its content: %s", "内容 SHA-256：%s", sha256);
    }

    String ranking() {
        return in("How the departments stand", "各单位办理情况");
    }

    List<String> rankingTitles() {
        return chinese()
                ? List.of("名次", "单位", "在办", "办结", "按期办结", "逾期", "退回", "得分")
                : List.of("Rank", "Department", "Open", "Closed", "On time", "Overdue", "Returned", "Score");
    }

    String total() {
        return in("Total", "合计");
    }

    String overdue() {
        return in("Overdue tasks", "逾期事项");
    }

    List<String> overdueTitles() {
        return chinese()
                ? List.of("编号", "事项", "牵头单位", "办理时限", "逾期天数")
                : List.of("Number", "Task", "Lead department", "Due", "Days overdue");
    }

    String noneOverdue() {
        return in("No task was overdue.", "无逾期事项。");
    }

    String longest(int shown, int all) {
        return of("The %d longest overdue of %d.", "共 %2$d 项逾期，列出逾期最久的 %1$d 项。", shown, all);
    }

    /** The name in this language, else the other one. */
    String of(NamesBody names) {
        boolean zh = names.zh() != null && (chinese() || names.en() == null);
        return zh ? names.zh() : names.en();
    }

    private boolean chinese() {
        return language.getLanguage().equals("zh");
    }

    private String in(String en, String zh) {
        return new Text(en, zh).in(language);
    }

    private String of(String en, String zh, Object... arguments) {
        return Text.of(en, zh, arguments).in(language);
    }
}
