package org.duban.devkit.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    @Test
    void anOfficersTokenNamesRoleAndDepartment() throws Exception {
        JsonNode claims = claims(Identities.token("officer.FGW"));
        assertThat(claims.get("sub").asText()).isEqualTo("officer.FGW");
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("officer");
        assertThat(claims.get("department").asText()).isEqualTo("FGW");
        assertThat(claims.get("aud").asText()).isEqualTo("duban");
    }

    @Test
    void aSecondSupervisorIsASupervisorWithoutDepartment() throws Exception {
        JsonNode claims = claims(Identities.token("supervisor2"));
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("supervisor");
        assertThat(claims.has("department")).isFalse();
    }

    @Test
    void anExpiredTokenIsWellSignedButOver() throws Exception {
        String token = Identities.expired("secretary");
        assertThat(verifies(token)).isTrue();
        assertThat(claims(token).get("exp").asLong()).isLessThan(Instant.now().getEpochSecond());
    }

    @Test
    void aForgedTokenDoesNotVerify() throws Exception {
        assertThat(verifies(Identities.token("secretary"))).isTrue();
        assertThat(verifies(Identities.forged("secretary"))).isFalse();
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(BASE64.decode(token.split("\\.")[1]));
    }

    private static boolean verifies(String token) throws Exception {
        byte[] key = Base64.getDecoder().decode(TestKeys.publicKey());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(UTF_8));
        return signature.verify(BASE64.decode(token.substring(token.lastIndexOf('.') + 1)));
    }
}
