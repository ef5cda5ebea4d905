/** Reads query parameters strictly: what can't be read is a 400, never a filter that silently does nothing. */
package org.duban.notification.asked;
