package org.duban.contracts.department;

/** What a department is in the city's government. */
public enum DepartmentKind {
    DEPARTMENT,
    COUNTY,
    SUPERVISION_OFFICE,
    LEADERSHIP
}
