package org.duban.notification.delivery;

import java.sql.SQLException;
import java.time.Instant;
import org.duban.contracts.delivery.Channel;

/** A way out of the house; each channel has one. */
public interface Way {
    /** Which channel it serves. */
    Channel channel();

    /** How many messages it hands over in a second at most. */
    int perSecond();

    /**
     * Adds a delivery for each of the notices and each receiver who wants it by this way, in one statement, however many
     * there are; does nothing where nobody does.
     *
     * @param notices ids
     * @return how many were added
     */
    int plan(String[] notices, Instant now) throws SQLException;

    /** Hands a message over and waits for the answer, in no transaction. */
    Outcome send(Message message);
}
