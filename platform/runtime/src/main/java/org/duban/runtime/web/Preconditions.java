package org.duban.runtime.web;

import jakarta.ws.rs.core.EntityTag;

/** Versions of things as ETags: what a change is based on must be what is there. */
public final class Preconditions {
    private Preconditions() {}

    /** The tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * Lets a change go on only if the caller has seen the present version.
     *
     * @param ifMatch the header as sent: one or more tags with commas, or {@code *}
     * @throws Problem 428 where it is missing, 412 where it names other versions
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    new Text(
                            "Send If-Match with the ETag you have read, or * for whatever is there now.",
                            "请在 If-Match 中提供所读取的 ETag，或用 * 表示当前版本。"));
        }
        String present = "\"v" + version + "\"";
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals("*") || tag.strip().equals(present)) {
                return;
            }
        }
        throw stale();
    }

    static Problem stale() {
        return Problem.of(ProblemType.STALE, new Text("Read it again and decide on what is there now.", "请重新读取后再作决定。"));
    }
}
