package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-06-05",
                "2031/6/5",
                "2031.6.5",
                "2031年6月5日",
                "2031年06月05",
                " 20310605 ",
                "48004",
                "48004.0",
                "2031-06-05 00:00:00"
            })
    void aDayIsUnderstoodAsPeopleWriteIt(String text) {
        assertThat(Days.read(text)).contains(LocalDate.of(2031, 6, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6/5/31", "31-06-05", "2031-02-30", "2031年6月", "end of June", "7", "2031-06-05 09:30"})
    void whatLeavesOpenWhichDayIsNone(String text) {
        assertThat(Days.read(text)).isEmpty();
    }

    @Test
    void daysAreCountedAsSpreadsheetsDo() {
        assertThat(Days.read("45658")).contains(LocalDate.of(2025, 1, 1));
    }
}
