/** A task that says what another says is linked to it, so that one report answers both (重复事项关联). */
package org.duban.task.link;
