package org.duban.meeting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duban.runtime.time.CityClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that a scheduled meeting took place. */
@ApplicationScoped
class HoldingMeeting {
    private final CityClock clock;

    HoldingMeeting(CityClock clock) {
        this.clock = clock;
    }

    /**
     * When it took place.
     *
     * @param heldOn where it is missing, the day it was planned for
     */
    record Holding(
            @Schema(examples = "2026-02-27", nullable = true)
            LocalDate heldOn) {}

    Meeting hold(Meeting meeting, Holding holding) {
        meeting.requireMove("holding");
        LocalDate on = holding == null || holding.heldOn() == null ? meeting.heldOn() : holding.heldOn();
        meeting.hold(on, clock.today());
        meeting.flush();
        return meeting;
    }
}
