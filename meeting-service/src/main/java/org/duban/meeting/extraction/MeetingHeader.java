package org.duban.meeting.extraction;

import java.time.LocalDate;

/**
 * Who met, when, and under whom; each part null where the minutes do not say it.
 *
 * @param body the meeting body as the text names it
 * @param date the day of the meeting
 * @param chair the person in the chair, with the post if the text gives it
 * @param sequence the words that number the meeting, such as "6th meeting in 2023"
 */
public record MeetingHeader(String body, LocalDate date, String chair, String sequence) {}
