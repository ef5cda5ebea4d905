package org.duban.runtime.json;

import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps a list as a JSON array; each use names the type of its elements. */
public abstract class JsonListColumn<T> implements AttributeConverter<List<T>, String> {
    private static final String NONE = "[]";

    private final Class<T[]> arrayType;

    protected JsonListColumn(Class<T[]> arrayType) {
        this.arrayType = arrayType;
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        if (list == null) {
            return null;
        }
        return list.isEmpty() ? NONE : EventJson.write(list);
    }

    @Override
    public List<T> convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        if (json.equals(NONE)) {
            return List.of();
        }
        try {
            return List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), arrayType));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
