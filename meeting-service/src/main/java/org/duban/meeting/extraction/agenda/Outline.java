package org.duban.meeting.extraction.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;
import org.duban.meeting.extraction.text.Span;

/** The agenda as headings number it: the lowest sections that have something in them. */
final class Outline {

    private static final Pattern NO_ITEM =
            Pattern.compile("(?i)\\W*(?:call(?:ed)? to order|roll[ -]call|attend|those (?:attending|present)|present\\b"
                    + "|in attendance|absent|absence|apolog|there were apolog|declarations? of (?:interest"
                    + "|pecuniary)|welcome\\b|recording of|pledge|adjourn|clos(?:e|ing)\\b|public (?:comment"
                    + "|participation|forum)"
                    + "|oral communications|open session|(?:date of (?:the )?)?next meeting"
                    + "|(?:approval of (?:the )?)?agenda\\b|出席|列席|缺席|参加人员|主持)");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)[\\s\\W]*(?:none|nil|n/?a|no updates?|no report|nothing to report|there (?:were"
                    + "|was) no [\\w ]{1,80})[\\s.]*");
    private static final Pattern INLINE_OUTCOME =
            Pattern.compile("(?i)[–:-] ?(?:agreed|approved|adopted|noted|deferred)$");
    private static final Pattern ONE_VOTE = Pattern.compile("(?i)\\bconsent (?:calendar|agenda)\\b");
    private static final Pattern LATER_AGENDA = Pattern.compile("requested that [^.]{0,80}agenda include");

    private final Minutes minutes;
    private final List<Passage> passages = new ArrayList<>();

    Outline(Minutes minutes) {
        this.minutes = minutes;
    }

    List<Passage> passages() {
        List<Section> roots = Sections.of(minutes);
        roots.forEach(root -> read(root, true));
        return passages;
    }

    private void read(Section section, boolean top) {
        String heading = section.head().body().in(minutes.text());
        if (NO_ITEM.matcher(heading).lookingAt() || EMPTY.matcher(heading).matches()) {
            return;
        }
        boolean divided = section.parts().stream().anyMatch(this::hasSubstance);
        if (divided && !ONE_VOTE.matcher(heading).find()) {
            section.parts().forEach(part -> read(part, false));
        } else if (hasSubstance(section) || divided || top && statesOutcome(section)) {
            add(section);
        }
    }

    private boolean statesOutcome(Section section) {
        String heading = section.head().span().in(minutes.text());
        return !section.head().heading() || INLINE_OUTCOME.matcher(heading).find();
    }

    private boolean hasSubstance(Section section) {
        boolean own = section.body().stream()
                .anyMatch(
                        block -> !EMPTY.matcher(block.span().in(minutes.text())).matches());
        return own || section.parts().stream().anyMatch(this::hasSubstance);
    }

    private void add(Section section) {
        String title = ItemTitle.ofHeading(section.head().body().in(minutes.text()));
        int start = section.head().span().start();
        for (Block block : section.body()) {
            if (LATER_AGENDA.matcher(block.span().in(minutes.text())).find()) {
                add(title, new Span(start, block.span().start()).trimmed(minutes.text()));
                start = block.span().start();
                title = "Matters for a later agenda";
            }
        }
        add(title, new Span(start, section.end()));
    }

    private void add(String title, Span span) {
        String text = span.in(minutes.text());
        passages.add(new Passage(
                span, title, ItemKinds.ofSection(title, text, minutes), Outcomes.ofSection(title, text, minutes)));
    }
}
