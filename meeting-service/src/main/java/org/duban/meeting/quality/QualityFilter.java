package org.duban.meeting.quality;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duban.meeting.extraction.Language;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which directives are counted; what is null does not narrow. */
public record QualityFilter(
        @QueryParam("from") @Parameter(description = "First day of the meetings")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Last day of the meetings")
        LocalDate to,

        @QueryParam("body") @Parameter(description = "Name of the body")
        String body,

        @QueryParam("language") @Parameter(description = "zh or en: the language of the sentence")
        String language) {

    private record Condition(String sql, Object value) {}

    /** @throws Problem 400 */
    void requireReadable() {
        if (language != null && !List.of("zh", "en").contains(language)) {
            throw Problem.malformed(new Text("language is zh or en.", "language 应为 zh 或 en。"));
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.malformed(new Text("from must not be after to.", "from 不得晚于 to。"));
        }
    }

    /** The conditions in SQL, on a meeting {@code m}, its body {@code b} and the expression for the language. */
    String conditions(String languageOf) {
        return String.join(" and ", all(languageOf).stream().map(Condition::sql).toList());
    }

    /** Their values. */
    Object[] values() {
        return all("").stream().map(Condition::value).toArray();
    }

    private List<Condition> all(String languageOf) {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition("m.held_on >= ?", from == null ? LocalDate.of(1, 1, 1) : from));
        all.add(new Condition("m.held_on <= ?", to == null ? LocalDate.of(9999, 12, 31) : to));
        if (body != null) {
            all.add(new Condition("b.name = ?", body));
        }
        if (language != null) {
            all.add(new Condition(
                    languageOf + " = ?",
                    Language.valueOf(language.toUpperCase(Locale.ROOT)).name()));
        }
        return all;
    }
}
