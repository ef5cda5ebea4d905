package org.duban.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.gateway.SessionKeyFile.FOREIGN;
import static org.duban.gateway.SessionKeyFile.NEW;
import static org.duban.gateway.SessionKeyFile.OLD;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final byte[] CONTENT = "石磊 signed in".getBytes(UTF_8);

    /** Of two neighbours only the last bit differs, which at the end stands for nothing. */
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Seal seal = Seals.with(NEW, OLD);

    @Test
    void whatWasSealedIsOpenedWhole() {
        assertThat(seal.open(seal.close(CONTENT))).contains(CONTENT);
    }

    @Test
    void theSameIsSealedDifferentlyEachTimeAndDoesNotShow() {
        String one = seal.close(CONTENT);
        assertThat(one).isNotEqualTo(seal.close(CONTENT)).matches("[A-Za-z0-9_-]+");
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(one), UTF_8))
                .doesNotContain("signed");
    }

    @Test
    void noCharacterOfItCanBeChanged() {
        String sealed = seal.close(CONTENT);
        for (int i = 0; i < sealed.length(); i++) {
            char neighbour = ALPHABET.charAt(ALPHABET.indexOf(sealed.charAt(i)) ^ 1);
            String changed = sealed.substring(0, i) + neighbour + sealed.substring(i + 1);
            assertThat(seal.open(changed)).as("changed at %d", i).isEmpty();
        }
    }

    @Test
    void noPartOfItIsEnough() {
        String sealed = seal.close(CONTENT);
        for (int i = 0; i < sealed.length(); i++) {
            assertThat(seal.open(sealed.substring(0, i))).as("first %d", i).isEmpty();
            assertThat(seal.open(sealed.substring(i + 1))).as("after %d", i).isEmpty();
        }
        assertThat(seal.open(sealed + "A")).isEmpty();
        assertThat(seal.open(sealed + "=")).isEmpty();
        assertThat(seal.open(sealed + sealed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "null", "!!!", "石磊", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatNobodySealedIsNotOpened(String text) {
        assertThat(seal.open(text)).isEmpty();
    }

    @Test
    void anOlderKeyStillOpensButNoLongerSeals() {
        assertThat(seal.open(Seals.with(OLD).close(CONTENT))).contains(CONTENT);
        assertThat(Seals.with(OLD).open(seal.close(CONTENT))).isEmpty();
    }

    @Test
    void aForeignKeyOpensNothing() {
        assertThat(seal.open(Seals.with(FOREIGN).close(CONTENT))).isEmpty();
    }

    @Test
    void withoutAFileEachGatewayHasAKeyOfItsOwn() {
        Seal one = new Seal(new SessionKeys(Seals.config(Optional.empty())));
        Seal other = new Seal(new SessionKeys(Seals.config(Optional.empty())));
        assertThat(one.open(one.close(CONTENT))).contains(CONTENT);
        assertThat(other.open(one.close(CONTENT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AQEBAQEBAQEBAQEBAQEBAQ==", "not base64 at all, however long it may be!"})
    void aFileWithoutAProperKeyStopsTheStart(String line) {
        assertThatThrownBy(() -> Seals.with(line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("duban.session.key-file");
    }

    @Test
    void aFileThatIsMissingStopsTheStart() {
        assertThatThrownBy(() -> new SessionKeys(Seals.config(Optional.of(Path.of("/nowhere/session.key")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/nowhere/session.key");
    }
}
