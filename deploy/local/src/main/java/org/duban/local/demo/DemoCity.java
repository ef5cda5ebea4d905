package org.duban.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.duban.devkit.identity.TokenSigner;

/** tmp */
public final class DemoCity {
    public DemoCity(URI gateway, TokenSigner signer) {}

    public Void load(Consumer<String> tell) {
        return null;
    }

    public void open(Path file) {}
}
