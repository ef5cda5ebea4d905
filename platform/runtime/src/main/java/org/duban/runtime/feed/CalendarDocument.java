package org.duban.runtime.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An iCalendar document (RFC 5545) of all-day events. A service that writes some depends on iCal4j itself. */
public final class CalendarDocument {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private CalendarDocument() {}

    /**
     * The document; the same events always give the same one.
     *
     * @param service which one writes it, such as {@code task-service}
     * @param name what calendar programs call it
     */
    public static String of(String service, String name, ZoneId zone, List<AllDayEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Duban//" + service + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        events.forEach(event -> calendar.add(written(event)));
        return ContentLines.folded(written(calendar));
    }

    private static VEvent written(AllDayEvent event) {
        VEvent written = new VEvent(event.day(), event.day().plusDays(1), plain(event.summary()));
        written.replace(new DtStamp(event.changedAt()));
        written.add(new Uid(event.uid()));
        written.add(new LastModified(event.changedAt()));
        written.add(new Sequence(event.revision()));
        written.add(status(event.standing()));
        written.add(ImmutableTransp.TRANSPARENT);
        if (event.location() != null) {
            written.add(new Location(plain(event.location())));
        }
        if (event.description() != null) {
            written.add(new Description(plain(event.description())));
        }
        if (event.page() != null) {
            written.add(new Url(event.page()));
        }
        return written;
    }

    private static Status status(AllDayEvent.Standing standing) {
        return switch (standing) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
