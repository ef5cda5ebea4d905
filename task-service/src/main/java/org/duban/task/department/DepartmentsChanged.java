package org.duban.task.department;

/** Something about a department is new. */
record DepartmentsChanged() {}
