package org.duban.runtime.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes the present request, as the verified token says.
 *
 * @param username the token's {@code preferred_username}
 * @param roles see {@link Roles}
 * @param department code of the caller's department, empty where the token names none
 */
public record Caller(String username, Set<String> roles, Optional<String> department) {
    private static final String EVERYTHING = "all";

    /** Whether the caller has the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether the caller may know of every department's tasks. */
    public boolean cityWide() {
        return roles.stream().anyMatch(Roles.CITY_WIDE::contains);
    }

    /** Whether the caller belongs to that department. */
    public boolean of(String code) {
        return department.filter(code::equals).isPresent();
    }

    /** Whether the caller may know of something that these departments have part in. */
    public boolean mayKnow(String lead, Collection<String> coDepartments) {
        return cityWide()
                || of(lead)
                || department.filter(coDepartments::contains).isPresent();
    }

    /** The scope as the database gets it: {@code all}, {@code department:CODE}, or {@code none}. */
    public String scope() {
        if (cityWide()) {
            return EVERYTHING;
        }
        return department.map(Caller::scope).orElse("none");
    }

    /** The scope, in the same form, of what shows one department, or with null the whole city. */
    public static String scope(String department) {
        return department == null ? EVERYTHING : "department:" + department;
    }
}
