package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** What a header must keep to before it is recorded. */
@ApplicationScoped
class HeaderRules {
    private final Checks checks;

    HeaderRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 */
    void requireSound(MeetingHeader header) {
        checks.valid(header);
        ClassificationMarks.refuse(header.texts());
        Attendance.of(header).requireEachOnce();
    }

    /**
     * The number is its own within body and year. Somebody else may take it at the same moment; then the database
     * refuses the later one.
     *
     * @param own the meeting that may have it already, null for a new one
     * @throws Problem 409 naming the meeting that has it
     */
    void requireFreeNumber(UUID body, MeetingHeader header, UUID own) {
        Sequence asked = header.sequence();
        UUID taken = numbered(body, asked);
        if (taken != null && !taken.equals(own)) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            Text.of(
                                    "%s has a meeting no. %d of %d already.",
                                    "“%1$s”%3$d年第%2$d次会议已有记录。", header.body(), asked.number(), asked.year()))
                    .with("meetingId", taken);
        }
    }

    /** The meeting that has the number within its body and year, or null. */
    private static UUID numbered(UUID body, Sequence sequence) {
        return Meeting.getEntityManager()
                .createQuery(
                        "select m.id from Meeting m where m.body.id = :body and m.year = :year and m.number = :number",
                        UUID.class)
                .setParameter("body", body)
                .setParameter("year", sequence.year())
                .setParameter("number", sequence.number())
                .getSingleResultOrNull();
    }
}
