package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;
import org.duban.meeting.extraction.sentence.Utterance;
import org.duban.meeting.extraction.text.Block;
import org.duban.meeting.extraction.text.Minutes;
import org.duban.meeting.extraction.text.Span;

/** Reads the directives of one block after the other; the tone of one may go on into the next. */
final class BlockReading {

    private static final int FAR_ENOUGH_FOR_A_VOTE = 700;
    private static final int LONGEST_SLOGAN = 45;
    private static final Pattern POINT = Pattern.compile("[一二三四五六七八九十]是|[一二三四五六七八九十]要");

    private final Minutes minutes;
    private final Manner manner;
    private final SentenceReading sentences;
    private final TableReading tables;
    private final Tone tone;

    private Speech speech;
    private boolean demanded;

    BlockReading(Minutes minutes, Manner manner, SentenceReading sentences, TableReading tables) {
        this.minutes = minutes;
        this.manner = manner;
        this.sentences = sentences;
        this.tables = tables;
        this.tone = new Tone(minutes);
    }

    List<Draft> read(Block block) {
        List<Draft> row = tables.read(block);
        if (row != null) {
            return row;
        }
        if (block.heading()) {
            tone.heading(minutes.text(), block);
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Span> cut = minutes.sentences(block);
        CarriedOwner carried = new CarriedOwner();
        speech = tone.of(minutes.text(), block);
        demanded = tone.isAhead();
        for (int i = 0; i < cut.size(); i++) {
            boolean pointGoesOn = i + 1 < cut.size() && !startsPoint(cut.get(i + 1));
            boolean point = i == 0 && !block.mark().isEmpty();
            drafts.addAll(read(block, cut.get(i), point, pointGoesOn, carried));
        }
        tone.endedIn(speech);
        return drafts;
    }

    private List<Draft> read(Block block, Span sentence, boolean numbered, boolean pointGoesOn, CarriedOwner carried) {
        Utterance said = manner.attribution().strip(minutes.text(), sentence, speech);
        speech = minutes.isChinese() || said.speech().demands() ? said.speech() : speech;
        boolean point = numbered && minutes.isChinese() || startsPoint(said.span());
        demanded |= point || said.span().start() > sentence.start();
        List<Draft> found = new ArrayList<>(sentences.read(said.span(), setting(block, sentence, said)));
        found.removeIf(draft -> point && pointGoesOn && isSlogan(said.span(), draft));
        demanded |= !found.isEmpty();
        if (point || found.isEmpty()) {
            carried.forget();
        }
        return minutes.isChinese() ? found.stream().map(carried::to).toList() : found;
    }

    private Piece.Setting setting(Block block, Span sentence, Utterance said) {
        return new Piece.Setting(said.speech(), demanded, around(block, sentence), after(sentence));
    }

    private boolean startsPoint(Span sentence) {
        return POINT.matcher(minutes.text())
                .region(sentence.start(), sentence.end())
                .lookingAt();
    }

    /** A short heading of a point only announces the requirements that follow it. */
    private static boolean isSlogan(Span sentence, Draft draft) {
        return sentence.length() <= LONGEST_SLOGAN
                && draft.kind() != DirectiveKind.RECTIFICATION
                && draft.marking().name().equals("zh-measure");
    }

    private String around(Block block, Span sentence) {
        int start = Math.max(block.span().start(), sentence.start() - FAR_ENOUGH_FOR_A_VOTE);
        return Piece.flat(minutes.text().substring(start, sentence.end()));
    }

    private String after(Span sentence) {
        int end = Math.min(minutes.text().length(), sentence.end() + FAR_ENOUGH_FOR_A_VOTE);
        return Piece.flat(minutes.text().substring(sentence.end(), end));
    }
}
