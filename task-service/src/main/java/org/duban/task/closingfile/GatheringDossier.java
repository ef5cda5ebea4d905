package org.duban.task.closingfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;
import org.duban.task.department.AddressBook;
import org.duban.task.evidence.Evidence;
import org.duban.task.evidence.EvidenceView;
import org.duban.task.task.Field;
import org.duban.task.task.SealedFact;
import org.duban.task.task.Task;
import org.duban.task.task.Tasks;
import org.duban.task.trace.Tracing;

/** Reads all that is known of a task, in a transaction of its own: the zip is written long after it. */
@Endpoint
@ApplicationScoped
class GatheringDossier {
    private final Tasks tasks;
    private final Tracing tracing;

    GatheringDossier(Tasks tasks, Tracing tracing) {
        this.tasks = tasks;
        this.tracing = tracing;
    }

    /** @throws Problem 404; 409 for a task that has not ended, and for one whose record was changed by hand */
    Dossier of(UUID id, Locale language) {
        Task task = tasks.known(id);
        task.requireEnded();
        List<SealedFact> facts = SealedFact.of(task);
        List<EvidenceView> evidence = facts.stream()
                .filter(fact -> fact.fact().move().equals("evidence"))
                .map(GatheringDossier::evidence)
                .toList();
        TaskHeader header = TaskHeader.of(task, facts.get(0).fact().at());
        return new Dossier(header, tracing.of(task, language), facts, evidence, AddressBook.present());
    }

    /** The row of the file that a fact tells of, which has to say the same. */
    private static EvidenceView evidence(SealedFact fact) {
        Evidence row = Evidence.findById(fact.fact().subject());
        var said = fact.fact().details();
        boolean same = row != null
                && row.file().sha256().equals(said.get(Field.SHA256.label()))
                && row.file().name().equals(said.get(Field.NAME.label()))
                && Long.toString(row.file().size()).equals(said.get(Field.SIZE.label()));
        if (!same) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            Text.of(
                                    "The evidence of fact %d is recorded otherwise than it was handed in.",
                                    "第 %d 条记录所述佐证材料与现有登记不一致。", fact.fact().position()))
                    .with("fact", fact.fact().position());
        }
        return row.view();
    }
}
