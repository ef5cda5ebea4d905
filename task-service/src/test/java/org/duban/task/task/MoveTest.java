package org.duban.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each state with each move: the state it leads to, or {@code -} where it is refused. */
class MoveTest {
    private static final String TABLE = """
            move              ISS  OBJ  ACC  PRO  SUB  VER  RET  SUS  CLO  CAN
            ISSUE             -    -    -    -    -    -    -    -    -    -
            ACCEPTANCE        ACC  -    -    -    -    -    -    -    -    -
            OBJECTION         OBJ  -    -    -    -    -    -    -    -    -
            RULING            -    ISS  -    -    -    -    -    -    -    -
            REASSIGNMENT      ISS  -    ISS  ISS  -    -    -    -    -    -
            PLAN              -    -    ACC  PRO  -    -    RET  -    -    -
            PLAN_APPROVAL     -    -    PRO  PRO  -    -    RET  -    -    -
            PLAN_DECLINE      -    -    ACC  PRO  -    -    RET  -    -    -
            MEASURE           -    -    -    PRO  -    -    RET  -    -    -
            REPORT            -    -    PRO  PRO  -    -    PRO  -    -    -
            EARLY_REPORT      -    -    ACC  -    -    -    -    -    -    -
            PART_REPORT       -    -    ACC  PRO  -    -    RET  -    -    -
            PART              ISS  OBJ  ACC  PRO  SUB  VER  RET  SUS  -    -
            EXTENSION_REQUEST -    -    ACC  PRO  -    -    RET  -    -    -
            EXTENSION_DECISION -    -    ACC  PRO  SUB  VER  RET  -    -    -
            URGE              ISS  -    ACC  PRO  SUB  -    RET  -    -    -
            INSTRUCTION       ISS  OBJ  ACC  PRO  SUB  VER  RET  SUS  -    -
            EVIDENCE          ISS  OBJ  ACC  PRO  SUB  VER  RET  SUS  CLO  -
            LINK              ISS  OBJ  ACC  PRO  SUB  VER  RET  SUS  -    -
            SUSPENSION        SUS  -    SUS  SUS  -    -    SUS  -    -    -
            RESUMPTION        -    -    -    -    -    -    -    HELD -    -
            SUBMISSION        -    -    -    SUB  -    -    SUB  -    -    -
            APPROVAL          -    -    -    -    VER  -    -    -    -    -
            DECLINE           -    -    -    -    PRO  -    -    -    -    -
            CLOSING           -    -    -    -    -    CLO  -    -    -    -
            RETURN            -    -    -    -    -    RET  -    -    -    -
            CHECK             -    -    ACC  PRO  SUB  VER  RET  -    -    -
            LOOK_BACK         -    -    -    -    -    -    -    -    CLO  -
            LOOK_BACK_VERDICT -    -    -    -    -    -    -    -    CLO  -
            REOPENING         -    -    -    -    -    -    -    -    PRO  -
            CANCELLATION      CAN  CAN  CAN  CAN  CAN  CAN  CAN  CAN  -    -
            AMENDMENT         ISS  OBJ  ACC  PRO  PRO  PRO  RET  SUS  -    -
            LEAD_AMENDMENT    ISS  ISS  ISS  ISS  ISS  ISS  ISS  ISS  -    -
            REVOCATION        CAN  CAN  CAN  CAN  CAN  CAN  CAN  CAN  -    -
            NOT_APPLIED       -    -    -    -    -    -    -    -    CLO  CAN
            DUE_CHANGE        ISS  OBJ  ACC  PRO  SUB  VER  RET  SUS  -    -
            ACCEPTANCE_MISSED ISS  -    -    -    -    -    -    -    -    -
            REPORT_MISSED     -    -    ACC  PRO  -    -    RET  -    -    -
            LOOK_BACK_DUE     -    -    -    -    -    -    -    -    CLO  -
            """;

    private static final Map<String, TaskStatus> SHORT = Map.of(
            "ISS", TaskStatus.ISSUED,
            "OBJ", TaskStatus.OBJECTED,
            "ACC", TaskStatus.ACCEPTED,
            "PRO", TaskStatus.IN_PROGRESS,
            "SUB", TaskStatus.SUBMITTED,
            "VER", TaskStatus.UNDER_VERIFICATION,
            "RET", TaskStatus.RETURNED,
            "SUS", TaskStatus.SUSPENDED,
            "CLO", TaskStatus.CLOSED,
            "CAN", TaskStatus.CANCELLED);

    /** Some state that a suspension may have begun in. */
    private static final TaskStatus HELD = TaskStatus.RETURNED;

    static Stream<Arguments> pairs() {
        String[] rows = TABLE.split("\n");
        String[] states = rows[0].split("\\s+");
        return Arrays.stream(rows)
                .skip(1)
                .map(row -> row.split("\\s+"))
                .flatMap(cells -> IntStream.range(1, cells.length)
                        .mapToObj(i -> Arguments.of(SHORT.get(states[i]), Move.valueOf(cells[0]), cells[i])));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("pairs")
    void leadsWhereTheWorkflowSays(TaskStatus state, Move move, String expected) {
        if (expected.equals("-")) {
            Problem refusal = catchThrowableOfType(Problem.class, () -> move.from(state, HELD));
            assertThat(refusal.type()).isEqualTo(ProblemType.WRONG_STATE);
        } else {
            assertThat(move.from(state, HELD)).isEqualTo(expected.equals("HELD") ? HELD : SHORT.get(expected));
        }
    }

    @Test
    void theTableNamesEveryStateAndEveryMove() {
        assertThat(pairs().count()).isEqualTo((long) TaskStatus.values().length * Move.values().length);
        Set<Object> seen =
                pairs().flatMap(pair -> Stream.of(pair.get()[0], pair.get()[1])).collect(Collectors.toSet());
        assertThat(seen).contains((Object[]) TaskStatus.values()).contains((Object[]) Move.values());
    }
}
