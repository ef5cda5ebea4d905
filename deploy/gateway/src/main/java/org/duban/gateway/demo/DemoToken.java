package org.duban.gateway.demo;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Set;
import org.duban.gateway.session.Person;

/** A bearer token for somebody of the demo city, and for how many seconds it holds. */
record DemoToken(String accessToken, long expiresIn) {
    static final String ISSUER = "https://duban.local/demo";
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    static DemoToken issue(Person person, PrivateKey key) {
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience("duban")
                .subject(person.username())
                .preferredUserName(person.username())
                .groups(Set.copyOf(person.roles()))
                .expiresIn(WORKING_DAY);
        person.department().ifPresent(code -> claims.claim("department", code));
        return new DemoToken(claims.sign(key), WORKING_DAY.toSeconds());
    }

    JsonObject json() {
        return new JsonObject().put("accessToken", accessToken).put("expiresIn", expiresIn);
    }
}
