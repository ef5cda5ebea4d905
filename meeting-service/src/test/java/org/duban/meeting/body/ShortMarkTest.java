package org.duban.meeting.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortMarkTest {
    @ParameterizedTest
    @CsvSource({
        "市委常委会, 常",
        "市政府常务会议, 常",
        "常委会会议, 常",
        "市政府党组会, 党",
        "市长办公会, 办",
        "市应急委员会, 应",
        "Standing Committee of the Municipal Party Committee, S",
        "the City Executive Council, C",
        "《》, 会"
    })
    void theMarkTellsWhatKindOfMeetingItIs(String body, String mark) {
        assertThat(ShortMark.of(body)).isEqualTo(mark);
    }
}
