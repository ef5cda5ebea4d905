package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.duban.task.evidence.content.Look;
import org.duban.task.evidence.content.Looking;
import org.duban.task.evidence.store.Draft;
import org.duban.task.evidence.store.EvidenceStore;
import org.duban.task.evidence.upload.Receiving;
import org.duban.task.evidence.upload.Sent;
import org.duban.task.evidence.upload.Upload;

/** Takes a file in and looks into it before anything of it is kept; whatever fails, the draft is gone. */
@ApplicationScoped
class TakingIn {
    private final EvidenceStore store;
    private final Looking looking;
    private final AddingEvidence adding;

    TakingIn(EvidenceStore store, Looking looking, AddingEvidence adding) {
        this.store = store;
        this.looking = looking;
        this.adding = adding;
    }

    Response take(UUID task, InputStream body, Sent sent) {
        try (Draft draft = store.begin()) {
            Upload upload = Receiving.from(body, sent, draft);
            Look look = draft.size() == 0 ? null : looking.at(draft.path());
            return adding.add(task, new NewEvidence(upload.name(), upload.title(), draft.sha256(), draft, look));
        }
    }
}
