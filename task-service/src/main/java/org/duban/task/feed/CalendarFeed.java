package org.duban.task.feed;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import org.duban.runtime.feed.Feed;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.feed.Feeds;

/** A calendar of the deadlines of one department, or of the whole city. It never comes to show more than it was made for. */
@Entity
public class CalendarFeed extends Feed {
    static final Feeds<CalendarFeed> FEEDS = new Feeds<>(CalendarFeed.class, "");

    private String department;
    private String language;

    protected CalendarFeed() {}

    CalendarFeed(FeedToken token, NewCalendarFeed asked, Locale language, String madeBy, Instant madeAt) {
        super(token, asked.name(), madeBy, madeAt);
        this.department = asked.department();
        this.language = language.getLanguage();
    }

    /** Null where it shows the whole city. */
    String department() {
        return department;
    }

    /** Its maker's. */
    Locale language() {
        return Locale.forLanguageTag(language);
    }

    CalendarFeedView view() {
        return new CalendarFeedView(id(), name(), department, madeBy(), madeAt());
    }

    MadeCalendarFeed made(String url) {
        return new MadeCalendarFeed(id(), name(), department, madeBy(), madeAt(), url);
    }
}
