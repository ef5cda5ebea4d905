package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.directory.Directory;
import org.duban.notification.notice.Given;
import org.duban.notification.notice.Notices;
import org.duban.notification.planning.Reason;
import org.jboss.logging.Logger;

/** Finds out whom reminders are for, at the moment they fire, and words them; two queries for the whole batch. */
@ApplicationScoped
class Addressing {
    private static final Logger LOG = Logger.getLogger(Addressing.class);
    private final Directory directory;
    private final Notices notices;

    Addressing(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    Batch address(List<Due> taken) throws SQLException {
        Set<String> departments = taken.stream().map(Due::department).collect(Collectors.toSet());
        Audiences audiences = new Audiences(directory.about(departments));
        Given given = notices.given(taken.stream().map(Due::about).toList());
        Batch batch = new Batch();
        for (Due reminder : taken) {
            try {
                address(reminder, audiences, given, batch);
            } catch (RuntimeException e) {
                LOG.warnf(e, "%s of task %s can't be worded and is put aside", reminder.rule(), reminder.taskNumber());
                batch.leaves(reminder, Reason.NOT_WORDED);
            }
        }
        tellOfUnknown(batch);
        return batch;
    }

    private static void address(Due reminder, Audiences audiences, Given given, Batch batch) {
        Set<String> audience = audiences.of(reminder);
        if (audience.isEmpty()) {
            batch.leaves(reminder, Reason.NOBODY_KNOWN);
            return;
        }
        var content = Wording.of(reminder, audiences.nameOf(reminder.department()));
        SlipColour colour = reminder.slip() == null ? null : SlipColour.valueOf(reminder.slip());
        List<String> recipients = given.take(reminder.about(), audience);
        if (recipients.isEmpty()) {
            batch.leaves(reminder, Reason.NOBODY_LEFT);
        } else {
            batch.fires(new Addressed(reminder, recipients, colour, content));
        }
    }

    private static void tellOfUnknown(Batch batch) {
        List<Due> waiting = batch.left(Reason.NOBODY_KNOWN);
        if (!waiting.isEmpty()) {
            LOG.warnf(
                    "%d reminders wait, as nobody is known of %s",
                    waiting.size(),
                    waiting.stream().map(Due::department).distinct().limit(5).toList());
        }
    }
}
