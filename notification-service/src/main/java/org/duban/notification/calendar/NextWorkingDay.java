package org.duban.notification.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day counted in working days.
 *
 * @param from the day counted from, itself not counted
 * @param days how many working days on, or back where negative; 0 is the first working day from {@code from} on
 * @param provisional a year between the two is not published yet, so the date may still move
 */
@Schema(examples = "{\"from\": \"2026-09-30\", \"days\": 1, \"date\": \"2026-10-08\", \"provisional\": false}")
public record NextWorkingDay(LocalDate from, int days, LocalDate date, boolean provisional) {}
