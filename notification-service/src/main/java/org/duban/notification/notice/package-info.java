/** The inbox: what each person was told, in both languages, and whether they have acknowledged it. */
package org.duban.notification.notice;
