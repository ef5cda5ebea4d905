package org.duban.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of the present request's body could not be taken. It is not answered at once: that the thing is not there, may
 * not be changed by the caller, or not in its state, comes before it.
 */
@RequestScoped
public class BodyFaults {
    private static final Set<Integer> LATER = Set.of(ProblemType.MALFORMED.status(), ProblemType.INVALID.status());

    private final List<Problem.Violation> faults = new ArrayList<>();

    /** Notes one more. */
    public void add(String field, Text message) {
        add(List.of(new Problem.Violation(field, message)));
    }

    void add(List<Problem.Violation> more) {
        more.stream().filter(one -> !named(one.field())).forEach(faults::add);
    }

    /** Whether all of the body could be taken. */
    public boolean none() {
        return faults.isEmpty();
    }

    /** @throws Problem 422 where something could not be taken */
    public void refuse() {
        if (!none()) {
            throw Problem.invalid(faults);
        }
    }

    /** What to answer where the work failed, with as much of the body as could be taken. */
    public RuntimeException over(RuntimeException failure) {
        if (none()
                || failure instanceof Problem earlier
                        && !LATER.contains(earlier.type().status())) {
            return failure;
        }
        if (failure instanceof Problem problem) {
            add(problem.violations());
        }
        return Problem.invalid(faults);
    }

    /** A field that could not be taken is missing, or empty, only because of that. */
    private boolean named(String field) {
        return faults.stream()
                .map(Problem.Violation::field)
                .anyMatch(
                        known -> field.equals(known) || field.startsWith(known + ".") || field.startsWith(known + "["));
    }
}
