package org.duban.meeting.publication;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.duban.meeting.agenda.AgendaItemView;
import org.duban.meeting.meeting.MeetingHeader;
import org.duban.runtime.json.EventJson;
import org.duban.runtime.json.JsonListColumn;
import org.hibernate.annotations.Immutable;

/** What an edition keeps, as JSON: it stays readable when the tables change. */
final class EditionColumns {
    private EditionColumns() {}

    @Converter
    static class AgendaItems extends JsonListColumn<AgendaItemView> {
        AgendaItems() {
            super(AgendaItemView[].class);
        }
    }

    @Converter
    @Immutable
    static class Header implements AttributeConverter<MeetingHeader, String> {
        @Override
        public String convertToDatabaseColumn(MeetingHeader header) {
            return EventJson.write(header);
        }

        @Override
        public MeetingHeader convertToEntityAttribute(String json) {
            try {
                return EventJson.read(json.getBytes(StandardCharsets.UTF_8), MeetingHeader.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
