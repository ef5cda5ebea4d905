package org.duban.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.duban.devkit.embedded.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path directory;

    @Test
    void aSecondLauncherIsTurnedAway() throws Exception {
        DataFolder first = DataFolder.open(directory);
        assertThatThrownBy(() -> DataFolder.open(directory))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Another deploy/up is running");
        first.close();
        DataFolder.open(directory).close();
    }

    @Test
    void passwordsAndKeysAreMadeOnceAndReadableToTheirOwnerOnly() throws Exception {
        try (DataFolder data = DataFolder.open(directory)) {
            Credentials role = new Secrets(data).role("task_owner");
            String key = new Secrets(data).publicKey();
            String session = Files.readString(data.secret("session.key"));
            assertThat(new Secrets(data).role("task_owner")).isEqualTo(role);
            assertThat(new Secrets(data).publicKey()).isEqualTo(key);
            assertThat(Files.readString(new Secrets(data).sessionKeyFile())).isEqualTo(session);
            assertThat(Base64.getDecoder().decode(session.strip())).hasSize(32);
            assertThat(mode(data.secret("demo-key.pem"))).isEqualTo("rw-------");
            assertThat(mode(data.secret("session.key"))).isEqualTo("rw-------");
            assertThat(mode(data.secret("task_owner.password"))).isEqualTo("rw-------");
            assertThat(mode(directory)).isEqualTo("rwx------");
        }
    }

    @Test
    void emptyingKeepsNothingButLogs() throws Exception {
        try (DataFolder data = DataFolder.open(directory)) {
            new Secrets(data);
            Files.writeString(data.log("gateway"), "said");
            data.empty();
            assertThat(directory.resolve("secrets")).doesNotExist();
            assertThat(data.log("gateway")).exists();
        }
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
