package org.duban.notification.slip;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.delivery.SlipColour;
import org.duban.runtime.security.Caller;

/** A slip that a department was given about a task. */
@Entity
@Table(name = "slip")
class IssuedSlip extends PanacheEntityBase {
    private static final String IN_DEPARTMENT = """
             and taskId in (select t.taskId from TaskPlan t
                where t.leadDepartment = :department or array_contains(t.coDepartments, :department))""";

    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private SlipColour colour;

    private UUID reminderId;
    private UUID taskId;
    private String department;
    private Instant issuedAt;

    protected IssuedSlip() {}

    /** Newest first, as far as the caller may know of their tasks. */
    static List<IssuedSlip> page(Caller caller, SlipColour colour, List<String> after, int rows) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        if (colour != null) {
            query.append(" and colour = :colour");
            values.and("colour", colour);
        }
        if (!after.isEmpty()) {
            query.append(" and id < :id");
            values.and("id", UUID.fromString(after.get(0)));
        }
        if (!caller.cityWide()) {
            query.append(IN_DEPARTMENT);
            values.and("department", caller.department().orElse(""));
        }
        return IssuedSlip.<IssuedSlip>find(query.toString(), Sort.descending("id"), values)
                .page(0, rows)
                .list();
    }

    UUID id() {
        return id;
    }

    SlipView view() {
        return new SlipView(id, number, colour, taskId, reminderId, department, issuedAt);
    }
}
