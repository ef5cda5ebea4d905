package org.duban.notification.notice;

import java.util.UUID;

/** Told inside the service, in the transaction in which a recipient takes note of a notice. */
public record NoticeAcknowledged(UUID id) {}
