package org.duban.meeting.extraction.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;
import org.duban.meeting.extraction.text.Span;

/**
 * The agenda as Chinese news tells it: a new item opens with a new act of the meeting, or where it turns to another
 * matter of the lead.
 */
final class ChineseNarrative {

    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST_MATTER = 300;
    private static final Pattern HELD = Pattern.compile("召开|举行|主持");
    private static final Pattern ACT =
            Pattern.compile("(?:会议|会上，?[^，。]{0,15}?|[^，。；]{2,8}在会上)(?:还|并|首先|随后|集体|专题)?(?:传达|学习|听取"
                    + "|审议|研究(?!了?其他)|通报|书面|审定|讨论|表决|审阅|宣读|观看)");
    private static final Pattern TURN = Pattern.compile("会议(?:指出|认为)|据悉");
    private static final Pattern SPEAKS = Pattern.compile("[^，。；：]{1,25}?(?:指出|强调|要求|认为|决定|明确" + "|表示|提出)[，：]");

    private final Minutes minutes;
    private final Map<Integer, Span> blocksByStart;
    private final List<Span> sentences;
    private final List<Passage> passages = new ArrayList<>();
    private LeadTopics topics;
    private int topic = -1;
    private int start = -1;
    private String act = "";
    private String title = "";

    private ChineseNarrative(Minutes minutes) {
        this.minutes = minutes;
        this.blocksByStart = minutes.blocks().stream()
                .map(Block::body)
                .collect(Collectors.toMap(Span::start, body -> body, (one, other) -> one));
        this.sentences = minutes.blocks().stream()
                .flatMap(block -> minutes.sentences(block).stream())
                .toList();
    }

    static List<Passage> passages(Minutes minutes) {
        return new ChineseNarrative(minutes).read();
    }

    private List<Passage> read() {
        int first = afterLead();
        for (int i = first; i < sentences.size(); i++) {
            String words = words(i);
            if (start < 0
                    ? opens(words)
                    : turns(words, blocksByStart.get(sentences.get(i).start()))) {
                close(sentences.get(i - 1 < 0 ? 0 : i - 1).end());
                open(i, words);
            }
        }
        if (start < 0 && first > 0 && first < sentences.size()) {
            open(first, words(first));
        }
        close(sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end());
        return passages;
    }

    private int afterLead() {
        for (int i = 0; i < sentences.size() && sentences.get(i).start() < LONGEST_LEAD; i++) {
            if (HELD.matcher(words(i)).find() && words(i).length() > 25) {
                topics = LeadTopics.of(words(i).substring(0, Math.min(LONGEST_LEAD, words(i).length())));
                return i + 1;
            }
        }
        topics = LeadTopics.of("");
        return 0;
    }

    private static boolean opens(String words) {
        return ACT.matcher(words).lookingAt() || SPEAKS.matcher(words).lookingAt();
    }

    private boolean turns(String words, Span blockOrNull) {
        if (ACT.matcher(words).lookingAt() || words.startsWith("据悉")) {
            return true;
        }
        if (blockOrNull == null) {
            return TURN.matcher(words).lookingAt() && topics.topicOf(words, topic) != topic;
        }
        return SPEAKS.matcher(words).lookingAt() && topics.topicOf(matter(blockOrNull), topic) != topic;
    }

    private String matter(Span block) {
        return block.upTo(Math.min(block.end(), block.start() + LONGEST_MATTER)).in(minutes.text());
    }

    private void open(int sentence, String words) {
        start = sentences.get(sentence).start();
        boolean acts = ACT.matcher(words).lookingAt() || words.startsWith("据悉");
        topic = topics.topicOf(matter(blocksByStart.getOrDefault(start, sentences.get(sentence))), -1);
        act = acts ? words : topics.act(topic);
        title = acts || topic < 0 ? words : topics.words(topic);
    }

    private void close(int end) {
        if (start >= 0) {
            Span span = new Span(start, end);
            String text = span.in(minutes.text());
            passages.add(
                    new Passage(span, ItemTitle.of(title), ItemKinds.ofChinese(act, text), Outcomes.of(text, minutes)));
        }
    }

    private String words(int i) {
        return sentences.get(i).in(minutes.text());
    }
}
