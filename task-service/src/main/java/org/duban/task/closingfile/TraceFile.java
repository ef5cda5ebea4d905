package org.duban.task.closingfile;

import java.util.List;
import org.duban.task.evidence.EvidenceView;
import org.duban.task.trace.Trace;

/**
 * What {@code trace.json} holds.
 *
 * @param trace as people are shown it, with reminders and receipts
 * @param facts in order, as they were hashed
 * @param evidence what the evidence facts tell of
 */
record TraceFile(String format, TaskHeader task, Trace trace, List<FactText> facts, List<EvidenceView> evidence) {

    /**
     * A fact.
     *
     * @param text exactly what was hashed: JSON in a string, whose bytes in UTF-8 have that hash
     */
    record FactText(int position, String hash, String text) {}

    static TraceFile of(Dossier dossier) {
        List<FactText> facts = dossier.facts().stream()
                .map(fact -> new FactText(fact.fact().position(), fact.hash(), fact.text()))
                .toList();
        return new TraceFile(Manifest.FORMAT, dossier.task(), dossier.trace(), facts, dossier.evidence());
    }
}
