package org.duban.task.evidence.upload;

import org.duban.task.evidence.store.Draft;

/**
 * A file that came in.
 *
 * @param name as sent, empty where nothing was
 * @param title what it shows, null where nobody said
 */
public record Upload(Draft draft, String name, String title) {}
