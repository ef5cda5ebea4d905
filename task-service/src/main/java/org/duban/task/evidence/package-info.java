/** Files that prove what was done (佐证材料): taken in, looked at, kept, handed out. */
package org.duban.task.evidence;
