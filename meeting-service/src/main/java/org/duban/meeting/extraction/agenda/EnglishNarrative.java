package org.duban.meeting.extraction.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;
import org.duban.meeting.extraction.text.Span;

/** The agenda as English news tells it: a paragraph that opens with a new act of the meeting opens a new item. */
final class EnglishNarrative {

    private static final Pattern ACT = Pattern.compile(
            "(?:The|At the|the) (?:[\\w’'-]+ ){0,12}?meeting (?:[\\w’'-]+ ){0,6}?(?:conveyed|communicated"
                    + "|studied|learned|listened|heard|reviewed|informed|discussed|considered|deliberated"
                    + "|received|examined|relayed)\\b");

    private EnglishNarrative() {}

    static List<Passage> passages(Minutes minutes) {
        List<Integer> openings = new ArrayList<>();
        List<Block> blocks = minutes.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (ACT.matcher(blocks.get(i).body().in(minutes.text())).lookingAt()) {
                openings.add(i);
            }
        }
        if (openings.isEmpty() && !blocks.isEmpty()) {
            openings.add(Math.min(1, blocks.size() - 1));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            int last = i + 1 < openings.size() ? openings.get(i + 1) - 1 : blocks.size() - 1;
            Block first = blocks.get(openings.get(i));
            passages.add(passage(minutes, first, blocks.get(last).span().end()));
        }
        return passages;
    }

    private static Passage passage(Minutes minutes, Block first, int end) {
        Span opening = minutes.sentences(first).get(0);
        String words = opening.in(minutes.text());
        return new Passage(
                new Span(first.span().start(), end),
                ItemTitle.of(words),
                ItemKinds.ofEnglish(words),
                Outcomes.of(words, minutes));
    }
}
