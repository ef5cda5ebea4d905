package org.duban.notification.firing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.duban.contracts.delivery.Slip;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.notice.Content;
import org.duban.notification.notice.Notice;
import org.duban.notification.slip.SlipRequest;

/**
 * A due reminder with all that is needed to tell it.
 *
 * @param recipients those for whom it is news
 * @param colour of the slip that it gives, or null
 * @param content what it says, but for the slip's number
 */
record Addressed(Due reminder, List<String> recipients, SlipColour colour, Content content) {

    boolean givesSlip() {
        return colour != null;
    }

    SlipRequest request() {
        return new SlipRequest(reminder.about(), reminder.department(), colour);
    }

    Stream<Notice> notices(Slip slip, Instant at) {
        Content whole = slip == null ? content : content.with(Wording.of(slip));
        return recipients.stream().map(recipient -> Notice.fired(reminder.about(), recipient, slip, whole, at));
    }
}
