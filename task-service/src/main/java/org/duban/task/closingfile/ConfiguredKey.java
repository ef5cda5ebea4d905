package org.duban.task.closingfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.jboss.logging.Logger;

/** The key that this installation signs with, read anew each time, so that a new one counts at once. */
@ApplicationScoped
class ConfiguredKey {
    private static final Logger LOG = Logger.getLogger(ConfiguredKey.class);

    private final ClosingFileConfig config;

    ConfiguredKey(ClosingFileConfig config) {
        this.config = config;
    }

    /** @throws Problem 503 where none is configured or what is configured is none */
    SigningKey get() {
        Path file = config.key().orElseThrow(ConfiguredKey::missing);
        try {
            return SigningKey.of(Files.readString(file));
        } catch (IOException | GeneralSecurityException e) {
            LOG.errorf(
                    "duban.closing-file.key names no Ed25519 key in PEM: %s",
                    e.getClass().getSimpleName());
            throw missing();
        }
    }

    private static Problem missing() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        new Text(
                                "No key to sign closing files with is set up; the operator sets duban.closing-file.key.",
                                "尚未配置办结卷宗签名密钥，请运维人员设置 duban.closing-file.key。"))
                .withHeader("Retry-After", "3600");
    }
}
