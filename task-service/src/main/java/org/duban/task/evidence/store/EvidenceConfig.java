package org.duban.task.evidence.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where evidence lies. */
@ConfigMapping(prefix = "duban.evidence")
public interface EvidenceConfig {
    /** The folder for it, made where it is missing; it belongs into every backup of the database. */
    @WithDefault("data/evidence")
    Path directory();
}
