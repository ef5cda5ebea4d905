package org.duban.meeting.fulfilment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a meeting's decisions are today. {@code toSignFor}, {@code accepted}, {@code inProgress}, {@code closed} and
 * {@code cancelled} add up to {@code total}.
 *
 * @param drafts neither issued nor withdrawn
 * @param total issued and in force
 * @param toSignFor not accepted yet, or objected to, or their task not heard of yet
 * @param accepted accepted, nothing reported yet
 * @param inProgress reported on, submitted, under verification, returned or suspended
 * @param cancelled by the supervision office, while the decision stands
 * @param overdue red today
 * @param nearlyDue yellow today
 * @param percentDone closed ones in a hundred of those not cancelled, rounded down; null where there are none
 */
@Schema(name = "MeetingFulfilment")
public record MeetingFulfilment(
        int drafts,
        int revoked,
        int total,
        int toSignFor,
        int accepted,
        int inProgress,
        int closed,
        int cancelled,
        int overdue,
        int nearlyDue,

        @Schema(examples = "40", nullable = true) Integer percentDone) {

    static Integer percent(int closed, int notCancelled) {
        return notCancelled == 0 ? null : 100 * closed / notCancelled;
    }
}
