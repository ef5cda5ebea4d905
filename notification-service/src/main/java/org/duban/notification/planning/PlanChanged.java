package org.duban.notification.planning;

/** Told inside the service when a plan was made, so that what is due at once need not wait for the next look. */
public record PlanChanged() {}
