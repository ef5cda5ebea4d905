package org.duban.runtime.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.runtime.db.Sql;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Cursors that hold for one caller and one filter only, sealed with a key of the service's own database. */
@ApplicationScoped
class Cursors {
    private static final int SEAL_BYTES = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;
    private volatile byte[] key;

    Cursors(Sql sql) {
        this.sql = sql;
    }

    String write(String binding, List<String> keys) {
        byte[] position = json(keys);
        byte[] seal = seal(binding, position);
        byte[] cursor = Arrays.copyOf(seal, SEAL_BYTES + position.length);
        System.arraycopy(position, 0, cursor, SEAL_BYTES, position.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    List<String> read(String binding, String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= SEAL_BYTES) {
                throw foreign();
            }
            byte[] position = Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length);
            if (!MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL_BYTES), seal(binding, position))) {
                throw foreign();
            }
            return List.of(JSON.readValue(position, String[].class));
        } catch (IllegalArgumentException | IOException e) {
            throw foreign();
        }
    }

    private byte[] seal(String binding, byte[] position) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(binding.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(position), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        if (key == null) {
            try {
                key = sql.one("select value from service_secret where name = 'cursor'", row -> row.getBytes(1));
            } catch (SQLException e) {
                throw new IllegalStateException("the cursor key can't be read", e);
            }
        }
        return key;
    }

    private static byte[] json(List<String> keys) {
        try {
            return JSON.writeValueAsBytes(keys);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem foreign() {
        return Problem.malformed(
                new Text("This cursor does not belong to this list. Start again without one.", "该游标不属于此列表，请从头查询。"));
    }
}
