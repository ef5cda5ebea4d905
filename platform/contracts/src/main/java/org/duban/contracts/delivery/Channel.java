package org.duban.contracts.delivery;

/** By which way a notice reaches a person or a system. */
public enum Channel {
    IN_APP,
    EMAIL,
    WEBHOOK,
    GATEWAY
}
