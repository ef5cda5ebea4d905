package org.duban.meeting.extraction.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.meeting.extraction.Extraction;
import org.duban.meeting.extraction.MeetingHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINUTES OF THE REGULAR MEETING OF THE HARBOUR CITY COUNCIL | Harbour City Council",
                "Minutes of the Fisheries Committee held on 12 March 2024 | Fisheries Committee",
                "Harbour Board Special Meeting Minutes | Harbour Board",
                "Notes of meeting of the Harbour Users Group | Harbour Users Group",
                "Meeting of the Port Authority Board of Directors, March 12, 2024 | Port Authority Board of Directors",
            })
    void theFirstLineNamesTheBody(String line, String body) {
        assertThat(header(line + "\nMarch 12, 2024\n\n1. Minutes\nThe minutes were approved.")
                        .body())
                .isEqualTo(body);
    }

    @Test
    void aBoardIsThatOfTheOrganisationAboveItAndACommitteeIsTheOneThatMet() {
        String rest = "\nMarch 12, 2024\n\n1. Minutes\nThe minutes were approved.";
        assertThat(header("Harbour School District\nBoard of Education\nRegular Meeting Minutes" + rest)
                        .body())
                .isEqualTo("Harbour School District Board of Education");
        assertThat(header("HARBOUR COUNTY COUNCIL\n\nROADS COMMITTEE\n\nMinutes" + rest)
                        .body())
                .isEqualTo("Roads Committee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meeting was called to order at 6:02 p.m. by President Ann Brown. | President Ann Brown",
                "Mayor Ann Brown called the meeting to order at 7 pm. | Mayor Ann Brown",
                "Chair: Professor Ann Brown | Professor Ann Brown",
                "Members present: Ann Brown, in the Chair; Tom Reyes | Ann Brown",
            })
    void theChairIsNamedInManyWays(String line, String chair) {
        assertThat(header("Harbour Board Meeting Minutes\nMarch 12, 2024\n\n" + line)
                        .chair())
                .isEqualTo(chair);
    }

    @Test
    void theNumberOfAnEnglishMeetingStandsOnALineOfItsOwn() {
        assertThat(header("ROADS COMMITTEE\n14th meeting of Session 2024\n12 March 2024\nMinutes")
                        .sequence())
                .isEqualTo("14th meeting");
    }

    @Test
    void aLetterHasNoHeader() {
        assertThat(header("Dear friends,\n\nthe fair on June 3, 2024 was lovely."))
                .isEqualTo(new MeetingHeader(null, null, null, null));
    }

    @Test
    void chineseMinutesMayListTheirHeader() {
        assertThat(header("2024年第7次校长办公会议纪要\n\n时间：2024年3月12日下午\n主持人：校长李强\n\n一、通报情况\n")
                        .body())
                .isEqualTo("校长办公会议");
        assertThat(header("2024年第7次校长办公会议纪要\n\n时间：2024年3月12日下午\n主持人：校长李强\n\n一、通报情况\n")
                        .chair())
                .isEqualTo("校长李强");
        assertThat(header("3月12日，市长王敏在市政府三楼会议室主持召开防汛专题会议。").chair()).isEqualTo("市长王敏");
    }

    private static MeetingHeader header(String text) {
        return Extraction.extract(text, null, PUBLISHED, DepartmentNames.none()).meeting();
    }
}
