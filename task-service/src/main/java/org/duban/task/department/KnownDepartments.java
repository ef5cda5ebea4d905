package org.duban.task.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which codes are departments. Found ones are remembered: a department never goes away. */
@ApplicationScoped
public class KnownDepartments {
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    /** Those of the codes that no department has, in their order. */
    public List<String> unknown(Collection<String> codes) {
        List<String> unsure = missing(codes);
        if (unsure.isEmpty()) {
            return unsure;
        }
        Department.<Department>list("code in ?1", unsure).forEach(department -> found.add(department.code));
        return missing(unsure);
    }

    private List<String> missing(Collection<String> codes) {
        return codes.stream().filter(code -> !found.contains(code)).toList();
    }
}
