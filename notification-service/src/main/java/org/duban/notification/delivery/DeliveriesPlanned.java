package org.duban.notification.delivery;

/** Told inside the service when there is something new to hand over. */
public record DeliveriesPlanned() {}
