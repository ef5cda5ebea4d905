package org.duban.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A problem speaks one language throughout. */
class ProblemWriterTest {
    private final Problem problem = Problem.of(ProblemType.CONFLICT, new Text("Not yet.", "尚不可以。"))
            .with("state", "OPEN")
            .with("missing", List.of(Map.of("what", "FILE", "reason", new Text("It is not there.", "文件不存在。"))));

    @Test
    void membersAreInTheLanguageOfTheRest() {
        Map<String, Object> chinese = ProblemWriter.body(problem, Locale.SIMPLIFIED_CHINESE, "/x");
        assertThat(chinese).containsEntry("detail", "尚不可以。").containsEntry("state", "OPEN");
        assertThat(chinese).containsEntry("missing", List.of(Map.of("what", "FILE", "reason", "文件不存在。")));
        assertThat(ProblemWriter.body(problem, Locale.ENGLISH, "/x"))
                .containsEntry("missing", List.of(Map.of("what", "FILE", "reason", "It is not there.")));
    }
}
