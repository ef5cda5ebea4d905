package org.duban.meeting.closing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What keeps a meeting from being closed.
 *
 * @param proposals directives that nobody has decided on
 * @param drafts decisions that are neither issued nor withdrawn
 * @param decisions issued ones whose task is not closed
 * @param any whether the meeting decided anything at all
 */
@Schema(name = "OpenMatters")
record OpenMatters(List<UUID> proposals, List<UUID> drafts, List<UUID> decisions, boolean any) {
    boolean none() {
        return proposals.isEmpty() && drafts.isEmpty() && decisions.isEmpty();
    }
}
