package org.duban.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.db.Gate;
import org.duban.runtime.db.Sql;

/**
 * Keeps links as they are while a report is taken: reports pass side by side, a change of links passes alone. As a report
 * locks the task it is on before those linked to it, and none of these has tasks linked to itself, no two wait for each
 * other.
 */
@ApplicationScoped
class LinkGate {
    private final Gate gate;

    LinkGate(Sql sql) {
        gate = new Gate(sql, "task links");
    }

    void passWithOthers() {
        gate.passWithOthers();
    }

    void passAlone() {
        gate.passAlone();
    }
}
