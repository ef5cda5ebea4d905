package org.duban.task.clock;

/**
 * The local rules' clock: how long a term is and how early what is asked for. A task keeps the version that it was
 * issued under. Two come with Duban: {@code 13710}, named after Shanxi's dispatch rules (answers within 1 day, 3 days,
 * 7 days, 1 month; nothing left at 0), and {@code standard}, the clock of most dispatch rules.
 *
 * @param name of the profile
 * @param version 1, and one more at each change of it
 * @param ordinary how long an ORDINARY task may take
 * @param complex how long a COMPLEX one may take; an ANNUAL one ends on 31 December
 * @param accept how long the lead has to sign for a task; 0 working days are the same day
 * @param object how long its head may object
 * @param plan how long it has for the plan of a rectification
 * @param rule how long the supervision office has to rule on an objection
 * @param extend how long it has to decide on an extension request
 * @param verify how long it has to verify a submission
 * @param correct how long a returned task may take again, where no other day is given
 * @param lookBack after which time a closed rectification is looked back at, where no other day is given
 * @param yellowBefore working days before the deadline from which a task is close to due
 * @param reportDay day of the month by which progress is reported, 1 to 28
 */
public record ClockProfile(
        String name,
        int version,
        Span ordinary,
        Span complex,
        Span accept,
        Span object,
        Span plan,
        Span rule,
        Span extend,
        Span verify,
        Span correct,
        Span lookBack,
        int yellowBefore,
        int reportDay) {}
