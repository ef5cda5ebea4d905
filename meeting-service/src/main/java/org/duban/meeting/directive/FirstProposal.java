package org.duban.meeting.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.duban.meeting.extraction.DirectiveKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What extraction proposed at first; stays, so that what people correct can be counted. */
@Embeddable
record FirstProposal(
        @Column(updatable = false) @Enumerated(EnumType.STRING)
        DirectiveKind proposedKind,

        @Column(updatable = false) @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> proposedOwners,

        @Column(updatable = false) @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> proposedCoOwners,

        @Column(updatable = false) @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> proposedOwnerDepartments,

        @Column(updatable = false) String proposedDeadlineText,
        @Column(updatable = false) LocalDate proposedDeadline) {

    static FirstProposal of(Proposal found) {
        return new FirstProposal(
                found.kind(),
                found.owners(),
                found.coOwners(),
                found.ownerDepartments(),
                found.deadlineText(),
                found.deadline());
    }

    Proposal proposal() {
        return new Proposal(
                proposedKind,
                proposedOwners,
                proposedCoOwners,
                proposedOwnerDepartments,
                proposedDeadlineText,
                proposedDeadline);
    }
}
