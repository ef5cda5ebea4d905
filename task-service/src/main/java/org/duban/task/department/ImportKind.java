package org.duban.task.department;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.contracts.department.DepartmentKind;

/** How lists call the kinds of departments. */
final class ImportKind {
    private static final Map<String, DepartmentKind> CHINESE = Map.of(
            "部门", DepartmentKind.DEPARTMENT,
            "单位", DepartmentKind.DEPARTMENT,
            "市直部门", DepartmentKind.DEPARTMENT,
            "县区", DepartmentKind.COUNTY,
            "区县", DepartmentKind.COUNTY,
            "督查室", DepartmentKind.SUPERVISION_OFFICE,
            "督查机构", DepartmentKind.SUPERVISION_OFFICE,
            "领导", DepartmentKind.LEADERSHIP,
            "市领导", DepartmentKind.LEADERSHIP);

    private ImportKind() {}

    static Optional<DepartmentKind> of(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Optional.ofNullable(CHINESE.get(text))
                .or(() -> Arrays.stream(DepartmentKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst());
    }
}
