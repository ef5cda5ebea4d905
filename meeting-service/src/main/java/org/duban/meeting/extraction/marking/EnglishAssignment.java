package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "Clerk to write …": a name or post, to, and what to do. */
final class EnglishAssignment implements MarkingRule {

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:(?:Decision|Agreed|Resolved|Outcome|Follow[ -]?up|Next action|Owner): ?)?(?!(?:Moved|Deferred|Postponed|Referred|Proposal|Apologies|Thanks|According|Due|In|Prior|Subject"
                    + "|Next|Welcome|Back|Up|Close|It|There|This|That|Motion|Options?|Plans?|Need|How|What|Where"
                    + "|Here|Call|Able|Ready|Happy|Aims?|Response|Reply|Letter|Invitation|Changes|Updates?"
                    + "|Amendments?) )(?:[Tt]he )?(?:[A-Z][\\w.’'&/-]*)(?: (?:[A-Z][\\w.’'&/-]*|and|of|the"
                    + "|&)){0,5} to (?!action\\b|be\\b|the\\b|a\\b|an\\b|next\\b|our\\b|their\\b|this\\b|that\\b"
                    + "|all\\b|date\\b|order\\b|\\d)[a-z]{2,}\\b");

    @Override
    public String name() {
        return "en-assignment";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return ASSIGNED.matcher(piece.words()).lookingAt();
    }
}
