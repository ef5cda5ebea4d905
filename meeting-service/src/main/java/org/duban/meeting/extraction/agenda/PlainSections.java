package org.duban.meeting.extraction.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;

/** English minutes whose headings bear no numbers: each heading below the title opens a section. */
final class PlainSections {
    private static final int FEWEST = 3;
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*\\b(?:minutes|meeting|council|board|committee|commission|district|trust|notes|(?:19|20)\\d{2}|present|attendees|attendance)\\b.*");

    private PlainSections() {}

    static List<Section> of(Minutes minutes) {
        List<Section> sections = new ArrayList<>();
        boolean belowTitle = false;
        for (Block block : minutes.blocks()) {
            boolean title = !belowTitle
                    && TITLE.matcher(block.span().in(minutes.text())).matches();
            belowTitle |= !block.heading();
            if (block.heading() && !title) {
                sections.add(new Section(block));
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).body().add(block);
            }
        }
        return sections.size() < FEWEST ? List.of() : sections;
    }
}
