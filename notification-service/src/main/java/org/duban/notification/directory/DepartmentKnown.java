package org.duban.notification.directory;

/** Told inside the service when people of a department became known or changed. */
public record DepartmentKnown(String code) {}
