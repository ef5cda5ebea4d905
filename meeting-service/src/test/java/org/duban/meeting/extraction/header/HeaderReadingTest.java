package org.duban.meeting.extraction.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.meeting.extraction.Extraction;
import org.duban.meeting.extraction.MeetingHeader;
import org.junit.jupiter.api.Test;

class HeaderReadingTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

    @Test
    void aChineseReportNamesBodyDayChairAndNumber() {
        assertThat(header("3月12日下午，市防汛指挥部在市政府召开第八次会议。市长王敏主持会议。"))
                .isEqualTo(new MeetingHeader("市防汛指挥部", LocalDate.of(2024, 3, 12), "市长王敏", "第八次会议"));
    }

    @Test
    void theBodyMayBeWhatWasHeld() {
        assertThat(header("12日上午，区长李强主持召开区政府常务会议。"))
                .isEqualTo(new MeetingHeader("区政府常务会议", LocalDate.of(2024, 3, 12), "区长李强", null));
    }

    @Test
    void aDayOfPublicationIsNotTakenForTheDayOfAMeetingThatHasNone() {
        assertThat(header("近日，市委召开常委会会议。").date()).isNull();
    }

    @Test
    void anEnglishReportNamesBodyDayChairAndNumber() {
        String text =
                "On the afternoon of March 12, the Standing Committee of the County Committee held the 3rd meeting in 2024"
                        + " to study flood control. County secretary Lin Hua presided over the meeting.";

        assertThat(header(text))
                .isEqualTo(new MeetingHeader(
                        "Standing Committee of the County Committee",
                        LocalDate.of(2024, 3, 12),
                        "County secretary Lin Hua",
                        "3rd meeting in 2024"));
    }

    @Test
    void englishMinutesNameThemInTheirHead() {
        String text =
                "Minutes of the Harbour Board\nTuesday, 12 March 2024\n\nPresent: Ann Brown (Chair), Tom Reyes\n\n"
                        + "1. The minutes of 6 February 2024 were read.";

        assertThat(header(text))
                .isEqualTo(new MeetingHeader("Harbour Board", LocalDate.of(2024, 3, 12), "Ann Brown", null));
    }

    private static MeetingHeader header(String text) {
        return Extraction.extract(text, null, PUBLISHED, DepartmentNames.none()).meeting();
    }
}
