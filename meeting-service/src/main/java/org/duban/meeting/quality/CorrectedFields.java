package org.duban.meeting.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In what people corrected proposals; one proposal can count in several.
 *
 * @param owners another lead than the first department that was proposed, other co-departments, or other names
 * @param requirement other words than those of the sentence
 * @param span split, or merged with others
 */
@Schema(name = "CorrectedFields")
public record CorrectedFields(long kind, long owners, long deadline, long requirement, long span) {}
