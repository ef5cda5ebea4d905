package org.duban.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What the launcher hands to the gateway: a new key, and a file that it writes when the city is loaded. */
public final class DemoKeys implements QuarkusTestResourceLifecycleManager {
    private KeyPair pair;
    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            folder = Files.createTempDirectory("duban-demo");
            String body =
                    Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
            Files.writeString(key(), "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
            return Map.of("duban.demo.private-key-file", key().toString(), "duban.demo.ready-file", ready().toString());
        } catch (IOException | NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new MatchesType(DemoKeys.class));
    }

    @Override
    public void stop() {
        try {
            cityIsLoading();
            Files.delete(key());
            Files.delete(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    KeyPair pair() {
        return pair;
    }

    void cityIsLoaded(String... departments) throws IOException {
        Files.write(ready(), List.of(departments));
    }

    void cityIsLoading() throws IOException {
        Files.deleteIfExists(ready());
    }

    private Path key() {
        return folder.resolve("demo.pem");
    }

    private Path ready() {
        return folder.resolve("ready");
    }
}
