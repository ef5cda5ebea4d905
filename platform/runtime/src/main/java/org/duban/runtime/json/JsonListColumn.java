package org.duban.runtime.json;

import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps a list as a JSON array; each use names the type of its elements. */
public abstract class JsonListColumn<T> implements AttributeConverter<List<T>, String> {
    private final Class<T[]> arrayType;

    protected JsonListColumn(Class<T[]> arrayType) {
        this.arrayType = arrayType;
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        return list == null ? null : EventJson.write(list);
    }

    @Override
    public List<T> convertToEntityAttribute(String json) {
        try {
            return json == null ? null : List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), arrayType));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
