package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** "Mr X will …", "this item will be raised …". */
final class EnglishCommitment implements MarkingRule {

    private static final String ACTOR = "(?:(?:Mr|Mrs|Ms|Dr|Miss|Cllr|Sir)\\.? (?:[A-Z][\\w’'.-]*)(?: [A-Z][\\w’'-]*)?"
            + "|[A-Z][a-z]+(?: [A-Z][\\w’'-]+){0,4}"
            + "|[Hh]e|[Ss]he|[Tt]hey|I|[Ss]taff|[Tt]he (?:[\\w’'-]+ ){0,4}?(?:clerk|secretary|chair"
            + "|chairman|treasurer|president|manager|director|officer|staff|team"
            + "|committee|board|council|office|department|group|Clerk|Secretary|Chair|Chairman|Treasurer"
            + "|President|Manager|Director|Officer|Team|Committee|Board|Council|Office|Department|Group"
            + "|District))";
    private static final Pattern ACTIVE = Pattern.compile("\\b" + ACTOR
            + " will (?:also |then |now )?(?!be\\b|not\\b|never\\b|have\\b|need\\b|begin\\b|remain\\b"
            + "|take place\\b)[a-z]+");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:will|would) be (?:[a-z]+ly )?(?:[a-z]+ed|sent|put|held|made|done|written|brought|built|given"
                    + "|kept|taken|drawn|set up|begun)\\b(?! (?:with|between|by the week))");
    private static final Pattern UNSURE =
            Pattern.compile("\\?|\\bif\\b[^,]{0,60}\\bwill\\b|\\b(?:what|which|who|when|where"
                    + "|that) [\\w ]{0,40}\\bwill be\\b[^,;]{0,40} for\\b|[Pp]roposal was|[Nn]ext meeting"
                    + "|\\bhoped\\b|\\bexpected\\b|\\bprojected\\b");

    @Override
    public String name() {
        return "en-commitment";
    }

    @Override
    public double confidence() {
        return 0.7;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && (ACTIVE.matcher(piece.words()).find()
                        || PASSIVE.matcher(piece.words()).find())
                && !UNSURE.matcher(piece.words()).find();
    }
}
