package org.duban.task.life;

import static org.duban.contracts.task.TaskStatus.ACCEPTED;
import static org.duban.contracts.task.TaskStatus.CLOSED;
import static org.duban.contracts.task.TaskStatus.IN_PROGRESS;
import static org.duban.contracts.task.TaskStatus.ISSUED;
import static org.duban.contracts.task.TaskStatus.OBJECTED;
import static org.duban.contracts.task.TaskStatus.RETURNED;
import static org.duban.contracts.task.TaskStatus.SUBMITTED;
import static org.duban.contracts.task.TaskStatus.SUSPENDED;
import static org.duban.contracts.task.TaskStatus.UNDER_VERIFICATION;
import static org.duban.task.life.MatrixRole.CO_HEAD;
import static org.duban.task.life.MatrixRole.CO_OFFICER;
import static org.duban.task.life.MatrixRole.HEAD;
import static org.duban.task.life.MatrixRole.LEADER;
import static org.duban.task.life.MatrixRole.OFFICER;
import static org.duban.task.life.MatrixRole.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.duban.contracts.task.TaskStatus;

/**
 * What people may ask for on a rectification, as the workflow's tables have it: written down here a second time, so that
 * the code is compared with something. {@code columns} is what the row must hold besides for it not to be closed.
 */
enum MatrixMove {
    ACCEPTANCE("POST", "acceptance", in(ISSUED), by(OFFICER, HEAD)),
    OBJECTION("POST", "objection", in(ISSUED), by(HEAD)),
    RULING("POST", "objection/ruling", in(OBJECTED), by(SUPERVISOR)),
    REASSIGNMENT("POST", "reassignment", in(ISSUED, ACCEPTED, IN_PROGRESS), by(SUPERVISOR)),
    PLAN("PUT", "plan", in(ACCEPTED, IN_PROGRESS, RETURNED), by(OFFICER)),
    PLAN_APPROVAL("POST", "plan/approval", in(ACCEPTED, IN_PROGRESS, RETURNED), by(HEAD), "plan = 'PENDING'"),
    REPORT("POST", "progress-reports", in(ACCEPTED, IN_PROGRESS, RETURNED), by(OFFICER, HEAD, CO_OFFICER, CO_HEAD)),
    PARTS("PATCH", "parts/CO", open(), by(SUPERVISOR)),
    EXTENSION("POST", "extension-requests", in(ACCEPTED, IN_PROGRESS, RETURNED), by(HEAD)),
    URGE("POST", "urges", in(ISSUED, ACCEPTED, IN_PROGRESS, SUBMITTED, RETURNED), by(SUPERVISOR)),
    INSTRUCTION("POST", "instructions", open(), by(LEADER)),
    LINK("POST", "links", open(), by(SUPERVISOR)),
    SUSPENSION("POST", "suspension", in(ISSUED, ACCEPTED, IN_PROGRESS, RETURNED), by(SUPERVISOR)),
    RESUMPTION("POST", "resumption", in(SUSPENDED), by(SUPERVISOR)),
    SUBMISSION("POST", "submission", in(IN_PROGRESS, RETURNED), by(OFFICER)),
    SUBMISSION_APPROVAL("POST", "submission/approval", in(SUBMITTED), by(HEAD)),
    VERIFICATION("POST", "verification", in(UNDER_VERIFICATION), by(SUPERVISOR)),
    CHECKS(
            "POST",
            "inference-checks",
            in(ACCEPTED, IN_PROGRESS, SUBMITTED, UNDER_VERIFICATION, RETURNED),
            by(SUPERVISOR)),
    LOOK_BACK("POST", "look-back", in(CLOSED), by(SUPERVISOR)),
    VERDICT("POST", "look-back/verdict", in(CLOSED), by(SUPERVISOR), "look_back_on = '2032-01-05'"),
    REOPENING("POST", "reopening", in(CLOSED), by(SUPERVISOR)),
    CANCELLATION("POST", "cancellation", open(), by(SUPERVISOR));

    final String method;
    final String path;
    final Set<TaskStatus> states;
    final Set<MatrixRole> roles;
    final String columns;

    MatrixMove(String method, String path, Set<TaskStatus> states, Set<MatrixRole> roles) {
        this(method, path, states, roles, "plan = 'APPROVED'");
    }

    MatrixMove(String method, String path, Set<TaskStatus> states, Set<MatrixRole> roles, String columns) {
        this.method = method;
        this.path = path;
        this.states = states;
        this.roles = roles;
        this.columns = columns;
    }

    /** Whether that role may make it on some task. */
    boolean everFor(MatrixRole role) {
        return roles.stream().anyMatch(one -> one.kind.equals(role.kind));
    }

    /** What callers read of it; where it names a department, it goes by what stands before that. */
    String lastSegment() {
        if (path.endsWith("/CO")) {
            return path.substring(0, path.indexOf('/'));
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Set<TaskStatus> in(TaskStatus... states) {
        return EnumSet.copyOf(Arrays.asList(states));
    }

    private static Set<TaskStatus> open() {
        return EnumSet.complementOf(EnumSet.of(CLOSED, TaskStatus.CANCELLED));
    }

    private static Set<MatrixRole> by(MatrixRole... roles) {
        return EnumSet.copyOf(Arrays.asList(roles));
    }
}
