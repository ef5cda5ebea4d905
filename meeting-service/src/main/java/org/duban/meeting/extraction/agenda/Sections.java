package org.duban.meeting.extraction.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Marks;
import org.duban.meeting.extraction.text.Minutes;

/**
 * Puts numbered headings into a tree: in Chinese by the customary ranks, in English a way of numbering that is new
 * inside a section numbers its parts.
 */
final class Sections {

    private static final List<Marks> CHINESE_RANKS = List.of(Marks.HASH, Marks.HAN, Marks.HAN_BRACKETED, Marks.DECIMAL);

    private static final Pattern TITLE =
            Pattern.compile("(?:关于|研究|听取|审议|讨论|传达|学习|通报)[^，。；]{2,40}。|[^，。；要应须]{2,24}(?:问题|事宜|事项|议题|情况|项目|工作|要求)。");

    private final Minutes minutes;
    private final List<Section> roots = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Marks marks, Section section) {}

    private Sections(Minutes minutes) {
        this.minutes = minutes;
    }

    static List<Section> of(Minutes minutes) {
        Sections sections = new Sections(minutes);
        minutes.blocks().forEach(sections::add);
        return sections.roots.isEmpty() && !minutes.isChinese() ? PlainSections.of(minutes) : sections.roots;
    }

    private void add(Block block) {
        Marks marks = block.mark().isEmpty() ? null : Marks.of(block.mark().in(minutes.text()));
        boolean numbered = marks != null && marks.numbersSections();
        if (numbered && (block.heading() || !minutes.isChinese() || titled(marks, block))) {
            open(marks, new Section(block));
        } else if (!open.isEmpty()) {
            open.peek().section().body().add(block);
        }
    }

    /** 一、关于改造进度问题。会议明确，…: the heading is the first sentence of its section. */
    private boolean titled(Marks marks, Block block) {
        return marks == Marks.HAN
                && TITLE.matcher(minutes.text())
                        .region(block.body().start(), block.body().end())
                        .lookingAt();
    }

    private void open(Marks marks, Section section) {
        if (minutes.isChinese()) {
            open.removeIf(each -> CHINESE_RANKS.indexOf(each.marks()) >= CHINESE_RANKS.indexOf(marks));
        } else if (open.stream().anyMatch(each -> each.marks() == marks)) {
            while (open.pop().marks() != marks) {
                continue;
            }
        }
        (open.isEmpty() ? roots : open.peek().section().parts()).add(section);
        open.push(new Open(marks, section));
    }
}
