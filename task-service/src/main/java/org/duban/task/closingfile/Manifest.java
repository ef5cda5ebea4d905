package org.duban.task.closingfile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is in the closing file; its bytes are what is signed.
 *
 * @param format names this layout, so that a later one is told from it
 * @param factCount how many facts the task has
 * @param firstSealed the first fact that is in the chain of hashes; null where none is
 * @param head hash of the last fact; null where none is in the chain
 * @param keyId of the key that it is signed with
 */
record Manifest(
        String format,
        UUID taskId,
        String number,
        int factCount,
        Integer firstSealed,
        String head,
        List<Part> files,
        Instant madeAt,
        String keyId) {
    static final String FORMAT = "duban-closing-file/1";
}
