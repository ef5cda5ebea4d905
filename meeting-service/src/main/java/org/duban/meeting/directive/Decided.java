package org.duban.meeting.directive;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That somebody decided what becomes of a directive; {@code reason} is null where none was given. */
@Embeddable
record Decided(String decidedBy, Instant decidedAt, String reason) {}
