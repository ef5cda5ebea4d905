package org.duban.meeting.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.duban.meeting.body.Body;
import org.duban.runtime.feed.Feed;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.feed.Feeds;

/** A calendar of the meetings of all bodies or of one. */
@Entity
public class MeetingFeed extends Feed {
    static final Feeds<MeetingFeed> FEEDS = new Feeds<>(MeetingFeed.class, "left join fetch f.body");

    @ManyToOne
    private Body body;

    protected MeetingFeed() {}

    MeetingFeed(FeedToken token, Body body, String name, String madeBy, Instant madeAt) {
        super(token, name, madeBy, madeAt);
        this.body = body;
    }

    /** Null where it shows the meetings of all bodies. */
    Body body() {
        return body;
    }

    /** As its maker named it, else the body's name, else null. */
    String title() {
        return name() != null || body == null ? name() : body.name();
    }

    MeetingFeedView view() {
        return new MeetingFeedView(id(), name(), body == null ? null : body.name(), madeAt());
    }
}
