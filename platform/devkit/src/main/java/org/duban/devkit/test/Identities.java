package org.duban.devkit.test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duban.devkit.identity.Person;
import org.duban.devkit.identity.SigningKeys;
import org.duban.devkit.identity.TokenSigner;

/** Bearer tokens for tests; user names are those of the demo sign-in, such as {@code officer.FGW}. */
public final class Identities {
    private static final TokenSigner SIGNER = new TokenSigner(TestKeys.privateKey());

    private Identities() {}

    /** A token that is good for an hour. */
    public static String token(String username) {
        return token(Person.named(username));
    }

    /** A token of somebody whose role or department does not follow from the name. */
    public static String token(String username, String role, String department) {
        return token(new Person(username, role, Optional.ofNullable(department)));
    }

    /** A token that was good until an hour ago. */
    public static String expired(String username) {
        return SIGNER.sign(Person.named(username), Instant.now().minus(Duration.ofHours(1)));
    }

    /** A token with every right claim, signed by somebody else. */
    public static String forged(String username) {
        TokenSigner stranger = new TokenSigner(SigningKeys.generate().getPrivate());
        return stranger.sign(Person.named(username), inAnHour());
    }

    private static String token(Person person) {
        return SIGNER.sign(person, inAnHour());
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
