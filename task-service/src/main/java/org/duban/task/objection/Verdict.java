package org.duban.task.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an objection ends. */
@Schema(name = "ObjectionVerdict")
public enum Verdict {
    UPHELD,
    REFUSED
}
