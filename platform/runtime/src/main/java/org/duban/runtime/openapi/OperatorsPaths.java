package org.duban.runtime.openapi;

import io.smallrye.openapi.api.util.FilterUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Leaves the operator's own paths out of the document, and the schemas that only they name. */
final class OperatorsPaths {
    private OperatorsPaths() {}

    static void hide(OpenAPI document) {
        // A schema that nothing refers to even now is there for its name, which a description may give.
        Set<String> kept = unreferred(document);
        List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                .filter(path -> path.startsWith("/internal/"))
                .forEach(document.getPaths()::removePathItem);
        Set<String> dropped;
        do {
            dropped = unreferred(document);
            dropped.removeAll(kept);
            dropped.forEach(document.getComponents()::removeSchema);
        } while (!dropped.isEmpty());
    }

    private static Set<String> unreferred(OpenAPI document) {
        if (document.getComponents().getSchemas() == null) {
            return new HashSet<>();
        }
        Set<String> names = new HashSet<>(document.getComponents().getSchemas().keySet());
        FilterUtil.applyFilter(
                new OASFilter() {
                    @Override
                    public Schema filterSchema(Schema schema) {
                        if (schema.getRef() != null) {
                            names.remove(schema.getRef().replaceFirst(".*/", ""));
                        }
                        return schema;
                    }
                },
                document);
        return names;
    }
}
