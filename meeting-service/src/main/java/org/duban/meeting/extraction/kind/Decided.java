package org.duban.meeting.extraction.kind;

import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.sentence.Speech;

/** Each measure that the meeting decides is a task, however broad. */
final class Decided {

    static final KindRule RULE = new KindRule("decided", DirectiveKind.TASK, piece -> piece.speech() == Speech.DECIDED);

    private Decided() {}
}
