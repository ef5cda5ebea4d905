package org.duban.meeting.meeting;

import jakarta.ws.rs.core.Response;
import org.duban.runtime.web.Preconditions;

/** A meeting with its ETag. */
public final class MeetingAnswer {
    private MeetingAnswer() {}

    public static Response of(Meeting meeting) {
        return Response.ok(MeetingView.of(meeting))
                .tag(Preconditions.tag(meeting.version()))
                .build();
    }
}
