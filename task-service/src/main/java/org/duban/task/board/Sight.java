package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;
import org.duban.runtime.web.Problem;
import org.duban.task.department.KnownDepartments;

/** Whose figures the caller may see. */
@ApplicationScoped
class Sight {
    /** No department has this code, and none is shown under it. */
    private static final String NONE = "";

    private final Callers callers;
    private final KnownDepartments departments;

    Sight(Callers callers, KnownDepartments departments) {
        this.callers = callers;
        this.departments = departments;
    }

    boolean cityWide() {
        return callers.current().cityWide();
    }

    /** The caller's department, the whole city where they may know of all. */
    String own() {
        Caller caller = callers.current();
        return caller.cityWide() ? Place.CITY : caller.department().orElse(NONE);
    }

    boolean shows(String code) {
        return callers.current().cityWide() || callers.current().of(code);
    }

    /** @throws Problem 404 where there is no such department, or the caller may not know how it stands */
    void require(String code) {
        if (!shows(code) || !departments.exists(code)) {
            throw Problem.notFound();
        }
    }
}
