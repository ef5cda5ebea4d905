package org.duban.task.evidence;

import jakarta.persistence.Embeddable;

/**
 * What is known of a file.
 *
 * @param name as the sender calls it, without any folder
 * @param mediaType as its content tells
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hex
 */
@Embeddable
public record FileFacts(String name, String mediaType, long size, String sha256) {}
