package org.duban.notification.planning;

import java.util.List;
import java.util.stream.Stream;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Audience;

/** What a reminder is about: a day of its task that rules count from, or something that is told whatever they say. */
public enum Subject {
    ISSUED(Anchor.ISSUED),
    ACCEPT_BY(Anchor.ACCEPT_BY),
    PLAN_BY(Anchor.PLAN_BY),
    REPORT_BY(Anchor.REPORT_BY),
    DUE(Anchor.DUE),
    RETURNED(Anchor.RETURNED),
    /** The supervision office urged the department. */
    URGED("urged", Audience.OFFICER, Audience.HEAD),
    /** A leader wrote an instruction. */
    INSTRUCTED("instructed", Audience.OFFICER, Audience.HEAD),
    /** The day of the look-back has come. */
    LOOK_BACK("look-back", Audience.SUPERVISION_OFFICE, Audience.OFFICER);

    private final Anchor anchor;
    private final String name;
    private final List<Audience> audience;

    Subject(Anchor anchor) {
        this.anchor = anchor;
        this.name = null;
        this.audience = List.of();
    }

    Subject(String name, Audience... audience) {
        this.anchor = null;
        this.name = name;
        this.audience = List.of(audience);
    }

    static Subject of(Anchor anchor) {
        return Stream.of(values())
                .filter(subject -> subject.anchor == anchor)
                .findFirst()
                .orElseThrow();
    }

    /** The day that rules count from; null of what is told whatever they say. */
    Anchor anchor() {
        return anchor;
    }

    /** What stands in the place of a rule's name; the blank keeps it apart from those that a policy may give. */
    String rule(long ordinal) {
        return name + " " + ordinal;
    }

    /** Who is told, where no rule says it. */
    List<Audience> audience() {
        return audience;
    }
}
