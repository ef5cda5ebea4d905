package org.duban.task.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.runtime.db.Remembered;
import org.duban.runtime.time.CityClock;

/** All profiles that tasks were or will be issued under, held in memory because every move asks them. */
@ApplicationScoped
class ClockProfiles {
    /** A profile was added or changed, or another one put in force. */
    record Changed() {}

    private record Known(Map<ClockVersion, ClockProfile> byVersion, ClockVersion inForce) {}

    private final Remembered<Known> known;

    ClockProfiles(CityClock clock) {
        known = new Remembered<>(clock, ClockProfiles::read);
    }

    /** The one for new tasks; asked in a transaction. */
    ClockProfile inForce() {
        Known now = known.get();
        return now.byVersion().get(now.inForce());
    }

    /** That very version; asked in a transaction. */
    ClockProfile of(ClockVersion version) {
        return Optional.ofNullable(known.get().byVersion().get(version))
                .or(() -> Optional.ofNullable(known.readAgain().byVersion().get(version)))
                .orElseThrow(() -> new IllegalStateException("no clock profile is " + version));
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        known.changed();
    }

    private static Known read() {
        Map<ClockVersion, ClockProfile> byVersion = ProfileVersion.<ProfileVersion>streamAll()
                .collect(Collectors.toUnmodifiableMap(
                        ProfileVersion::of, version -> version.settings.profile(version.of())));
        return new Known(byVersion, NamedProfile.inForce().version());
    }
}
