package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Span;

/**
 * A table of what is to be done, as it comes out of a document: cells with tabs between them, below a row that names
 * the columns.
 */
final class ActionTable {
    private static final Pattern WHAT = Pattern.compile(
            "(?i).*(?:事项|任务|内容|措施|问题|工作要点).*|action(?:s| points?| items?| required)?|task|decision|what");
    private static final Pattern WHO = Pattern.compile(
            "(?i).*(?:责任|牵头|承办|主办|负责|落实)(?:单位|部门|人|科室|处室).*|owner|lead|who|by whom|responsible|responsibility|action by|assigned to");
    private static final Pattern WHEN = Pattern.compile(
            "(?i).*(?:时限|期限|完成时间|办结时间|截止).*|due|due date|deadline|when|by when|target date|timescale|date due");

    private final int cells;
    private final int what;
    private final int who;
    private final int when;

    private ActionTable(int cells, int what, int who, int when) {
        this.cells = cells;
        this.what = what;
        this.who = who;
        this.when = when;
    }

    /** The table that a row begins, or null where it names no columns of tasks and of who is to do them. */
    static ActionTable begunBy(String text, Span row) {
        List<Span> names = cells(text, row);
        int what = column(WHAT, text, names);
        int who = column(WHO, text, names);
        return names.size() < 2 || what < 0 || who < 0 || what == who
                ? null
                : new ActionTable(names.size(), what, who, column(WHEN, text, names));
    }

    private static int column(Pattern name, String text, List<Span> names) {
        for (int i = 0; i < names.size(); i++) {
            if (name.matcher(names.get(i).in(text)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** A row of the table, or null for what does not belong to it. */
    Row row(String text, Span line) {
        List<Span> found = cells(text, line);
        if (found.size() != cells || found.get(what).isEmpty()) {
            return null;
        }
        return new Row(found.get(what), found.get(who), when < 0 ? null : found.get(when));
    }

    /** @param due null where the table has no such column */
    record Row(Span task, Span owner, Span due) {
        /** From the task to the last cell that tells of it, whatever their order. */
        Span span() {
            int start = Math.min(task.start(), owner.start());
            int end = Math.max(task.end(), owner.end());
            return due == null
                    ? new Span(start, end)
                    : new Span(Math.min(start, due.start()), Math.max(end, due.end()));
        }
    }

    private static List<Span> cells(String text, Span row) {
        List<Span> cells = new ArrayList<>();
        int start = row.start();
        for (int i = row.start(); i <= row.end(); i++) {
            if (i == row.end() || text.charAt(i) == '\t') {
                cells.add(new Span(start, i).trimmed(text));
                start = i + 1;
            }
        }
        return cells;
    }
}
