package org.duban.meeting.directive;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a directive's history.
 *
 * @param what the first line of each is FOUND or ADDED
 * @param by username of who did it; of a FOUND one, of who brought the minutes
 * @param reason null where none was given
 * @param changes what it changed; of a CONFIRMED one, what the decision says otherwise than extraction first proposed
 */
@Schema(name = "DirectiveHistoryLine")
public record DirectiveFactView(
        FactKind what,
        @Schema(examples = "secretary") String by,
        Instant at,
        @Schema(nullable = true) String reason,
        List<Change> changes) {}
