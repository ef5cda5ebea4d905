package org.duban.notification.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The calendar of one year as it is read and written.
 *
 * @param year may be left out when writing; if it is there it equals the one in the path
 * @param provisional the official notice is not out yet; left out means false
 * @param source the notice it was taken from, null for a year that was never published
 * @param days all other days follow the plain week, Monday to Friday
 */
@Schema(examples = """
                {"year": 2026, "provisional": false, "source": "国办发明电〔2025〕7号",
                 "days": [{"date": "2026-01-01", "kind": "HOLIDAY", "name": "元旦"},
                          {"date": "2026-01-04", "kind": "WORKDAY", "name": "元旦"}]}""")
public record WorkingYear(
        Integer year,
        Boolean provisional,
        @Schema(nullable = true) @NotBlank @Size(max = 500) String source,
        @NotNull @Size(max = 366) List<@NotNull @Valid NamedDay> days) {
    static WorkingYear neverPublished(int year) {
        return new WorkingYear(year, true, null, List.of());
    }

    boolean isProvisional() {
        return Boolean.TRUE.equals(provisional);
    }
}
