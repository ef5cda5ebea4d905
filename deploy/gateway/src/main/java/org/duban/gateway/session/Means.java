package org.duban.gateway.session;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The means of signing in that this installation has, if any. */
@Singleton
class Means {
    private final Instance<SignIn> known;

    Means(@Any Instance<SignIn> known) {
        this.known = known;
    }

    Optional<SignIn> signIn() {
        return known.stream().filter(SignIn::isSetUp).findFirst();
    }
}
