package org.duban.meeting.extraction;

import java.time.LocalDate;
import java.util.List;

/** Short minutes of our own, and how a test reads them. */
public final class Texts {

    private Texts() {}

    public static Extracted extracted(String text) {
        return Extraction.extract(text, null, LocalDate.of(2024, 3, 13), DepartmentNames.none());
    }

    public static List<ExtractedDirective> directives(String text) {
        return extracted(text).directives();
    }

    public static List<String> sentences(String text) {
        return directives(text).stream().map(ExtractedDirective::sentence).toList();
    }

    /** The only directive of a meeting at which this was said. */
    public static ExtractedDirective saidInChinese(String requirement) {
        return only(directives("3月12日，市政府召开常务会议。\n会议要求，" + requirement));
    }

    /** The only directive of a meeting that stressed this. */
    public static ExtractedDirective saidInEnglish(String requirement) {
        return only(directives("On March 12, 2024, the City Government held an executive meeting.\n\n"
                + "The meeting stressed that " + requirement));
    }

    /** The only directive of a board's minutes that hold this line. */
    public static ExtractedDirective minuted(String line) {
        return only(directives("Minutes of the Harbour Board meeting, March 12, 2024\n\n1. Quays\n\n" + line));
    }

    private static ExtractedDirective only(List<ExtractedDirective> directives) {
        if (directives.size() != 1) {
            throw new AssertionError("expected one directive: " + directives);
        }
        return directives.get(0);
    }
}
