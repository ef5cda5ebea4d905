package org.duban.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param reminders how many are planned, of which a tenth falls due at once
 * @param tasks how many lists, dashboards and the ledger are asked about
 * @param parts which measurements, all if empty
 */
record Options(Load load, int reminders, int tasks, Set<String> parts) {
    private static final Options DEFAULTS = new Options(new Load(200, 300, 60), 1_000_000, 1_000_000, Set.of());
    private static final List<String> KNOWN = List.of(
            "floor", "relay", "derivation", "issuing", "creating", "lists", "dashboards", "ledger", "reminders");

    static Options parse(List<String> arguments) {
        Options options = DEFAULTS;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    boolean wants(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private Options with(String argument, Iterator<String> rest) {
        return switch (argument) {
            case "--seconds" -> withLoad(load.perSecond(), load.warmUpSeconds(), number(argument, rest));
            case "--rate" -> withLoad(number(argument, rest), load.warmUpSeconds(), load.seconds());
            case "--warm-up" -> withLoad(load.perSecond(), number(argument, rest), load.seconds());
            case "--reminders" -> new Options(load, number(argument, rest), tasks, parts);
            case "--tasks" -> new Options(load, reminders, number(argument, rest), parts);
            case "--only" -> new Options(load, reminders, tasks, parts(rest));
            default -> throw new IllegalArgumentException("Unknown option " + argument);
        };
    }

    private Options withLoad(int perSecond, int warmUpSeconds, int seconds) {
        return new Options(new Load(perSecond, warmUpSeconds, seconds), reminders, tasks, parts);
    }

    private static int number(String option, Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(option + " takes a number from 1 on, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static Set<String> parts(Iterator<String> rest) {
        Set<String> parts = Set.of((rest.hasNext() ? rest.next() : "").split(","));
        if (!KNOWN.containsAll(parts)) {
            throw new IllegalArgumentException("--only takes some of " + String.join(",", KNOWN));
        }
        return parts;
    }
}
