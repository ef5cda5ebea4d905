package org.duban.meeting.extraction.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The matters that the lead of Chinese news announces. A passage is known for one of them by the pairs of characters
 * that they share.
 */
final class LeadTopics {

    private static final double ENOUGH = 0.3;
    private static final double CLEARLY_MORE = 1.5;
    private static final Pattern CUT = Pattern.compile("[，；。》]");
    private static final Pattern LISTED = Pattern.compile("等(?:工作|事项|议题|问题|情况)?$");
    private static final Pattern BETWEEN = Pattern.compile("、|等(?:工作|事项|议题|问题|情况)?$");
    private static final Pattern ACT = Pattern.compile("传达学习|传达|学习|听取|审议|研究部署|研究|部署|讨论" + "|决定|分析|通报");

    private static final Pattern HELD = Pattern.compile("(?:召开|举行|主持)[^，。]*[，。]");
    private static final Pattern SEES = Pattern.compile("分析.*|传达.*|学习.*");
    private static final Pattern DEPLOYS = Pattern.compile("部署|贯彻");

    private final List<Topic> topics = new ArrayList<>();

    private record Topic(String words, String act, Set<String> pairs) {}

    private LeadTopics() {}

    static LeadTopics of(String lead) {
        LeadTopics found = new LeadTopics();
        String act = "";
        for (String words : cut(matters(lead))) {
            Matcher verb = ACT.matcher(words);
            String before = act;
            act = verb.find() ? verb.group() : act;
            if (found.goesOn(before, act, words)) {
                found.topics.get(found.topics.size() - 1).pairs().addAll(pairs(words));
            } else if (words.length() >= 4) {
                found.topics.add(new Topic(words, act, pairs(words)));
            }
        }
        return found;
    }

    /** At commas; a list of matters that ends in 等工作 also between them. */
    private static List<String> cut(String matters) {
        List<String> cut = new ArrayList<>();
        for (String words : CUT.split(matters)) {
            cut.addAll(isList(words) ? List.of(BETWEEN.split(words)) : List.of(words));
        }
        return cut;
    }

    private static boolean isList(String words) {
        return words.indexOf('、') > 3
                && words.indexOf('《') < 0
                && LISTED.matcher(words).find();
    }

    /** What the lead says after it told that the meeting was held, or all of it if nothing comes after. */
    private static String matters(String lead) {
        Matcher held = HELD.matcher(lead);
        return held.find() && held.end() < lead.length() ? lead.substring(held.end()) : lead;
    }

    /** After an analysis or a study, what is deployed is the same matter. */
    private boolean goesOn(String actBefore, String act, String words) {
        boolean newMatter = act.startsWith("研究") && sharesNothing(words);
        return !topics.isEmpty()
                && !newMatter
                && SEES.matcher(actBefore).matches()
                && DEPLOYS.matcher(words).find();
    }

    private boolean sharesNothing(String words) {
        return topics.isEmpty() || share(pairs(words), topics.size() - 1) == 0;
    }

    /** The topic that the words are clearly more on than on the current one, else the current one; -1 for none yet. */
    int topicOf(String words, int current) {
        Set<String> pairs = pairs(words);
        int best = current;
        double most = current < 0 ? 0 : CLEARLY_MORE * share(pairs, current);
        for (int i = 0; i < topics.size(); i++) {
            double share = share(pairs, i);
            if (share > most && (current < 0 || share >= ENOUGH)) {
                best = i;
                most = share;
            }
        }
        return best;
    }

    /** The act that the lead tells of the topic, before its own words. */
    String act(int topic) {
        return topic < 0 ? "" : topics.get(topic).act() + topics.get(topic).words();
    }

    String words(int topic) {
        return topic < 0 ? "" : topics.get(topic).words();
    }

    private double share(Set<String> pairs, int topic) {
        Set<String> own = topics.get(topic).pairs();
        return own.stream().filter(pairs::contains).count() / (double) own.size();
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
