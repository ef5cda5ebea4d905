package org.duban.meeting.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings are asked for; what is null does not narrow. */
public record MeetingFilter(
        @QueryParam("q")
        @Parameter(
                description = "Words, all of which stand in title, body, chair, location, agenda or present minutes;"
                        + " \"in quotation marks\" a phrase",
                example = "城市更新")
        String q,

        @QueryParam("body") @Parameter(description = "Name of the body")
        String body,

        @QueryParam("year") @Parameter(description = "Year of the sequence")
        Integer year,

        @QueryParam("status") MeetingStatus status,

        @QueryParam("from") @Parameter(description = "First day on which it may be held", example = "2026-01-01")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Last day on which it may be held", example = "2026-12-31")
        LocalDate to) {

    /** @throws Problem 400 for a period that ends before it begins */
    void requirePeriod() {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.malformed(new Text("from must not lie after to.", "from 不得晚于 to。"));
        }
    }
}
