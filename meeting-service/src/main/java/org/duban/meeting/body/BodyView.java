package org.duban.meeting.body;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body as the API shows it. */
@Schema(name = "Body")
public record BodyView(
        UUID id,

        @Schema(examples = "市政府常务会议") String name,

        @Schema(examples = "常") String mark,

        List<Member> members) {
    static BodyView of(Body body) {
        return new BodyView(body.id(), body.name(), body.mark(), body.members());
    }
}
