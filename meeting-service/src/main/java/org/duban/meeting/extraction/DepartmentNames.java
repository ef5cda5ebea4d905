package org.duban.meeting.extraction;

import java.util.Optional;

/** Knows which department a name in the minutes means. */
@FunctionalInterface
public interface DepartmentNames {

    /** The code of the department that goes by this name, if there is one. */
    Optional<String> codeOf(String name);

    /** Knows no department. */
    static DepartmentNames none() {
        return name -> Optional.empty();
    }
}
