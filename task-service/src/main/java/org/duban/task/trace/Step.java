package org.duban.task.trace;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.duban.runtime.web.Text;
import org.duban.task.task.FactView;
import org.duban.task.task.Origin;
import org.duban.task.task.SourceView;
import org.duban.task.task.TaskFact;
import org.duban.task.trace.TraceEntry.Kind;

/** An entry before it has its place. Of its four bodies it has the one of its kind. */
record Step(Told told, Text text, SourceView source, TraceDecision decision, FactView move, TraceDelivery delivery) {

    /** Who, when, and by which events. */
    record Told(Kind kind, String by, Instant at, UUID event, UUID cause) {}

    static Step of(Origin origin) {
        SourceView source = SourceView.of(origin);
        Told told = new Told(Kind.SENTENCE, null, null, null, null);
        return new Step(told, Wording.of(source), source, null, null, null);
    }

    static Step of(TraceDecision.Heard heard) {
        Told told = new Told(Kind.DECISION, heard.by(), heard.at(), heard.eventId(), heard.causation());
        return new Step(told, Wording.of(heard.decision()), null, heard.decision(), null, null);
    }

    static Step of(TaskFact fact) {
        Told told = new Told(Kind.MOVE, fact.doneBy(), fact.at(), fact.eventId(), fact.causation());
        return new Step(told, MoveNames.of(fact.move()), null, null, FactView.of(fact), null);
    }

    static Step of(TraceDelivery.Heard heard) {
        Told told = new Told(Kind.DELIVERY, heard.by(), heard.at(), heard.eventId(), heard.causation());
        return new Step(told, Wording.of(heard.delivery()), null, null, null, heard.delivery());
    }

    Kind kind() {
        return told.kind();
    }

    TraceEntry at(int position, Integer cameFrom, Locale language) {
        return new TraceEntry(
                position,
                cameFrom,
                told.kind(),
                told.at(),
                told.by(),
                text.in(language),
                told.event(),
                told.cause(),
                source,
                decision,
                move,
                delivery);
    }
}
