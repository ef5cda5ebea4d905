package org.duban.meeting.extraction.owner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells names of organisations, posts and people from other words, and cuts lists of them. */
final class EnglishNames {

    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\b(?:leads?|chief|executives?|chief executive|nurse|ministry|minister|administration|administrator|commission|commissioners?"
                    + "|services?|police|contractors?|consultants?|auditors?|panel|librarian|principal|headteacher|dean|registrar|governors?"
                    + "|coordinator|superintendents?|localities|cabinet|clerk|secretary|chair|chairman|chairwoman|treasurer|president|manager|director|directors"
                    + "|officer|officers|staff"
                    + "|team|department|departments|units?|offices?|committee|bureau|bureaus|council|councillors"
                    + "|schools?|system|heads?|leaders?|persons in charge|persons? responsible|governments?|counties"
                    + "|districts?|counsel|superintendent|engineer|attorney|mayor|members|trustees?"
                    + "|branch(?:es)?|organi[sz]ations?|agency|agencies|authorities|group|task force)\\b");
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr|Miss|Cllr|Sir|GM)\\.? )?[A-Z][\\w’'-]*\\.?(?: [A-Z][\\w’'-]*\\.?){0,4}");
    private static final Pattern NOBODY_IN_PARTICULAR = Pattern.compile(
            "(?i)(?:the )?management\\b.*|(?:the )?(?:whole |entire )?(?:city|university|meeting|board|council"
                    + "|district|country|party|it|this|that|there|motion|we|i|everyone|all|they|efforts?|attention|importance|consideration|care)"
                    + "|(?:this|that|these|those|it|he|she) .*|.*\\b(?:students|people|masses|residents|work"
                    + "|condition|item|items|information|moved|motion|agreed|asked|was|were|is|are|has|have|been"
                    + "|made|which|who)\\b.*");
    private static final Pattern EACH_NAMED = Pattern.compile("(?:, and|,| and) (?=the [A-Z])");
    private static final Pattern SEPARATOR = Pattern.compile(",? and |, ");

    private EnglishNames() {}

    static List<String> in(String words) {
        if (words.length() > 90 || NOBODY_IN_PARTICULAR.matcher(words).matches()) {
            return List.of();
        }
        if (EACH_NAMED.matcher(words).find()) {
            return Arrays.stream(EACH_NAMED.split(words))
                    .flatMap(part -> in(part).stream())
                    .toList();
        }
        if (words.startsWith("the ")
                || words.startsWith("all ")
                || words.startsWith("All ")
                || words.startsWith("The ")) {
            return ROLE.matcher(words).find() ? List.of(words) : List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(words)) {
            if (PERSON.matcher(part).matches() || ROLE.matcher(part).find()) {
                names.add(part);
            }
        }
        return names;
    }
}
