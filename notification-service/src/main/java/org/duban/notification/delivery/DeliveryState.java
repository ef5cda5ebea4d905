package org.duban.notification.delivery;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Waits for its first attempt, or for the first one after somebody asked for it again. */
    PLANNED,
    /** Is being handed over; if its sender dies, it is sent again when the lease is over. */
    SENDING,
    /** The receiver has taken it. */
    DELIVERED,
    /** Given up. */
    FAILED,
    /** Waits for another attempt. */
    RETRYING,
    /** No longer wanted: its receiver is gone. */
    CANCELLED,
    /** The person has taken note of the notice. */
    ACKNOWLEDGED
}
