package org.duban.task.evidence.content;

import org.duban.runtime.web.Problem;

/**
 * What a look into a file found.
 *
 * @param refusal why it is not taken although its kind is, null where nothing stands against it
 */
public record Look(FileKind kind, Problem refusal) {}
