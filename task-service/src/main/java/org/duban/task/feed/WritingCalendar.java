package org.duban.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.runtime.db.Sql;
import org.duban.runtime.feed.AllDayEvent;
import org.duban.runtime.feed.CalendarDocument;
import org.duban.runtime.security.Caller;
import org.duban.runtime.time.CityClock;
import org.duban.task.department.AddressBook;

/** Writes what a feed shows, knowing no more than the feed was made for, whoever asks and whoever made it. */
@ApplicationScoped
class WritingCalendar {
    private final Sql sql;
    private final Deadlines deadlines;
    private final CityClock clock;

    WritingCalendar(Sql sql, Deadlines deadlines, CityClock clock) {
        this.sql = sql;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The iCalendar document.
     *
     * @param site root of the console, to whose pages events lead; empty where it is not known
     */
    String of(CalendarFeed feed, Optional<URI> site) {
        narrow(feed);
        Words words = new Words(feed.language(), AddressBook.present().departments());
        String name = feed.name() == null ? words.calendar(feed.department()) : feed.name();
        LocalDate today = clock.today();
        List<AllDayEvent> events = deadlines.of(feed.department()).stream()
                .map(deadline -> event(deadline, Mark.of(deadline, today), words, site))
                .toList();
        return CalendarDocument.of("task-service", name, clock.zone(), events);
    }

    /** From here on the transaction has the scope of the feed. */
    private void narrow(CalendarFeed feed) {
        try {
            sql.one(
                    "select set_config('duban.scope', ?, true)",
                    row -> row.getString(1),
                    Caller.scope(feed.department()));
        } catch (SQLException e) {
            throw new IllegalStateException("the scope of a feed could not be set", e);
        }
    }

    private AllDayEvent event(Deadline deadline, Mark mark, Words words, Optional<URI> site) {
        return new AllDayEvent(
                deadline.task() + "@tasks.duban",
                deadline.stand().deadline(),
                mark.label(words.language()) + deadline.number() + " " + deadline.title(),
                null,
                words.description(deadline),
                site.map(root -> root.resolve("/tasks/" + deadline.task())).orElse(null),
                mark.standing(),
                deadline.revision(),
                changedAt(deadline, mark));
    }

    /** A light changes at the beginning of a day, without a move. */
    private Instant changedAt(Deadline deadline, Mark mark) {
        LocalDate since = switch (mark) {
            case CLOSE_TO_DUE -> deadline.stand().yellowFrom();
            case OVERDUE -> deadline.stand().deadline().plusDays(1);
            default -> LocalDate.EPOCH;
        };
        Instant begun = since.atStartOfDay(clock.zone()).toInstant();
        return begun.isAfter(deadline.changedAt()) ? begun : deadline.changedAt();
    }
}
