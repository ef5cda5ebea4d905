package org.duban.meeting.extraction.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body that the first lines of English minutes name, one above the other: the organisation, then its board. */
final class HeadLines {
    private static final int LINES = 8;
    private static final String GROUP =
            "(?:Board|Council|Committee|Subcommittee|Sub-Committee|Commission|Trustees|Directors|Education|Supervisors"
                    + "|Governors|Regents|Cabinet|Executive|Panel|Authority|Senate|Assembly|Forum|Team|Partnership|Taskforce|Task Force|Working Group|Group|Association|Society|Network|Union|Alliance|Consortium)";
    private static final String FURNITURE =
            "(?i:(?:approved |draft |unapproved |confirmed )?(?:official )?(?:minutes|record|notes)(?: of(?: the| a)?"
                    + "(?: (?:regular|ordinary|special|extraordinary|annual|monthly|public|full))*(?: (?:council |board |committee )?meeting)?,?(?: of(?: the)?)?)? ?)";
    private static final Pattern NAMED = Pattern.compile("^(?:" + FURNITURE
            + ")?(?i:meeting of (?:the )?)?(?i:(?:regular|special|ordinary|annual|extraordinary) )?((?:[A-Z][\\w’'&.-]*|of|the|and|for|in)(?: (?:[A-Z][\\w’'&.-]*|of|the"
            + "|and|for|in|&))*?)(?i:(?: (?:regular|special|ordinary|annual|public|monthly|executive session|business))*(?: meeting)?(?: minutes)?)"
            + "(?: held\\b.*| [-–—|] .*|, .*)?$");
    private static final Pattern ENDS_IN_GROUP = Pattern.compile("(?i).*\\b" + GROUP + "(?:’s|'s)?$");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:the )?(?:(?:city|town|parish|county|district|borough|executive|full) )?(?:board|council|committee|commission|cabinet"
                    + "|board of (?:directors|trustees|education|supervisors|governors|regents))(?:’s|'s)?");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i).*\\b(?:district|city|town|county|trust|university|college|council|authority|agency|school|schools|association|society|borough|parish"
                    + "|hospital|department|ministry)\\b.*");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in");

    private HeadLines() {}

    /** The body, or null where the lines name none. */
    static String body(String text) {
        List<String> names = new ArrayList<>();
        String organisation = null;
        for (String line : text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .limit(LINES)
                .toList()) {
            Matcher named = NAMED.matcher(line.replaceFirst("^#+ ", ""));
            String name = named.matches() ? inTitleCase(named.group(1)) : null;
            if (name == null) {
                continue;
            }
            if (ENDS_IN_GROUP.matcher(name).matches() && name.indexOf(' ') > 0
                    || GENERIC.matcher(name).matches()) {
                names.add(GENERIC.matcher(name).matches() && organisation != null ? joined(organisation, name) : name);
            }
            organisation = organisation == null && ORGANISATION.matcher(name).matches() ? name : organisation;
        }
        return names.stream()
                .filter(name -> !GENERIC.matcher(name).matches())
                .reduce((first, second) -> isPartOf(second, first) ? second : first)
                .orElse(null);
    }

    /** A committee named below a council is the one that met. */
    private static boolean isPartOf(String lower, String upper) {
        return upper.matches("(?i).*\\b(?:council|authority|trust|board)$")
                && !lower.matches("(?i).*\\b(?:council|board)$");
    }

    private static String joined(String organisation, String board) {
        String plain = board.replaceFirst("(?:’s|'s)$", "").replaceFirst("^(?i:the) ", "");
        return organisation.endsWith(plain) ? organisation : organisation + " " + plain;
    }

    /** Capitals are how a heading is set, not how the body is called. */
    private static String inTitleCase(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder title = new StringBuilder();
        for (String word : name.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean abbreviation = word.length() <= 3 && !SMALL.contains(lower) && !lower.matches(".*[aeiouy].*");
            String cased = SMALL.contains(lower) && !title.isEmpty() || abbreviation
                    ? lower
                    : word.charAt(0) + lower.substring(1);
            title.append(title.isEmpty() ? "" : " ").append(abbreviation ? word : cased);
        }
        return title.toString();
    }
}
