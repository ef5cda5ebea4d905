package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;

/** Reads all directives of the minutes, block by block. */
public final class DirectiveReading {

    private DirectiveReading() {}

    public static List<Draft> read(Minutes minutes, Reference reference) {
        List<Draft> drafts = new ArrayList<>();
        if (MeetingEvidence.in(minutes)) {
            Manner manner = Manner.of(minutes.language());
            BlockReading blocks = new BlockReading(
                    minutes,
                    manner,
                    new SentenceReading(minutes.text(), manner, reference),
                    new TableReading(minutes, reference));
            for (Block block : minutes.blocks()) {
                drafts.addAll(blocks.read(block));
            }
        }
        return drafts;
    }
}
