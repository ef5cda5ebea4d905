package org.duban.task.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a clock profile.
 *
 * @param inForce whether new tasks are issued under it
 * @param changedBy username of who wrote this version
 */
@Schema(name = "ClockProfile")
public record ClockProfileView(
        @Schema(examples = "13710") String name,
        @Schema(examples = "1") int version,
        boolean inForce,
        ClockSettings settings,
        @Schema(examples = "supervisor") String changedBy,
        Instant changedAt) {

    static ClockProfileView of(NamedProfile profile, ProfileVersion version) {
        return new ClockProfileView(
                profile.name,
                version.version,
                profile.inForce && version.version == profile.newest,
                version.settings,
                version.changedBy,
                version.changedAt);
    }
}
