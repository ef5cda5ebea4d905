package org.duban.contracts.department;

/**
 * A person of a department.
 *
 * @param username equals the {@code preferred_username} of the person's token
 * @param email may be null
 * @param phone may be null
 */
public record Contact(String username, ContactRole role, String name, String email, String phone) {}
