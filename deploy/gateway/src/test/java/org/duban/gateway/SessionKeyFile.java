package org.duban.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The file of session keys that the gateway is given: a new one, and the one before it. */
public final class SessionKeyFile implements QuarkusTestResourceLifecycleManager {
    public static final String NEW = key((byte) 1);
    public static final String OLD = key((byte) 2);
    public static final String FOREIGN = key((byte) 3);

    private Path file;

    @Override
    public Map<String, String> start() {
        try {
            file = Files.createTempFile("duban-session", ".key");
            Files.write(file, List.of(NEW, "", OLD));
            return Map.of("duban.session.key-file", file.toString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new MatchesType(SessionKeyFile.class));
    }

    @Override
    public void stop() {
        try {
            Files.delete(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String key(byte value) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, value);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
