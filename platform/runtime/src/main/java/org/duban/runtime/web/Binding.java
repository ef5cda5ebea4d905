package org.duban.runtime.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;

/** Gives JSON the shape asked for, and notes each field whose value can't be taken instead of stopping at the first. */
@ApplicationScoped
public class Binding {
    private static final int MOST_FAULTS = 50;

    private final ObjectMapper json;
    private final BodyFaults faults;

    Binding(ObjectMapper json, BodyFaults faults) {
        this.json = json;
        this.faults = faults;
    }

    /**
     * As much of the body as can be taken; the rest is noted. Null where nothing can.
     *
     * @throws JsonProcessingException where it is no JSON
     */
    public Object bind(byte[] body, Type shape) throws IOException {
        return bind(json.readTree(body), json.constructType(shape));
    }

    <T> T bind(JsonNode body, JavaType shape) throws JsonProcessingException {
        for (int i = 0; i < MOST_FAULTS; i++) {
            try {
                return json.treeToValue(body, shape);
            } catch (JsonProcessingException failure) {
                note(failure);
                if (!takenOut(body, failure)) {
                    return null;
                }
            }
        }
        return null;
    }

    private void note(JsonProcessingException failure) throws JsonProcessingException {
        Problem problem = JsonProblems.of(failure);
        if (problem.type() != ProblemType.INVALID) {
            throw failure;
        }
        faults.add(problem.violations());
    }

    /** A place in a list stays, so that those behind it keep theirs. */
    private static boolean takenOut(JsonNode body, JsonProcessingException failure) {
        List<Reference> path = failure instanceof JsonMappingException at ? at.getPath() : List.of();
        if (path.isEmpty()) {
            return false;
        }
        JsonNode holder = body;
        for (Reference step : path.subList(0, path.size() - 1)) {
            holder = step.getFieldName() == null ? holder.path(step.getIndex()) : holder.path(step.getFieldName());
        }
        Reference last = path.get(path.size() - 1);
        if (holder instanceof ArrayNode list && list.hasNonNull(last.getIndex())) {
            list.setNull(last.getIndex());
            return true;
        }
        return holder instanceof ObjectNode fields
                && last.getFieldName() != null
                && fields.remove(last.getFieldName()) != null;
    }
}
