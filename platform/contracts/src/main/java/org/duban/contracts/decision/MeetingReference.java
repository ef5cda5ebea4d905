package org.duban.contracts.decision;

import java.time.LocalDate;

/**
 * The meeting behind a decision.
 *
 * @param body name of the body that met
 * @param mark the body's short mark, which stands in task numbers (常)
 */
public record MeetingReference(String id, String body, String mark, MeetingSequence sequence, LocalDate heldOn) {}
