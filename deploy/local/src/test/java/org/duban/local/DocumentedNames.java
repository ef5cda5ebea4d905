package org.duban.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskStatus;

/** The topics, ports and task states that a document names, held against those of the code. */
final class DocumentedNames {
    private static final Map<String, Integer> PORTS = ports();
    private static final Set<String> TOPICS =
            Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet());
    private static final Set<String> STATES =
            Arrays.stream(TaskStatus.values()).map(Enum::name).collect(Collectors.toSet());

    /** A setting of the database session, not a topic. */
    private static final String SCOPE = "duban.scope";

    private static final Pattern DOTTED = Pattern.compile("(?<![\\w.-])duban(\\.[a-z-]+)+");
    private static final Pattern LOCAL = Pattern.compile("localhost:(\\d+)");
    private static final Pattern LABELLED = Pattern.compile("("
            + PORTS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")[ |:]+(\\d{4,5})\\b");
    private static final String WORD = "`?[A-Z][A-Z_]{2,}`?";
    private static final Pattern LISTING = Pattern.compile(WORD + "((, | / | or | and )" + WORD + ")+");

    private DocumentedNames() {}

    /** What the text names and the code does not have. */
    static List<String> strangers(String text) {
        List<String> found = new ArrayList<>();
        each(DOTTED, text, match -> addIf(found, isNoTopic(match.group()), match.group()));
        each(LOCAL, text, match -> addIf(found, !PORTS.containsValue(number(match, 1)), match.group(1)));
        each(
                LABELLED,
                text,
                match -> addIf(found, isNotItsPort(match), match.group().replaceAll("[ |]+", " ")));
        each(LISTING, text, match -> found.addAll(noStates(match.group())));
        return found;
    }

    /** The topics and ports of the code that the text does not name. */
    static List<String> unnamed(String text) {
        List<String> missing = new ArrayList<>(TOPICS);
        missing.addAll(PORTS.keySet());
        each(DOTTED, text, match -> missing.remove(match.group()));
        each(LABELLED, text, match -> missing.remove(match.group(1)));
        return missing;
    }

    private static boolean isNoTopic(String name) {
        return name.chars().filter(letter -> letter == '.').count() == 1
                && !name.equals(SCOPE)
                && !TOPICS.contains(name);
    }

    private static boolean isNotItsPort(MatchResult match) {
        return PORTS.get(match.group(1)) != number(match, 2);
    }

    /** Two words that are states make a list of states; one may be a word of something else. */
    private static List<String> noStates(String listing) {
        List<String> words = Stream.of(listing.split("[^A-Z_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean ofStates = words.stream().filter(STATES::contains).count() > 1;
        return ofStates ? words.stream().filter(word -> !STATES.contains(word)).toList() : List.of();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static void each(Pattern pattern, String text, Consumer<MatchResult> action) {
        pattern.matcher(text).results().forEach(action);
    }

    private static void addIf(List<String> found, boolean stranger, String name) {
        if (stranger) {
            found.add(name);
        }
    }

    /** The longer name first where one begins with another. */
    private static Map<String, Integer> ports() {
        Ports ports = Ports.from(Options.parse(List.of()).portBase());
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            named.put(part.label(), ports.of(part));
        }
        named.put("PostgreSQL", ports.postgres());
        named.put("Kafka's controller", ports.controller());
        named.put("Kafka", ports.kafka());
        return named;
    }
}
