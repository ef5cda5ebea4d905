/** Notices by e-mail, in HTML and plain text, in the language of whoever gets them. */
package org.duban.notification.mail;
