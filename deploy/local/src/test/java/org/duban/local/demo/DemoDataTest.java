package org.duban.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);

    @Test
    void theCityHasTwelveDepartmentsWithOneSupervisionOfficeAndOneLeadership() throws Exception {
        List<String> kinds = Resources.json("departments.json").findValuesAsText("kind");
        assertThat(kinds).hasSize(12).containsOnlyOnce("SUPERVISION_OFFICE").containsOnlyOnce("LEADERSHIP");
    }

    @Test
    void minutesNameDaysAroundTodayInTheirOwnLanguage() {
        Calendar calendar = new Calendar(TODAY, TODAY.minusDays(2));
        assertThat(calendar.fill("{held}举行，{+3}前完成，{year}年", false)).isEqualTo("2026年12月28日举行，2027年1月2日前完成，2026年");
        assertThat(calendar.fill("by {+3}", true)).isEqualTo("by 2 January 2027");
    }

    @Test
    void noPlaceForADayIsLeftOpenInAnyMinutes() throws Exception {
        for (JsonNode meeting : Resources.json("meetings.json")) {
            assertThat(new DemoMeeting(meeting, TODAY).minutes()).doesNotContainPattern(Pattern.compile("[{}]"));
        }
    }

    @Test
    void aSentenceIsGivenToTheDepartmentItNamesFirst() throws Exception {
        DepartmentNames names = new DepartmentNames();
        assertThat(names.namedIn("The Health Commission and the Finance Bureau shall meet."))
                .contains("WJW");
        assertThat(names.namedIn("由市财政局牵头，市教育局配合")).contains("CZJ");
        assertThat(names.namedIn("Everybody shall be kind.")).isEmpty();
    }
}
