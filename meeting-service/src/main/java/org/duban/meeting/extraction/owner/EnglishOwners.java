package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** Who is told to do it, or says that they will; a pronoun means the last person named before it. */
final class EnglishOwners implements OwnerRule {

    private static final String SUBJUNCTIVE =
            "obtain|distribute|revise|publish|prepare|report|complete|provide|submit|circulate|draft|review|bring"
                    + "|investigate|contact|arrange|organi[sz]e|establish|formulate|conduct|carry out|repair|replace|update|issue|consult|return";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?:(?<=to )(?:direct|instruct)|(?<=(?:^|, |moved )to )request|directed|instructed|authori[sz]ed?|tasked|assigned"
                            + "|asked) ((?:the )?[\\w’'.-]+(?: [\\w’'.-]+){0,3}?) to\\b"),
            Pattern.compile(
                    "^([\\w’', -]{2,60}?) (?:is|are|was|were|be) (?:directed|instructed|invited|delegated|authori[sz]ed|asked"
                            + "|requested|required|tasked) to\\b"),
            Pattern.compile("(?i)agreed for ((?:the )?[\\w ]{2,40}?) to\\b"),
            Pattern.compile(
                    "(?i:agreed|resolved|decided) that ((?:the )?[\\w ]{2,40}?|[A-Z][\\w. ]{1,40}?) (?:should|would|will|shall|must)\\b"),
            Pattern.compile("^\\W{0,4}(?:ACTIONS?|Actions?(?: items?| points?)?"
                    + "|TODO)[ :*–-]{1,5}([A-Z][\\w’'. ]{1,50}?)(?: to| will| -|:) "),
            Pattern.compile(
                    "^(?:and |but |first, |second, |third, )?([\\w’'., -]{1,90}?),? (?:must|shall|should|will|is to|are to"
                            + "|has agreed|have agreed|agreed|undertook|volunteered|offered)\\b"),
            Pattern.compile(
                    "^(?:that )?((?:[Tt]he |[Aa]ll )(?:[\\w’'-]+ ){0,7}?[\\w’'-]+) (?:write|" + SUBJUNCTIVE + ")\\b"),
            Pattern.compile("^(?:\\w[\\w -]{2,12}: ?)?((?:[Tt]he )?[A-Z][\\w’'. &/-]{1,60}?) to [a-z]+"),
            Pattern.compile("\\b((?:Mr|Mrs|Ms|Dr|Cllr)\\.? [A-Z][\\w’'-]+(?: and (?:Mr|Mrs|Ms|Dr"
                    + "|Cllr)\\.? [A-Z][\\w’'-]+)?) (?:will|agreed|undertook)\\b"));
    private static final Pattern PRONOUN = Pattern.compile("(?:[Hh]e|[Ss]he|I)");
    private static final Pattern PERSON_BEFORE = Pattern.compile(
            "\\b((?:Mr|Mrs|Ms|Dr|Prof|Cllr|Superintendent|Councilmember|Commissioner|Mayor|Officer|Professor|Director|President|Trustee|Councillor|GM|Manager)\\.? [A-Z][\\w’'-]+)"
                    + "|\\(([A-Z][a-z]+)\\)");

    @Override
    public List<String> names(Piece piece) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(piece.words());
            if (found.find()) {
                return resolved(found.group(1).strip(), piece);
            }
        }
        return List.of();
    }

    private static List<String> resolved(String words, Piece piece) {
        int that = words.lastIndexOf(" that ");
        if (that >= 0) {
            return resolved(words.substring(that + " that ".length()), piece);
        }
        if (!PRONOUN.matcher(words).matches()) {
            return EnglishNames.in(words).stream().map(piece::verbatim).toList();
        }
        Matcher person = PERSON_BEFORE.matcher(piece.lead());
        String last = null;
        while (person.find()) {
            last = person.group(1) != null ? person.group(1) : person.group(2);
        }
        return last == null ? List.of() : List.of(last);
    }
}
