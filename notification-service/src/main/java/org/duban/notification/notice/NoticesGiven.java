package org.duban.notification.notice;

/** Told inside the service, in the transaction in which notices appear in inboxes. */
public record NoticesGiven() {}
