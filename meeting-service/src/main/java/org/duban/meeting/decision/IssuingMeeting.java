package org.duban.meeting.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Issues every draft of a meeting; one that can't be is left as it is, and its answer says why. */
@ApplicationScoped
class IssuingMeeting {
    private final Decisions decisions;
    private final IssuingDecision issuing;

    IssuingMeeting(Decisions decisions, IssuingDecision issuing) {
        this.decisions = decisions;
        this.issuing = issuing;
    }

    /** What became of one draft. */
    @Schema(name = "IssueResult")
    enum Outcome {
        ISSUED,
        REFUSED
    }

    /**
     * The answer for one draft.
     *
     * @param problem a problem document, absent where it was issued
     */
    @Schema(name = "IssueOutcome")
    record Item(
            UUID decisionId,
            Outcome outcome,

            @Schema(ref = "#/components/schemas/Problem") @JsonInclude(JsonInclude.Include.NON_NULL)
            Object problem) {}

    /** One answer for each draft, in the order of their making. */
    @Schema(name = "IssueOutcomes")
    record Answer(List<Item> items) {}

    Answer issue(Meeting meeting, Locale language) {
        meeting.requireIssuing();
        List<Item> items = new ArrayList<>();
        List<Decision> complete = new ArrayList<>();
        for (Decision draft : decisions.draftsToIssue(meeting.id())) {
            try {
                issuing.requireIssuable(draft, meeting);
                complete.add(draft);
                items.add(new Item(draft.id(), Outcome.ISSUED, null));
            } catch (Problem problem) {
                String path = "/api/v1/decisions/" + draft.id() + "/issue";
                items.add(new Item(draft.id(), Outcome.REFUSED, ProblemWriter.body(problem, language, path)));
            }
        }
        issuing.issue(complete, meeting);
        return new Answer(items);
    }
}
