package org.duban.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state with each move: the state it leads to, or {@code -} where it is refused. */
class MoveTest {
    private static final String TABLE = """
            state              ACCEPTANCE REPORT      PART_REPORT CANCELLATION AMENDMENT   LEAD_AMENDMENT REVOCATION NOT_APPLIED ISSUE
            ISSUED             ACCEPTED   -           -           CANCELLED    ISSUED      ISSUED         CANCELLED  -           -
            OBJECTED           -          -           -           CANCELLED    OBJECTED    ISSUED         CANCELLED  -           -
            ACCEPTED           -          IN_PROGRESS ACCEPTED    CANCELLED    ACCEPTED    ISSUED         CANCELLED  -           -
            IN_PROGRESS        -          IN_PROGRESS IN_PROGRESS CANCELLED    IN_PROGRESS ISSUED         CANCELLED  -           -
            SUBMITTED          -          -           -           CANCELLED    IN_PROGRESS ISSUED         CANCELLED  -           -
            UNDER_VERIFICATION -          -           -           CANCELLED    IN_PROGRESS ISSUED         CANCELLED  -           -
            RETURNED           -          IN_PROGRESS RETURNED    CANCELLED    RETURNED    ISSUED         CANCELLED  -           -
            SUSPENDED          -          -           -           CANCELLED    SUSPENDED   ISSUED         CANCELLED  -           -
            CLOSED             -          -           -           -            -           -              -          CLOSED      -
            CANCELLED          -          -           -           -            -           -              -          CANCELLED   -
            """;

    static Stream<Arguments> pairs() {
        String[] rows = TABLE.split("\n");
        String[] moves = rows[0].split("\\s+");
        return Arrays.stream(rows)
                .skip(1)
                .map(row -> row.split("\\s+"))
                .flatMap(cells -> Stream.iterate(1, i -> i < cells.length, i -> i + 1)
                        .map(i -> Arguments.of(TaskStatus.valueOf(cells[0]), Move.valueOf(moves[i]), cells[i])));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("pairs")
    void leadsWhereTheWorkflowSays(TaskStatus state, Move move, String expected) {
        if (expected.equals("-")) {
            Problem refusal = catchThrowableOfType(Problem.class, () -> move.from(state));
            assertThat(refusal.type()).isEqualTo(ProblemType.WRONG_STATE);
        } else {
            assertThat(move.from(state)).hasToString(expected);
        }
    }

    @org.junit.jupiter.api.Test
    void theTableNamesEveryStateAndEveryMove() {
        Map<Object, Long> seen = pairs().flatMap(pair -> Stream.of(pair.get()[0], pair.get()[1]))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertThat(seen.keySet()).contains((Object[]) TaskStatus.values()).contains((Object[]) Move.values());
    }
}
