package org.duban.notification.preference;

import java.util.Locale;

/**
 * Where a person is reached outside.
 *
 * @param email null where none is known, like phone
 */
public record Reachable(String username, String email, String phone, Locale language) {}
