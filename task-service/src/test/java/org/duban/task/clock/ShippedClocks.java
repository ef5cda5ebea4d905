package org.duban.task.clock;

/** The profiles that come with Duban, as the rules have them. */
final class ShippedClocks {
    static final ClockSettings OF_13710 = new ClockSettings(
            Span.days(7),
            Span.months(1),
            Span.workingDays(0),
            Span.workingDays(5),
            Span.days(3),
            Span.workingDays(5),
            Span.workingDays(3),
            Span.workingDays(5),
            Span.workingDays(5),
            Span.months(6),
            3,
            5);
    static final ClockSettings STANDARD = new ClockSettings(
            Span.days(30),
            Span.months(3),
            Span.workingDays(2),
            Span.workingDays(5),
            Span.workingDays(10),
            Span.workingDays(5),
            Span.workingDays(3),
            Span.workingDays(5),
            Span.workingDays(5),
            Span.months(6),
            3,
            5);

    private ShippedClocks() {}

    static ClockProfile of13710() {
        return OF_13710.profile(new ClockVersion("13710", 1));
    }

    static ClockProfile standard() {
        return STANDARD.profile(new ClockVersion("standard", 1));
    }
}
