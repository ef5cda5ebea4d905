package org.duban.task.evidence.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.duban.runtime.web.Problem;

/** Keeps the content of files under its SHA-256, each content once. */
public interface EvidenceStore {
    /** Begins to take a file in, which is gone again once the draft is closed unless it was kept. */
    Draft begin();

    /**
     * Keeps what was taken in, for good and through a crash of the machine. The same content again changes nothing.
     *
     * @throws Problem 503 where there is no room
     */
    void keep(Draft draft);

    /**
     * The bytes under that hash.
     *
     * @throws java.io.UncheckedIOException where there are none
     */
    InputStream open(String sha256);

    /** The hashes of what was kept before that moment. */
    List<String> keptBefore(Instant moment);

    /** Whether that content was kept before that moment and not again since. */
    boolean isKeptBefore(String sha256, Instant moment);

    /** Removes what lies under that hash, if anything does. */
    void delete(String sha256);

    /** Removes drafts that were begun before that moment and never ended. */
    void dropDraftsBefore(Instant moment);
}
