package org.duban.task.department;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.runtime.web.Text;

/** Which department stands under which, and which are retired. */
final class DepartmentTree {
    private static final Text NO_PARENT = new Text(
            "must be the code of another department that does not stand under this one", "应为其他单位的代码，且该单位不隶属于本单位");
    private static final Text RETIRED_PARENT = new Text("is a retired department", "该单位已停用");

    private final Map<String, Place> places = new HashMap<>();

    private record Place(String parent, boolean retired) {}

    private DepartmentTree() {}

    /** As it is now. */
    static DepartmentTree present() {
        DepartmentTree tree = new DepartmentTree();
        Department.getEntityManager()
                .createQuery("select code, parent, retired from Department", Object[].class)
                .getResultStream()
                .forEach(row -> tree.put((String) row[0], (String) row[1], (boolean) row[2]));
        return tree;
    }

    void put(String code, String parent, boolean retired) {
        places.put(code, new Place(parent, retired));
    }

    /** Why the department may not stand under that parent, empty where it may or stands there already. */
    Optional<Text> against(String parent, String code) {
        Place present = places.get(code);
        if (parent == null || present != null && parent.equals(present.parent())) {
            return Optional.empty();
        }
        if (!leadsUp(parent, code)) {
            return Optional.of(NO_PARENT);
        }
        return places.get(parent).retired() ? Optional.of(RETIRED_PARENT) : Optional.empty();
    }

    private boolean leadsUp(String parent, String code) {
        Set<String> seen = new HashSet<>(Set.of(code));
        for (String above = parent; above != null; above = places.get(above).parent()) {
            if (!places.containsKey(above) || !seen.add(above)) {
                return false;
            }
        }
        return true;
    }
}
