package org.duban.contracts.decision;

import java.time.Instant;

/** Payload of {@code meeting.published.v1}: header and agenda of the meeting are frozen from here on. */
public record MeetingPublished(String by, Instant at, MeetingReference meeting, String title) {}
