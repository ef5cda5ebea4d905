package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;

/** 2025年, 今年, 明年. */
final class ChineseYears {

    private ChineseYears() {}

    /** The year in digits if there is one, else the one that the word means; this year where there is no word. */
    static Integer year(String digits, String word, LocalDate from) {
        if (digits != null) {
            return Integer.valueOf(digits);
        }
        if (from == null) {
            return null;
        }
        boolean next = word != null && (word.startsWith("明") || word.startsWith("次"));
        return next ? from.getYear() + 1 : from.getYear();
    }
}
