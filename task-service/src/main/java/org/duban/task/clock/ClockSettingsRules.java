package org.duban.task.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** What the settings of a profile must be, beyond the shape of each field. */
@ApplicationScoped
class ClockSettingsRules {
    private final Checks checks;

    ClockSettingsRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(ClockSettings settings) {
        checks.valid(settings);
        List<Problem.Violation> violations = new ArrayList<>();
        spans(settings).forEach((field, span) -> check(field, span, violations));
        if (violations.isEmpty()
                && settings.ordinary().roughDays() > settings.complex().roughDays()) {
            violations.add(
                    new Problem.Violation("ordinary", new Text("must not be longer than complex", "一般事项的期限不能长于复杂事项")));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void check(String field, Span span, List<Problem.Violation> violations) {
        if (span.unit() == null) {
            violations.add(new Problem.Violation(field + ".unit", new Text("is missing", "不能为空")));
        } else if (span.count() < span.unit().least()
                || span.count() > span.unit().most()) {
            Text message = Text.of(
                    "must be between %d and %d",
                    "应在 %d 到 %d 之间", span.unit().least(), span.unit().most());
            violations.add(new Problem.Violation(field + ".count", message));
        }
    }

    private static Map<String, Span> spans(ClockSettings settings) {
        Map<String, Span> spans = new LinkedHashMap<>();
        spans.put("ordinary", settings.ordinary());
        spans.put("complex", settings.complex());
        spans.put("accept", settings.accept());
        spans.put("object", settings.object());
        spans.put("plan", settings.plan());
        spans.put("rule", settings.rule());
        spans.put("extend", settings.extend());
        spans.put("verify", settings.verify());
        spans.put("correct", settings.correct());
        spans.put("lookBack", settings.lookBack());
        return spans;
    }
}
