package org.duban.meeting.search;

/**
 * Which of a meeting's texts, each with the statement that reads it as it is now. A sign stands between what is read
 * together, so that no phrase is found across it.
 */
public enum Part {
    HEADER("""
            select concat_ws(' / ', m.title, b.name, m.chair, m.location)
            from meeting m join body b on b.id = m.body_id where m.id = ?
            """),

    AGENDA("""
            select coalesce(string_agg(i.title, ' / ' order by i.position), '') from agenda_item i
            where i.meeting_id = ?
            """),

    MINUTES("""
            select coalesce(t.text, '') from meeting m
            left join minutes t on t.meeting_id = m.id and t.version = m.minutes_version where m.id = ?
            """);

    private final String reading;

    Part(String reading) {
        this.reading = reading;
    }

    String reading() {
        return reading;
    }
}
