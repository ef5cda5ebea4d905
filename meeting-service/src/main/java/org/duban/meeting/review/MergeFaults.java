package org.duban.meeting.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.Passage;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** Which of the directives that are to be merged can't be, and why. */
final class MergeFaults {
    private static final Text UNKNOWN = new Text("is not a directive of this meeting", "不是本次会议的要求");
    private static final Text TWICE = new Text("is named twice", "重复");
    private static final Text ELSEWHERE =
            new Text("stands in another version of the minutes than the first, or in none", "与第一项不在同一版会议纪要中，或没有原文");

    private final List<UUID> asked;
    private final Map<UUID, Directive> found = new HashMap<>();

    private MergeFaults(List<UUID> asked, List<Directive> found) {
        this.asked = asked;
        found.forEach(one -> this.found.put(one.id(), one));
    }

    /** @throws Problem 422 that names each of them */
    static void refuse(List<UUID> asked, List<Directive> found) {
        List<Violation> violations = new MergeFaults(asked, found).violations();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private List<Violation> violations() {
        Set<UUID> seen = new HashSet<>();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> fault(asked.get(i), seen)
                        .map(why -> new Violation("directiveIds[" + i + "]", why))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<Text> fault(UUID id, Set<UUID> seen) {
        if (!found.containsKey(id)) {
            return Optional.of(UNKNOWN);
        }
        if (!seen.add(id)) {
            return Optional.of(TWICE);
        }
        Integer version = version(id);
        return version == null || !version.equals(version(asked.get(0))) ? Optional.of(ELSEWHERE) : Optional.empty();
    }

    private Integer version(UUID id) {
        Passage passage = found.containsKey(id) ? found.get(id).passage() : null;
        return passage == null ? null : passage.minutesVersion();
    }
}
