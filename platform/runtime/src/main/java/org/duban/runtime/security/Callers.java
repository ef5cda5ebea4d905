package org.duban.runtime.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller off the verified token. */
@RequestScoped
public class Callers {
    private final SecurityIdentity identity;
    private Caller current;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The present caller; without name, roles and department where nobody signed in. */
    public Caller current() {
        if (current == null) {
            current = read();
        }
        return current;
    }

    private Caller read() {
        Optional<String> department = identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<String>getClaim("department"))
                : Optional.empty();
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), department);
    }
}
