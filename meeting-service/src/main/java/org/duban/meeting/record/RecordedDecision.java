package org.duban.meeting.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.decision.Term;
import org.duban.meeting.fulfilment.FulfilmentView;

/** A decision as its record tells it. */
record RecordedDecision(
        UUID id,
        String requirement,
        String leadDepartment,
        List<String> coDepartments,
        Optional<LocalDate> deadline,
        Optional<Term> term,
        Optional<FulfilmentView> fulfilment) {

    RecordedDecision with(FulfilmentView known) {
        return new RecordedDecision(id, requirement, leadDepartment, coDepartments, deadline, term, Optional.of(known));
    }
}
