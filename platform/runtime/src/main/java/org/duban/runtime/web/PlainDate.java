package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a date as the conventions write one, such as 2023-03-31: no lists, no moments, no years that nobody lives in. */
final class PlainDate extends StdScalarDeserializer<LocalDate> {
    private static final Pattern SHAPE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    PlainDate() {
        super(LocalDate.class);
    }

    /** @throws DateTimeException where it is none */
    static LocalDate of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new DateTimeException("not a plain date");
        }
        return LocalDate.parse(text);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            return of(json.getText());
        } catch (DateTimeException none) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "not a plain date");
        }
    }
}
