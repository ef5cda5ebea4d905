package org.duban.meeting.review;

import java.time.LocalDate;
import java.util.List;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.extraction.DirectiveKind;

/** How a person understands a sentence; what is null is left to what is read in it. */
interface Given {
    DirectiveKind kind();

    List<String> owners();

    List<String> coOwners();

    List<String> ownerDepartments();

    String deadlineText();

    LocalDate deadline();

    /** What was read, but for what is given. A given date does not go with words that were read. */
    default Proposal over(Proposal read) {
        boolean timed = deadline() != null || deadlineText() != null;
        return new Proposal(
                kind() == null ? read.kind() : kind(),
                owners() == null ? read.owners() : owners(),
                coOwners() == null ? read.coOwners() : coOwners(),
                ownerDepartments() == null ? read.ownerDepartments() : ownerDepartments(),
                timed ? deadlineText() : read.deadlineText(),
                timed ? deadline() : read.deadline());
    }
}
