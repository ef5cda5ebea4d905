package org.duban.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.contracts.envelope.AddedLater;
import org.duban.contracts.envelope.MayBeNull;

/** The JSON Schema (2020-12) of a payload record: closed for the writer, open for readers. */
final class SchemaOf {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean closed;

    private SchemaOf(boolean closed) {
        this.closed = closed;
    }

    static ObjectNode closed(String title, Class<? extends Record> payload) {
        return new SchemaOf(true).document(title, payload);
    }

    static ObjectNode open(String title, Class<? extends Record> payload) {
        return new SchemaOf(false).document(title, payload);
    }

    private ObjectNode document(String title, Class<? extends Record> payload) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        return schema.setAll(object(payload));
    }

    private ObjectNode object(Class<?> record) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent field : record.getRecordComponents()) {
            properties.set(field.getName(), nullable(field, of(field.getGenericType())));
            if (closed || !field.isAnnotationPresent(AddedLater.class)) {
                required.add(field.getName());
            }
        }
        return closed ? schema.put("additionalProperties", false) : schema;
    }

    private static ObjectNode nullable(RecordComponent field, ObjectNode schema) {
        if (!field.isAnnotationPresent(MayBeNull.class)) {
            return schema;
        }
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(schema).add(JSON.createObjectNode().put("type", "null"));
        return either;
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = JSON.createObjectNode().put("type", "array");
            schema.set("items", of(list.getActualTypeArguments()[0]));
            return schema;
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            ObjectNode schema = JSON.createObjectNode().put("type", "object");
            schema.set("additionalProperties", of(map.getActualTypeArguments()[1]));
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? object(plain) : scalar(plain);
    }

    private static ObjectNode scalar(Class<?> type) {
        ObjectNode schema = JSON.createObjectNode();
        if (type.isEnum()) {
            ArrayNode names = schema.putArray("enum");
            List.of(type.getEnumConstants()).forEach(constant -> names.add(constant.toString()));
            return schema;
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        return schema.put("type", name(type));
    }

    private static String name(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        if (type == int.class || type == long.class) {
            return "integer";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        throw new IllegalArgumentException("no schema for " + type);
    }
}
