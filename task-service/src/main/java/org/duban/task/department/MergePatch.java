package org.duban.task.department;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import org.duban.runtime.web.Checks;

/** JSON merge patch (RFC 7396): a field that is null goes, one that is absent stays. */
@ApplicationScoped
class MergePatch {
    private final ObjectMapper json;
    private final Checks checks;

    MergePatch(ObjectMapper json, Checks checks) {
        this.json = json;
        this.checks = checks;
    }

    /** What is there after the change, not yet validated. */
    <T> T apply(ObjectNode change, T present, Class<T> shape) {
        checks.valid(change);
        ObjectNode merged = json.valueToTree(present);
        merge(merged, change);
        try {
            return json.treeToValue(merged, shape);
        } catch (JsonProcessingException e) {
            // With this cause it is answered as a body that could not be taken in the first place.
            throw new BadRequestException(e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode change) {
        change.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                merge(
                        target.get(field.getKey()) instanceof ObjectNode part ? part : target.putObject(field.getKey()),
                        inner);
            } else if (field.getValue().isNull()) {
                target.remove(field.getKey());
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
    }
}
