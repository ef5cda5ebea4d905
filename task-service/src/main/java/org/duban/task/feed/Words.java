package org.duban.task.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.department.Names;
import org.duban.runtime.web.Text;

/** What a calendar says around its tasks, in one language. */
record Words(Locale language, Map<String, Names> departments) {
    /** A calendar is for a glance; the whole text stands on the task's page. */
    private static final int LONGEST = 1000;

    /** What a calendar is called that its maker gave no name; {@code department} is null for the whole city. */
    String calendar(String department) {
        return department == null
                ? in("Deadlines of the whole city", "全市督办时限")
                : of("Deadlines: %s", "督办时限：%s", name(department));
    }

    /** Lines. */
    String description(Deadline deadline) {
        List<String> co = deadline.stand().coDepartments();
        boolean ownDay = !deadline.whole().equals(deadline.stand().deadline());
        String own = deadline.own() == null ? null : deadline.own().part();
        return Stream.of(
                        own == null ? null : of("Own part: %s", "本单位任务：%s", own),
                        of("Requirement: %s", "办理要求：%s", shortened(deadline.requirement())),
                        of("Lead: %s", "牵头单位：%s", name(deadline.stand().lead())),
                        co.isEmpty() ? null : of("With: %s", "配合单位：%s", names(co)),
                        ownDay ? of("Deadline of the whole: %s", "事项办理时限：%s", deadline.whole()) : null,
                        of("Progress: %d%%", "办理进度：%d%%", deadline.percent()))
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }

    private String names(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(in(", ", "、")));
    }

    /** The name in this language, else the other one; the code where there is none. */
    private String name(String code) {
        Names names = departments.get(code);
        if (names == null) {
            return code;
        }
        return in(names.en() == null ? names.zh() : names.en(), names.zh() == null ? names.en() : names.zh());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String in(String en, String zh) {
        return new Text(en, zh).in(language);
    }

    private String of(String en, String zh, Object... arguments) {
        return Text.of(en, zh, arguments).in(language);
    }
}
