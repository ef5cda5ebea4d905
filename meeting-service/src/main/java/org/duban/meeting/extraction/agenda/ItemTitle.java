package org.duban.meeting.extraction.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to call an agenda item. */
final class ItemTitle {

    private static final int LONGEST = 80;
    private static final Pattern DOCUMENT = Pattern.compile("《[^》]{2,80}》|“[A-Z][^”]{5,100}”");
    private static final Pattern ATTRIBUTION = Pattern.compile("^(?:据悉，|会议(?:还|并)?(?:指出|认为|强调|决定" + "|要求)?，?)");
    private static final Pattern FIRST_CLAUSE = Pattern.compile("[^，。；,.;:：\\n]+");
    private static final Pattern END_OF_TITLE = Pattern.compile("(?<=.{3}):|。");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ItemTitle() {}

    /** A heading, up to its colon. */
    static String ofHeading(String heading) {
        Matcher end = END_OF_TITLE.matcher(heading);
        return shortened(end.find() ? heading.substring(0, end.start()) : heading);
    }

    /** The document that the words name, or else their first clause. */
    static String of(String words) {
        Matcher document = DOCUMENT.matcher(words);
        if (document.find()) {
            return shortened(document.group());
        }
        Matcher clause = FIRST_CLAUSE.matcher(ATTRIBUTION.matcher(words).replaceFirst(""));
        return closed(shortened(clause.find() ? clause.group() : words));
    }

    /** The clause may have been cut inside the name of a document. */
    private static String closed(String title) {
        return title.lastIndexOf('《') > title.lastIndexOf('》') ? title + '》' : title;
    }

    private static String shortened(String title) {
        String oneLine = SPACE.matcher(title.strip()).replaceAll(" ");
        int end = Math.min(LONGEST, oneLine.length());
        boolean splitsPair = end < oneLine.length() && Character.isLowSurrogate(oneLine.charAt(end));
        return oneLine.substring(0, splitsPair ? end - 1 : end);
    }
}
