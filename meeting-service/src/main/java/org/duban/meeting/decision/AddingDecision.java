package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.contracts.decision.Span;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.minutes.Minutes;
import org.duban.meeting.minutes.Quotes;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Drafts a decision by hand, with or without a passage of the minutes. */
@ApplicationScoped
class AddingDecision {
    private final MandateRules rules;
    private final Callers callers;
    private final CityClock clock;

    AddingDecision(MandateRules rules, Callers callers, CityClock clock) {
        this.rules = rules;
        this.callers = callers;
        this.clock = clock;
    }

    Decision add(Meeting meeting, NewDecision asked) {
        if (asked == null) {
            throw Problem.malformed(new Text("Send a JSON body.", "请提供 JSON 请求内容。"));
        }
        meeting.requireOpen();
        Passage passage = asked.span() == null ? null : passage(meeting, asked.span());
        Mandate mandate = asked.mandate(passage == null ? null : passage.sentence());
        if (mandate.requirement() == null || mandate.requirement().isBlank()) {
            throw Problem.invalid("requirement", new Text("say what is to be done", "须写明具体要求"));
        }
        rules.requireSound(mandate);
        Decision decision = new Decision(meeting.id(), passage, mandate);
        decision.confirmed(callers.current().username(), clock.now());
        decision.persistAndFlush();
        return decision;
    }

    private static Passage passage(Meeting meeting, Span span) {
        if (meeting.minutesVersion() == null) {
            throw Problem.invalid("span", new Text("there are no minutes yet to point into", "尚无会议纪要可供引用"));
        }
        return Quotes.of(Minutes.get(meeting.id(), meeting.minutesVersion()), span, "span");
    }
}
