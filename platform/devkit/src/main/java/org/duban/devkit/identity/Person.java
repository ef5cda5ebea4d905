package org.duban.devkit.identity;

import java.util.Optional;

/**
 * Somebody who signs in.
 *
 * @param username becomes {@code sub} and {@code preferred_username}
 * @param role the one group of the token
 * @param department the code of the department, empty for those who stand above departments
 */
public record Person(String username, String role, Optional<String> department) {
    /** Reads a demo user name: {@code supervisor2} is a second supervisor, {@code officer.FGW} an officer of FGW. */
    public static Person named(String username) {
        int dot = username.indexOf('.');
        String role = dot < 0 ? username.replaceAll("\\d+$", "") : username.substring(0, dot);
        return new Person(username, role, dot < 0 ? Optional.empty() : Optional.of(username.substring(dot + 1)));
    }
}
