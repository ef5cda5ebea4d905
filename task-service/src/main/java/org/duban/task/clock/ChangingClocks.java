package org.duban.task.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Writes versions of clock profiles and puts one in force. Tasks that were issued before keep what they have. */
@ApplicationScoped
class ChangingClocks {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

    private final ClockSettingsRules rules;
    private final Callers callers;
    private final CityClock clock;
    private final Event<ClockProfiles.Changed> changes;

    ChangingClocks(ClockSettingsRules rules, Callers callers, CityClock clock, Event<ClockProfiles.Changed> changes) {
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Writes the next version, or the first one of a new profile. Of the profile in force the new version is in force.
     *
     * @throws Problem 428, 412 where the profile exists, 422
     */
    @Transactional
    NamedProfile write(String name, ClockSettings settings, String ifMatch) {
        Optional<NamedProfile> known = Optional.ofNullable(NamedProfile.locked().get(name));
        known.ifPresent(profile -> Preconditions.require(ifMatch, profile.revision));
        rules.check(settings);
        NamedProfile profile = known.orElseGet(() -> made(name));
        ClockVersion version = profile.change();
        profile.persistAndFlush();
        new ProfileVersion(version, settings, callers.current().username(), clock.now()).persist();
        changes.fire(new ClockProfiles.Changed());
        return profile;
    }

    /**
     * Issues new tasks under it from now on.
     *
     * @throws Problem 404, 428, 412
     */
    @Transactional
    NamedProfile adopt(String name, String ifMatch) {
        NamedProfile profile =
                Optional.ofNullable(NamedProfile.locked().get(name)).orElseThrow(Problem::notFound);
        Preconditions.require(ifMatch, profile.revision);
        if (!profile.inForce) {
            profile.takeOver(NamedProfile.inForce());
            NamedProfile.flush();
            changes.fire(new ClockProfiles.Changed());
        }
        return profile;
    }

    private static NamedProfile made(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.invalid(
                    "name", new Text("needs 1 to 40 letters, digits, dots or hyphens", "应为 1 到 40 个文字、数字、点或连字符"));
        }
        return new NamedProfile(name);
    }
}
