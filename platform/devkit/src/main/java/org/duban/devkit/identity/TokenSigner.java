package org.duban.devkit.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes RS256 tokens with the claims of the demo sign-in. */
public final class TokenSigner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUER = "https://duban.local/demo";
    private static final String AUDIENCE = "duban";

    private final PrivateKey key;

    public TokenSigner(PrivateKey key) {
        this.key = key;
    }

    /** A token of this person that expires then. */
    public String sign(Person person, Instant expiresAt) {
        String signed = encode(Map.of("alg", "RS256", "typ", "JWT")) + "." + encode(claims(person, expiresAt));
        return signed + "." + base64(signature(signed));
    }

    private static Map<String, Object> claims(Person person, Instant expiresAt) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", person.username());
        claims.put("preferred_username", person.username());
        claims.put("groups", List.of(person.role()));
        person.department().ifPresent(code -> claims.put("department", code));
        claims.put("iat", Math.min(Instant.now().getEpochSecond(), expiresAt.getEpochSecond()));
        claims.put("exp", expiresAt.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    private byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, Object> json) {
        try {
            return base64(JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
