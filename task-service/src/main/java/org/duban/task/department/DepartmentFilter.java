package org.duban.task.department;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.department.DepartmentKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of departments, as they were sent. */
public class DepartmentFilter {
    @QueryParam("retired")
    @Parameter(description = "Those that were retired, instead of those that can be given a task")
    Boolean retired;

    @QueryParam("kind")
    DepartmentKind kind;

    @QueryParam("parent")
    @Parameter(description = "Those that stand right under this department", example = "SZF")
    String parent;

    List<Department> after(String code, int atMost) {
        String wanted = Stream.of(
                        "code > :code and retired = :retired",
                        kind == null ? null : "kind = :kind",
                        parent == null ? null : "parent = :parent")
                .filter(condition -> condition != null)
                .collect(Collectors.joining(" and "));
        Parameters values = Parameters.with("code", code).and("retired", Boolean.TRUE.equals(retired));
        if (kind != null) {
            values.and("kind", kind);
        }
        if (parent != null) {
            values.and("parent", parent);
        }
        return Department.find(wanted + " order by code", values)
                .page(0, atMost)
                .list();
    }

    /** What sets these filters apart from others. */
    @Override
    public String toString() {
        return Boolean.TRUE.equals(retired) + " " + kind + " " + parent;
    }
}
