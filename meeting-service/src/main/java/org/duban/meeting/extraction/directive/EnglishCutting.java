package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.text.Span;

/**
 * Cuts at a semicolon where the next part obliges by itself, and before "and she will …" where somebody new commits
 * themselves.
 */
final class EnglishCutting implements Cutting {

    private static final int NEAR = 400;
    private static final Pattern OWN = Pattern.compile(
            " ?(?:and )?(?:first|second|third|fourth|fifth|sixth|\\(?\\d\\)),? |[^,;]{1,90}\\b(?:must|shall"
                    + "|should|will)\\b| ?(?:and )?it is necessary");
    private static final Pattern NEW_SUBJECT = Pattern.compile(
            ";| and (?=(?:[A-Z][\\w ’'-]{2,40} (?:was|were) (?:asked|directed|instructed|requested)|that (?:the|a|an|all) [^,;.]{2,60}?(?<!must|should|will|shall|to) be|(?:he|she|they|the \\w+(?: \\w+)?|that (?:\\w+ ){1,3}) ?will|directed|instructed"
                    + "|requested) )");
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "\\b(?:requested|asked|announced|moved|agreed|asked|instructed|directed|resolved|approve|will|must|should)\\b");
    private static final Pattern OBLIGED_LATER =
            Pattern.compile(", (?=(?:the|all|every|each|everyone)\\b[^,;]{0,60} (?:must|should|shall) )");
    private static final Pattern OBLIGED = Pattern.compile("\\b(?:must|shall|should|will|to|agreed|necessary)\\b");

    @Override
    public List<Part> cut(String text, Span sentence) {
        String words = Piece.flat(sentence.in(text));
        List<Part> parts = new ArrayList<>();
        int start = 0;
        Matcher boundary = NEW_SUBJECT.matcher(words);
        while (boundary.find()) {
            if (opensRequirement(words, start, boundary)) {
                parts.add(new Part(sentence.part(start, boundary.start()), false));
                start = boundary.end();
            }
        }
        parts.add(new Part(sentence.part(start, words.length()), false));
        return parts;
    }

    private static boolean opensRequirement(String words, int start, Matcher boundary) {
        if (words.charAt(boundary.start()) == ';') {
            return OWN.matcher(words).region(boundary.end(), words.length()).lookingAt();
        }
        return TOLD_BEFORE
                .matcher(words)
                .region(Math.max(start, boundary.start() - NEAR), boundary.start())
                .find();
    }

    @Override
    public Span trim(String text, Span part) {
        Span trimmed = part.trimmed(text);
        String words = Piece.flat(trimmed.in(text));
        Matcher later = OBLIGED_LATER.matcher(words);
        boolean background =
                later.find() && !OBLIGED.matcher(words).region(0, later.start()).find();
        return background ? trimmed.from(trimmed.start() + later.end()) : trimmed;
    }
}
