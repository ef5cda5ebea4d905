package org.duban.meeting.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.duban.meeting.extraction.DepartmentNames;
import org.duban.meeting.extraction.KnownDepartments;
import org.duban.runtime.time.CityClock;

/**
 * The departments that can be given something to do. Their codes are held in memory because every issue asks for them:
 * read anew when this instance has learnt of a change, and each minute for what another instance has learnt.
 */
@ApplicationScoped
public class Departments {
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final CityClock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Reading reading = new Reading(Set.of(), Instant.MIN, 0);

    /** {@code change} is the last one that was known of before reading. */
    private record Reading(Set<String> codes, Instant until, long change) {}

    Departments(CityClock clock) {
        this.clock = clock;
    }

    /** By which names minutes may call them. A name that two of them go by means neither. */
    public DepartmentNames names() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Department department : Department.active()) {
            department
                    .calledBy()
                    .forEach(name -> codes.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(department.code()));
        }
        return new KnownDepartments(codes.entrySet().stream()
                .filter(name -> name.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().iterator().next())));
    }

    /** Those of the codes that are known and not retired; asked in a transaction. */
    public Set<String> active(Collection<String> codes) {
        Reading known = reading;
        boolean fresh = known.change() == changes.get() && clock.now().isBefore(known.until());
        Set<String> active = fresh && known.codes().containsAll(codes) ? known.codes() : read();
        return codes.stream().filter(active::contains).collect(Collectors.toSet());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepartmentListener.Learnt learnt) {
        changes.incrementAndGet();
    }

    private Set<String> read() {
        long change = changes.get();
        Set<String> codes = Department.active().stream().map(Department::code).collect(Collectors.toUnmodifiableSet());
        reading = new Reading(codes, clock.now().plus(TRUSTED), change);
        return codes;
    }
}
