package org.duban.contracts.department;

import java.time.Instant;
import java.util.List;
import org.duban.contracts.envelope.MayBeNull;

/**
 * Payload of {@code department.changed.v1}: the whole public state of a department.
 *
 * @param aliases further names by which minutes call it
 * @param parent code of the department above it, or null
 * @param leader username of the leader who answers for it, or null
 * @param retired no longer given tasks
 */
public record DepartmentChanged(
        String by,
        Instant at,
        String code,
        Names names,
        List<String> aliases,
        DepartmentKind kind,
        @MayBeNull String parent,
        @MayBeNull String leader,
        List<Contact> contacts,
        boolean retired) {}
