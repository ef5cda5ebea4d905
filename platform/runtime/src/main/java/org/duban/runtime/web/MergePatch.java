package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;

/** JSON merge patch (RFC 7396) on the changeable part of something: absent fields stay, null takes away. */
@ApplicationScoped
public class MergePatch {
    /** {@code application/merge-patch+json}. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Binding binding;

    MergePatch(ObjectMapper json, Binding binding) {
        this.json = json;
        this.binding = binding;
    }

    /**
     * What the part is after the change; not yet validated. A field that is not part of it, or a value of a wrong kind,
     * is noted among the {@link BodyFaults}; null where nothing could be made of it.
     */
    public <T extends Record> T apply(ObjectNode change, T present, Class<T> shape) {
        if (change == null) {
            throw Problem.malformed(new Text("Send a JSON body.", "请提供 JSON 请求内容。"));
        }
        ObjectNode merged = merge(json.valueToTree(present), change);
        try {
            return binding.bind(merged, json.constructType(shape));
        } catch (JsonProcessingException e) {
            // Such a cause is answered like a body that could not be taken in the first place.
            throw new BadRequestException(e);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode change) {
        change.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                target.putNull(field.getKey());
            } else if (field.getValue() instanceof ObjectNode inner
                    && target.get(field.getKey()) instanceof ObjectNode part) {
                merge(part, inner);
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
        return target;
    }
}
