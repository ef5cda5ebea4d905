package org.duban.meeting.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the proposals that a rule had part in. */
@Schema(name = "RuleQuality")
public record RuleQuality(
        @Schema(examples = "zh-assignment") String rule, Quality figures) {}
