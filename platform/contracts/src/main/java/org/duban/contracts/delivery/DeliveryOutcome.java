package org.duban.contracts.delivery;

/** What became of a notice. */
public enum DeliveryOutcome {
    FIRED,
    DELIVERED,
    FAILED,
    ACKNOWLEDGED
}
