package org.duban.task.closingfile;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What closing files are signed with. */
@ConfigMapping(prefix = "duban.closing-file")
interface ClosingFileConfig {
    /** A file with an Ed25519 private key, PKCS #8 in PEM; without it there are no closing files. */
    Optional<Path> key();
}
