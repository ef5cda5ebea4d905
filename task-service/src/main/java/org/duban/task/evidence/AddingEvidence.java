package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Checks;
import org.duban.task.evidence.store.EvidenceStore;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;

/**
 * Makes a file that is here evidence of a task: content, row and fact, or nothing of it. It opens the transaction itself,
 * once the file is here: a slow upload holds no connection.
 */
@Endpoint
@ApplicationScoped
class AddingEvidence {
    private final Proving proving;
    private final EvidenceStore store;
    private final ContentLock lock;
    private final Checks checks;

    AddingEvidence(Proving proving, EvidenceStore store, ContentLock lock, Checks checks) {
        this.proving = proving;
        this.store = store;
        this.lock = lock;
        this.checks = checks;
    }

    Response add(UUID taskId, NewEvidence file) {
        Task task = proving.task(taskId);
        checks.valid(file);
        file.requireTakeable();
        Act act = proving.act();
        Evidence evidence = new Evidence(taskId, file.facts(), file.title(), act);
        lock.take(file.sha256());
        evidence.persist();
        proving.keep(task.note(Move.EVIDENCE, account(evidence), act));
        Evidence.flush();
        // Last, so that hardly anything can fail between the file and the commit; the file alone harms nobody.
        store.keep(file.draft());
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/evidence/" + evidence.id())
                .entity(evidence.view())
                .build();
    }

    private static Account account(Evidence evidence) {
        FileFacts file = evidence.file();
        return Account.nothing()
                .with(Field.NAME, file.name())
                .with(Field.TITLE, evidence.title)
                .with(Field.MEDIA_TYPE, file.mediaType())
                .with(Field.SIZE, file.size())
                .with(Field.SHA256, file.sha256())
                .about(evidence.id());
    }
}
