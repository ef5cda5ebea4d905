package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;

/**
 * When something is due.
 *
 * @param words exactly as in the requirement
 * @param date null where the words name no day that is known
 */
public record Deadline(String words, LocalDate date) {}
