package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.notification.policy.Rule;

/**
 * Who should have been told what, worked out the slow way: at every step, every task is looked at with every rule, day
 * by day. Shares no code with what it is held against.
 */
final class SlowReminders {
    /** What became of a rung. */
    private enum Fate {
        WAITS,
        CANCELLED,
        PASSED_OVER,
        DONE
    }

    private record Said(SlowRung.Key key, Rule rule) {}

    private final Map<String, SlowTask> tasks = new LinkedHashMap<>();
    private final Map<String, Map<SlowRung.Key, Fate>> fates = new HashMap<>();
    private final Map<String, Set<Said>> said = new HashMap<>();
    private final Set<Saying> told = new TreeSet<>();
    private final Set<Saying> noted = new HashSet<>();
    private final SlowCalendar calendar;
    private final WalkedCity city;
    private final SlowAnnouncements announced;

    SlowReminders(SlowCalendar calendar, WalkedCity city) {
        this.calendar = calendar;
        this.city = city;
        announced = new SlowAnnouncements(city);
    }

    void happened(TaskEventType type, TaskEvent event, Instant now) {
        SlowTask task = tasks.computeIfAbsent(event.id(), id -> new SlowTask());
        task.take(type, event);
        look(task, now);
        task.later();
        announced.of(type, event).forEach(told::add);
    }

    /** Somebody took note of a rung: whatever day it is said again, it is no news to them. */
    void acknowledged(Saying saying) {
        noted.add(rungOf(saying));
    }

    void timePassed(Instant now) {
        tasks.values().forEach(task -> look(task, now));
    }

    Set<Saying> told() {
        return told;
    }

    private void look(SlowTask task, Instant now) {
        LocalDate today = SlowTask.cityDay(now);
        List<Rule> rules = city.rulesFor(task.event().leadDepartment());
        boolean again;
        do {
            again = say(task, plan(task, rules, today), now);
        } while (again);
    }

    /** Sees what holds today, and answers it. */
    private Map<SlowRung.Key, SlowRung> plan(SlowTask task, List<Rule> rules, LocalDate today) {
        Map<SlowRung.Key, Fate> known = fates.computeIfAbsent(task.event().id(), id -> new HashMap<>());
        Map<SlowRung.Key, SlowRung> holds = new HashMap<>();
        for (List<SlowRung> day : task.rungs(rules, calendar, today)) {
            SlowRung highest = highest(day, today);
            for (SlowRung rung : day) {
                SlowRung.Key key = key(task, rung);
                holds.put(key, rung);
                boolean over = rung.nominalDate().isBefore(today) && rung != highest && !rung.atOnce()
                        || saidSince(task, key, rung, today);
                boolean noNews =
                        rung.atOnce() && !rung.fresh() && rung.nominalDate().isBefore(today);
                Fate fate = known.get(key);
                if (fate == null) {
                    known.put(key, over || noNews ? Fate.PASSED_OVER : Fate.WAITS);
                } else if (fate == Fate.CANCELLED && !over) {
                    known.put(key, Fate.WAITS);
                }
            }
        }
        known.replaceAll((key, fate) -> fate == Fate.WAITS && !holds.containsKey(key) ? Fate.CANCELLED : fate);
        return holds;
    }

    private static SlowRung highest(List<SlowRung> day, LocalDate today) {
        SlowRung highest = null;
        for (SlowRung rung : day) {
            boolean reached = rung.chases() && !rung.nominalDate().isAfter(today);
            if (reached && (highest == null || rung.above(highest))) {
                highest = rung;
            }
        }
        return highest;
    }

    private boolean saidSince(SlowTask task, SlowRung.Key key, SlowRung rung, LocalDate today) {
        return !rung.nominalDate().isAfter(today)
                && said.getOrDefault(task.event().id(), Set.of()).stream()
                        .anyMatch(before -> before.rule().anchor()
                                        == rung.rule().anchor()
                                && before.rule().offsetDays() >= rung.rule().offsetDays()
                                && before.key().department().equals(key.department())
                                && before.key().round() == key.round()
                                && before.key().dueVersion() == key.dueVersion()
                                && !before.key().nominalDate().isBefore(key.nominalDate()));
    }

    /** Says what is due; answers whether something was that is said again some day. */
    private boolean say(SlowTask task, Map<SlowRung.Key, SlowRung> holds, Instant now) {
        Map<SlowRung.Key, Fate> known = fates.get(task.event().id());
        boolean repeats = false;
        for (Map.Entry<SlowRung.Key, SlowRung> held : holds.entrySet()) {
            if (known.get(held.getKey()) == Fate.WAITS
                    && !held.getValue().moment().isAfter(now)) {
                known.put(held.getKey(), Fate.DONE);
                boolean heard = tell(task, held.getKey(), held.getValue().rule());
                repeats |= heard && held.getValue().rule().repeatDays() != null;
            }
        }
        return repeats;
    }

    private boolean tell(SlowTask task, SlowRung.Key key, Rule rule) {
        boolean heard = false;
        for (String person : city.people(key.department(), rule.audience())) {
            Saying saying = new Saying(
                    task.event().number(), key.round(), key.rule(), key.nominalDate(), key.dueVersion(), person);
            if (!noted.contains(rungOf(saying))) {
                heard |= told.add(saying);
            }
        }
        if (heard) {
            said.computeIfAbsent(task.event().id(), id -> new HashSet<>()).add(new Said(key, rule));
        }
        return heard;
    }

    private static Saying rungOf(Saying saying) {
        return new Saying(
                saying.task(), saying.round(), saying.rule(), LocalDate.EPOCH, saying.dueVersion(), saying.recipient());
    }

    private static SlowRung.Key key(SlowTask task, SlowRung rung) {
        TaskEvent event = task.event();
        return new SlowRung.Key(
                event.leadDepartment(), event.round(), rung.rule().name(), rung.nominalDate(), rung.dueVersion());
    }
}
