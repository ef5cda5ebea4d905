package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.Language;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;
import org.duban.meeting.extraction.sentence.Utterance;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;
import org.duban.meeting.extraction.text.Span;

/** Reads all directives of the minutes, block by block. */
public final class DirectiveReading {

    private static final int FAR_ENOUGH_FOR_A_VOTE = 700;
    private static final int LONGEST_SLOGAN = 45;
    private static final Pattern POINT = Pattern.compile("[一二三四五六七八九十]是");

    private final Minutes minutes;
    private final Manner manner;
    private final SentenceReading sentences;
    private final Tone tone = new Tone();
    private final List<Draft> drafts = new ArrayList<>();

    private DirectiveReading(Minutes minutes, Reference reference) {
        this.minutes = minutes;
        this.manner = Manner.of(minutes.language());
        this.sentences = new SentenceReading(minutes.text(), manner, reference);
    }

    public static List<Draft> read(Minutes minutes, Reference reference) {
        if (!MeetingEvidence.in(minutes)) {
            return List.of();
        }
        DirectiveReading reading = new DirectiveReading(minutes, reference);
        minutes.blocks().forEach(reading::read);
        return reading.drafts;
    }

    private void read(Block block) {
        if (block.heading()) {
            tone.heading(minutes.text(), block);
            return;
        }
        Speech speech = tone.of(minutes.text(), block);
        String words = Piece.flat(block.span().in(minutes.text()));
        CarriedOwner carried = new CarriedOwner();
        int before = drafts.size();
        List<Span> cut = minutes.sentences(block);
        for (int i = 0; i < cut.size(); i++) {
            Utterance said = manner.attribution().strip(minutes.text(), cut.get(i), speech);
            speech = minutes.isChinese() || said.speech().demands() ? said.speech() : speech;
            boolean isPoint = startsPoint(said.span());
            boolean after = drafts.size() > before || isPoint;
            Piece.Setting setting = new Piece.Setting(said.speech(), after, words, after(cut.get(i)));
            boolean hasBody = isPoint && i + 1 < cut.size() && !startsPoint(cut.get(i + 1));
            for (Draft draft : sentences.read(said.span(), block.body().start(), setting)) {
                if (!(hasBody && isSlogan(said.span(), draft))) {
                    drafts.add(minutes.language() == Language.ZH ? carried.to(draft) : draft);
                }
            }
        }
        tone.endedIn(speech);
    }

    private boolean startsPoint(Span sentence) {
        return POINT.matcher(minutes.text())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    /** A short heading of a point only announces the requirements that follow it. */
    private static boolean isSlogan(Span sentence, Draft draft) {
        return sentence.length() <= LONGEST_SLOGAN
                && draft.kind() == DirectiveKind.PRINCIPLE
                && draft.marking().name().equals("zh-measure");
    }

    private String after(Span sentence) {
        if (minutes.isChinese()) {
            return "";
        }
        int end = Math.min(minutes.text().length(), sentence.end() + FAR_ENOUGH_FOR_A_VOTE);
        return Piece.flat(minutes.text().substring(sentence.start(), end));
    }
}
