package org.duban.gateway.readiness;

/** Whether the service of that name is ready to take requests. */
public record ServiceState(String name, boolean ready) {}
