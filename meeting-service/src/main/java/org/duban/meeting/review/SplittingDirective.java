package org.duban.meeting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.contracts.decision.Span;
import org.duban.meeting.directive.Act;
import org.duban.meeting.directive.Acts;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.DirectiveMove;
import org.duban.meeting.directive.Passage;
import org.duban.meeting.directive.Proposal;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;
import org.duban.meeting.minutes.Minutes;
import org.duban.meeting.minutes.Quotes;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Makes several directives of one whose sentence requires several things. */
@ApplicationScoped
class SplittingDirective {
    private final Checks checks;
    private final Meetings meetings;
    private final ReadingPassage reading;
    private final Acts acts;

    SplittingDirective(Checks checks, Meetings meetings, ReadingPassage reading, Acts acts) {
        this.checks = checks;
        this.meetings = meetings;
        this.reading = reading;
        this.acts = acts;
    }

    Parts split(Directive directive, Split split) {
        directive.requireMove(DirectiveMove.SPLIT);
        checks.valid(split);
        ClassificationMarks.refuse(split.reason());
        requireInOrder(split.spans());
        Minutes minutes = minutes(directive);
        Act act = acts.now(split.reason());
        List<Directive> parts = passages(directive, minutes, split.spans()).stream()
                .map(passage -> part(directive, minutes, passage, act))
                .toList();
        directive.splitInto(parts.stream().map(Directive::id).toList(), act);
        directive.flush();
        return new Parts(directive.view(), parts.stream().map(Directive::view).toList());
    }

    private Directive part(Directive whole, Minutes minutes, Passage passage, Act act) {
        Meeting meeting = meetings.get(whole.meetingId());
        Proposal read = reading.read(minutes.text(), passage, meeting.heldOn());
        return Directive.byHand(meeting.id(), passage, null, Inheritance.of(whole, read))
                .underItem(whole.agendaItem())
                .added(List.of(whole.id()), act);
    }

    private static Minutes minutes(Directive whole) {
        if (whole.passage() == null) {
            throw Problem.invalid(
                    "spans", new Text("this directive stands nowhere in the minutes", "该要求在会议纪要中没有原文，无法拆分"));
        }
        return Minutes.get(whole.meetingId(), whole.passage().minutesVersion());
    }

    private static List<Passage> passages(Directive whole, Minutes minutes, List<Span> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> partOf(whole.passage(), Quotes.of(minutes, spans.get(i), field(i)), field(i)))
                .toList();
    }

    private static Passage partOf(Passage whole, Passage part, String field) {
        if (part.spanStart() >= whole.spanEnd() || part.spanEnd() <= whole.spanStart()) {
            throw Problem.invalid(field, new Text("has nothing of the directive's sentence", "与该要求的原文没有重合"));
        }
        return part;
    }

    private static void requireInOrder(List<Span> spans) {
        IntStream.range(1, spans.size())
                .filter(i -> spans.get(i).start() < spans.get(i - 1).end())
                .findFirst()
                .ifPresent(i -> {
                    throw Problem.invalid(
                            field(i), new Text("must start where the one before it ends, or later", "不得早于前一段的结束位置"));
                });
    }

    private static String field(int index) {
        return "spans[" + index + "]";
    }
}
