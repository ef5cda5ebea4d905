package org.duban.notification.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.duban.contracts.calendar.CalendarDay;
import org.duban.contracts.calendar.DayKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that the notice names: off, or worked although it lies on a weekend. */
@Embeddable
@Schema(name = "CalendarDay", examples = "{\"date\": \"2026-10-01\", \"kind\": \"HOLIDAY\", \"name\": \"国庆节\"}")
public record NamedDay(
        @NotNull LocalDate date,
        @NotNull @Enumerated(EnumType.STRING) DayKind kind,
        @NotBlank String name) {
    CalendarDay published() {
        return new CalendarDay(date, kind, name);
    }
}
