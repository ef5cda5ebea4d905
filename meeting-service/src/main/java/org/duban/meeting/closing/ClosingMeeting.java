package org.duban.meeting.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.meeting.meeting.Meeting;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** Closes a meeting in which nothing is open. */
@ApplicationScoped
class ClosingMeeting {
    private static final int NAMED = 50;

    private final FindingOpenMatters finding;
    private final Callers callers;
    private final CityClock clock;

    ClosingMeeting(FindingOpenMatters finding, Callers callers, CityClock clock) {
        this.finding = finding;
        this.callers = callers;
        this.clock = clock;
    }

    Meeting close(Meeting meeting) {
        meeting.requireMove("closing");
        OpenMatters open = finding.of(meeting);
        if (!open.none()) {
            throw stillOpen(meeting, open);
        }
        String by = callers.current().username();
        Instant at = clock.now();
        meeting.close(by, at);
        new MeetingClosing(meeting.id(), true, by, at, null).persist();
        meeting.flush();
        return meeting;
    }

    private static Problem stillOpen(Meeting meeting, OpenMatters open) {
        Text detail = Text.of(
                "Still open: proposed directives %d, drafts %d, decisions not fulfilled %d.",
                "尚有未决事项：待确认事项 %d 项，未印发决定 %d 项，未办结决定 %d 项。",
                open.proposals().size(),
                open.drafts().size(),
                open.decisions().size());
        return Problem.of(ProblemType.WRONG_STATE, detail)
                .with("state", meeting.status().toString())
                .with("allowedMoves", meeting.status().moves())
                .with("open", named(open));
    }

    /** The first of each kind. */
    private static Map<String, List<UUID>> named(OpenMatters open) {
        Map<String, List<UUID>> named = new LinkedHashMap<>();
        named.put("proposals", first(open.proposals()));
        named.put("drafts", first(open.drafts()));
        named.put("decisions", first(open.decisions()));
        return named;
    }

    private static List<UUID> first(List<UUID> ids) {
        return ids.subList(0, Math.min(NAMED, ids.size()));
    }
}
