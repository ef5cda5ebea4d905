package org.duban.runtime.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.runtime.web.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the document with what the conventions add to each operation: bearer token, Idempotency-Key on POST, and
 * the problems it may answer with. The operator's own paths are left out.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Conventions implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        OperatorsPaths.hide(document);
        document.getPaths().getPathItems().forEach(Conventions::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(idempotencyKey());
            }
            for (ProblemType type : problems(path, method, operation)) {
                answer(operation, type);
            }
        });
    }

    /** In the order in which they are checked. */
    private static Set<ProblemType> problems(String path, PathItem.HttpMethod method, Operation operation) {
        Set<ProblemType> types = new TreeSet<>(Set.of(
                ProblemType.MALFORMED,
                ProblemType.UNAUTHENTICATED,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.INTERNAL,
                ProblemType.UNAVAILABLE));
        if (path.contains("{")) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            types.add(ProblemType.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            types.addAll(Set.of(ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.INVALID));
        }
        if (asksIfMatch(operation)) {
            types.addAll(Set.of(ProblemType.STALE, ProblemType.PRECONDITION_REQUIRED));
        }
        return types;
    }

    private static boolean asksIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
    }

    private static void answer(Operation operation, ProblemType type) {
        String status = Integer.toString(type.status());
        if (operation.getResponses().hasAPIResponse(status)) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(type.title().en())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example(type))));
        operation.getResponses().addAPIResponse(status, response);
    }

    /** In an order that is the same at every build, so that the document checked in is too. */
    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.title().en());
        example.put("status", type.status());
        example.put("detail", type.title().en() + ".");
        example.put("instance", "/api/v1/…");
        return example;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Repeating the request under the same key, within 24 hours, has no further effect"
                        + " and gets the same answer.")
                .schema(string().minLength(1).maxLength(255));
    }

    private static Schema problem() {
        Schema violation = object().addProperty("field", string())
                .addProperty("message", string())
                .required(List.of("field", "message"));
        return object().description("RFC 9457; members beyond these depend on the type.")
                .addProperty("type", string().format("uri"))
                .addProperty("title", string())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", string())
                .addProperty("instance", string())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation))
                .addProperty("state", string())
                .addProperty(
                        "allowedMoves",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(string()))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
