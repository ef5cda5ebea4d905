package org.duban.task.closingfile;

import java.util.List;
import org.duban.task.department.AddressBook;
import org.duban.task.evidence.EvidenceView;
import org.duban.task.task.SealedFact;
import org.duban.task.trace.Trace;

/**
 * All that is known of an ended task, each fact and each file found to be what it was.
 *
 * @param names of departments and people, as they are now
 */
record Dossier(TaskHeader task, Trace trace, List<SealedFact> facts, List<EvidenceView> evidence, AddressBook names) {

    /** The hash of the last fact, null where all were written before facts were chained. */
    String head() {
        return facts.get(facts.size() - 1).hash();
    }

    /** Where the chain begins, null where no fact is in it. */
    Integer firstSealed() {
        return facts.stream()
                .filter(fact -> fact.hash() != null)
                .map(fact -> fact.fact().position())
                .findFirst()
                .orElse(null);
    }
}
