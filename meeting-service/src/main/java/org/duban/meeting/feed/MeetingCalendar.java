package org.duban.meeting.feed;

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
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Meetings as an iCalendar document (RFC 5545): all-day events, for their hour is not recorded. */
final class MeetingCalendar {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private MeetingCalendar() {}

    /** The document; the same entries always give the same one. */
    static String of(String name, ZoneId zone, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Duban//meeting-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        entries.forEach(entry -> calendar.add(event(entry)));
        return ContentLines.folded(written(calendar));
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(entry.heldOn(), entry.heldOn().plusDays(1), plain(entry.summary()));
        event.replace(new DtStamp(entry.revisedAt()));
        event.add(new Uid(entry.meeting().toString()));
        event.add(new LastModified(entry.revisedAt()));
        event.add(new Sequence(entry.revision()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        if (entry.location() != null) {
            event.add(new Location(plain(entry.location())));
        }
        if (entry.agenda() != null) {
            event.add(new Description(plain(entry.agenda())));
        }
        return event;
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
