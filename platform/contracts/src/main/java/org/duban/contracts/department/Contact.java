package org.duban.contracts.department;

import org.duban.contracts.envelope.MayBeNull;

/**
 * A person of a department.
 *
 * @param username equals the {@code preferred_username} of the person's token
 * @param email may be null
 * @param phone may be null
 */
public record Contact(
        String username,
        ContactRole role,
        String name,
        @MayBeNull String email,
        @MayBeNull String phone) {}
