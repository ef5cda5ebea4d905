package org.duban.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        for (DemoMeeting meeting : meetings(DemoMeeting::held)) {
            assertThat(meeting.minutes()).doesNotContainPattern(Pattern.compile("[{}]"));
        }
    }

    @Test
    void meetingsInBothLanguagesShowAllThatIsRecordedOfOne() throws Exception {
        for (DemoMeeting amended : meetings(meeting -> meeting.amendment().isPresent())) {
            assertThat(amended.header()).containsKeys("attendees", "absentees", "observers");
        }
        assertThat(meetings(meeting -> meeting.amendment().isPresent())).hasSize(2);
        assertThat(meetings(meeting -> meeting.carriedOver() > 0)).hasSize(2).noneMatch(DemoMeeting::held);
    }

    @Test
    void theDocumentsOfAnAgendaAreOfTheseWeeks() throws Exception {
        JsonNode source = meetings(meeting -> !meeting.held())
                .get(0)
                .agenda()
                .get(0)
                .path("sources")
                .get(0);

        assertThat(source.get("date").asText()).isEqualTo("2026-12-13");
        assertThat(source.get("number").asText()).isEqualTo("政办〔2026〕41号");
        assertThat(source.has("daysAgo")).isFalse();
    }

    private static List<DemoMeeting> meetings(Predicate<DemoMeeting> which) throws IOException {
        return DemoMeeting.all(TODAY).stream().filter(which).toList();
    }

    @Test
    void storiesAreOfPeopleOfTheCityAndHaveTheirPictures() throws Exception {
        Set<String> people = new HashSet<>(Set.of("supervisor", "supervisor2", "leader"));
        for (JsonNode department : Resources.json("departments.json")) {
            department
                    .get("contacts")
                    .forEach(contact -> people.add(contact.get(0).asText()));
        }
        for (Story story : Story.all()) {
            for (Step step : story.steps()) {
                assertThat(people).contains(step.by());
                assertThat(step.label().equals("evidence") ? Papers.of(step.say()) : new byte[1])
                        .isNotEmpty();
            }
        }
        assertThat(Story.all()).extracting(Story::key).doesNotHaveDuplicates();
    }

    @Test
    void eachStoryFindsItsSentenceInTheMinutesByWhatTheTitleShowsOfIt() throws Exception {
        StringBuilder minutes = new StringBuilder();
        for (DemoMeeting meeting : meetings(DemoMeeting::held)) {
            minutes.append(meeting.minutes());
        }
        for (Story story : Story.all()) {
            if (story.newTask().isEmpty()) {
                String part = Pattern.quote(story.data().get("sentence").asText());
                assertThat(minutes.toString().replace("会议要求，", ""))
                        .containsPattern(
                                Pattern.compile("(?:。|\\. |\n)(?=[^。.\n]*" + part + ").{0,60}(?<=" + part + ")"));
            }
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
