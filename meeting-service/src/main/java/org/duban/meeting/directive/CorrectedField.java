package org.duban.meeting.directive;

import java.util.Optional;

/** What extraction proposes and a person may have corrected. */
public enum CorrectedField {
    KIND,
    OWNERS,
    DEADLINE,
    REQUIREMENT;

    static Optional<CorrectedField> of(Change change) {
        return switch (change.field()) {
            case "kind" -> Optional.of(KIND);
            case "owners", "coOwners", "ownerDepartments", "leadDepartment", "coDepartments" -> Optional.of(OWNERS);
            case "deadline", "deadlineText" -> Optional.of(DEADLINE);
            case "requirement" -> Optional.of(REQUIREMENT);
            default -> Optional.empty();
        };
    }
}
