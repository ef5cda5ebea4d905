package org.duban.task.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A head's answer as it was given. */
@Embeddable
@Schema(name = "HeadsAnswer")
public record Answer(
        @Enumerated(EnumType.STRING) @Column(name = "answer_verdict")
        Approval.Verdict verdict,

        @Column(name = "answered_by") @Schema(examples = "head.CGJ")
        String by,

        @Column(name = "answered_at") Instant at,

        @Column(name = "answer_remarks") @Schema(nullable = true)
        String remarks) {}
