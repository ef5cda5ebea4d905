package org.duban.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.duban.notification.directory.Directory;
import org.duban.notification.directory.KnownPeople;
import org.duban.notification.policy.Policy;
import org.duban.notification.policy.Rule;
import org.duban.runtime.time.CityClock;

/** Works out what a task would be reminded of, by the policy in force or by other rules; nothing changes by it. */
@ApplicationScoped
class Previewing {
    private static final Comparator<PreviewedReminder> BY_MOMENT =
            Comparator.comparing(PreviewedReminder::fireAt).thenComparing(PreviewedReminder::nominalDate);
    private final Ladders ladders;
    private final Directory directory;
    private final CityClock clock;

    Previewing(Ladders ladders, Directory directory, CityClock clock) {
        this.ladders = ladders;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of a task that is not there; {@code rules} null for those in force. */
    Preview of(DescribedTask task, List<Rule> rules) {
        Ladders.Basis basis = ladders.now();
        Policy followed = basis.policies().of(task.kind(), task.urgency(), task.department());
        People people = peopleOf(task.department());
        List<PreviewedReminder> items = new ArrayList<>();
        for (Rung rung : basis.ladder().of(task.standing(basis.ladder(), clock.now()), said(followed, rules))) {
            items.add(people.get(rung, unplanned(rung)));
        }
        return answer(basis, followed, rules, items);
    }

    /** Of a task that is there, with what has become of it. */
    Preview of(TaskPlan task, List<Rule> rules) {
        Ladders.Basis basis = ladders.now();
        LocalDate today = basis.ladder().today();
        Policy followed = task.policyOf(basis.policies());
        Policy asked = followed.saying(said(followed, rules));
        List<Reminder> present = Reminders.onLadder(task.taskId());
        Map<Reminder.Key, Rung> wanted = Wanted.of(task, basis.ladder().of(task, asked.rules()), present, today);
        People people = peopleOf(task.leadDepartment());
        List<PreviewedReminder> items = new ArrayList<>();
        for (Reminder reminder : present) {
            Rung rung = wanted.remove(reminder.key());
            if (rung != null) {
                items.add(people.get(rung, reminder.after(rung)));
            } else if (reminder.waits()) {
                items.add(people.lose(reminder, reminder.whyNot(task, asked)));
            }
        }
        for (Rung rung : wanted.values()) {
            items.add(people.get(rung, unplanned(rung.asNew(today))));
        }
        return answer(basis, followed, rules, items);
    }

    private static ReminderState unplanned(Rung rung) {
        return rung.past() ? ReminderState.SKIPPED : ReminderState.PLANNED;
    }

    private People peopleOf(String department) {
        return new People(department, directory.about(List.of(department)));
    }

    /** Those whom a reminder about the department would reach. */
    private record People(String department, KnownPeople known) {
        PreviewedReminder get(Rung rung, ReminderState state) {
            return PreviewedReminder.of(
                    rung, state, known.of(department, rung.rule().audience()));
        }

        PreviewedReminder lose(Reminder reminder, Reason why) {
            return PreviewedReminder.without(reminder.view(List.of()), why, known.of(department, reminder.audience()));
        }
    }

    private static List<Rule> said(Policy followed, List<Rule> rules) {
        return rules == null ? followed.rules() : rules;
    }

    private static Preview answer(
            Ladders.Basis basis, Policy followed, List<Rule> rules, List<PreviewedReminder> items) {
        boolean provisional = items.stream()
                .anyMatch(item ->
                        basis.ladder().calendar().provisional(item.nominalDate().getYear()));
        items.sort(BY_MOMENT);
        return rules == null
                ? new Preview(followed.name(), followed.version(), provisional, items)
                : new Preview(null, null, provisional, items);
    }
}
