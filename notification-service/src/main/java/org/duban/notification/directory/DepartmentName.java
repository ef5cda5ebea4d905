package org.duban.notification.directory;

/** What a department is called in each language. */
public record DepartmentName(String zh, String en) {}
