package org.duban.meeting.meeting;

import jakarta.ws.rs.core.Response;
import org.duban.runtime.web.Preconditions;

/** A meeting with its ETag. */
final class MeetingAnswer {
    private MeetingAnswer() {}

    static Response of(Meeting meeting) {
        return Response.ok(MeetingView.of(meeting))
                .tag(Preconditions.tag(meeting.version()))
                .build();
    }
}
